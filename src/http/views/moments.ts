import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { extentOf, sayTime } from '../../present/when.ts';
import type { ClaimView, Moment } from '../contract/reports.ts';

/** A time as an axis draws it; null when it is no point on a calendar. */
function momentOf(value: string): Moment | null {
  const extent = extentOf(value);
  return extent === null ? null : { value, words: sayTime(value), from: extent[0], to: extent[1] };
}

/** When a claim was made, as far as known: the time said, else the post's, else the report's publication. */
export function momentSaid(claim: Claim, report: Report): ClaimView['when'] {
  const posted = claim.post === null ? null : (report.posts[claim.post]?.posted ?? null);
  const known: readonly [string | null, 'said' | 'posted' | 'published'][] = [
    [claim.said_at?.value ?? null, 'said'],
    [posted, 'posted'],
    [report.published, 'published'],
  ];
  for (const [value, of] of known) {
    const moment = value === null ? null : momentOf(value);
    if (moment !== null) return { ...moment, of };
  }
  return null;
}

/** When what a claim tells happened: what it answers to the question when, else the first date or time within its words. */
export function momentHappened({ answers, times }: Claim): Moment | null {
  const answered = answers.filter(({ slot }) => slot === 'when').map(({ value }) => value);
  const named = times.filter(({ type }) => type === 'DATE' || type === 'TIME').map(({ value }) => value);
  for (const value of [...answered, ...named]) {
    const moment = momentOf(value);
    if (moment !== null) return moment;
  }
  return null;
}
