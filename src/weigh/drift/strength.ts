import type { Certainty } from '../../model/claim.ts';
import type { Drift } from '../../model/drift.ts';
import { placed, type Retelling, type Telling } from './retelling.ts';

const FIRMNESS: Readonly<Record<Certainty, number | null>> = { certain: 3, probable: 2, possible: 1, unknown: null };

/** A hedge lost or gained on the way: what "may have" happened has happened. */
export function strengthDrift(retelling: Retelling): Drift[] {
  const { first, again } = retelling;
  const [was, is] = [FIRMNESS[first.claim.certainty], FIRMNESS[again.claim.certainty]];
  const [before, after] = [hedges(first), hedges(again)];
  if (was === null || is === null || was === is || (before.length > 0 && after.length > 0)) return [];
  const what =
    is > was
      ? `The hedge ${quoted(before)}${placed(retelling, first)} is gone${placed(retelling, again)}.`
      : `The hedge ${quoted(after)} is new${placed(retelling, again)}.`;
  return [{ kind: 'strength', claims: [first.claim.id, again.claim.id], what, rule: 'drift.hedge' }];
}

function hedges({ claim, report }: Telling): string[] {
  return claim.hedges.map(([start, end]) => report.text.slice(start, end));
}

const quoted = (words: readonly string[]) => (words.length === 0 ? 'in the verb' : words.map((word) => `“${word}”`).join(' and '));
