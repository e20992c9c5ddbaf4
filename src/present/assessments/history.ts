import type { Assessment, ClaimRating, SourceRating } from '../../model/assessment.ts';

/** All grades of a source on one topic (null: in general), oldest first. */
export function gradesOf(assessments: readonly Assessment[], source: string, topic: string | null): SourceRating[] {
  return inTime(assessments.filter((a) => a.kind === 'source-grade').filter((a) => a.source === source && a.topic === topic));
}

/** All credibilities of a claim, oldest first. */
export function ratingsOf(assessments: readonly Assessment[], claim: string): ClaimRating[] {
  return inTime(assessments.filter((a) => a.kind === 'credibility').filter((a) => a.claim === claim));
}

function inTime<T extends { at: string }>(made: T[]): T[] {
  // of the same instant the one written later stays later
  return made.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
