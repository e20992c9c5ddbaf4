import type { Certainty, Claim, Polarity } from '../../model/claim.ts';

/** What became of a claim from one version of its report to the next. */
export interface ClaimChange {
  change: 'appeared' | 'vanished' | 'stronger' | 'weaker' | 'turned';
  /** as the newer version has it; as the older one had it, when it vanished */
  claim: Claim;
  /** in plain words, what is different; null for what came or went whole */
  what: string | null;
}

const FIRMNESS: Readonly<Record<Certainty, number | null>> = { certain: 3, probable: 2, possible: 1, unknown: null };
const STAND: Readonly<Record<Polarity, string>> = { asserted: 'asserted', denied: 'denied', 'not-claimed': 'not claimed', questioned: 'questioned' };

/** Claims of two versions, told apart by their ids, in the order of the newer text; those that vanished come last. */
export function diffClaims(older: readonly Claim[], newer: readonly Claim[]): ClaimChange[] {
  const before = new Map(older.map((claim) => [claim.id, claim]));
  const after = new Set(newer.map(({ id }) => id));
  return [
    ...newer.flatMap((claim): ClaimChange[] => {
      const was = before.get(claim.id);
      return was ? compare(was, claim) : [{ change: 'appeared', claim, what: null }];
    }),
    ...older.filter(({ id }) => !after.has(id)).map((claim): ClaimChange => ({ change: 'vanished', claim, what: null })),
  ];
}

/** A claim turned when its polarity did; how sure it is put then says nothing about more or less. */
function compare(was: Claim, is: Claim): ClaimChange[] {
  if (was.polarity !== is.polarity) return [{ change: 'turned', claim: is, what: `${STAND[was.polarity]} before, ${STAND[is.polarity]} now` }];
  const [then, now] = [FIRMNESS[was.certainty], FIRMNESS[is.certainty]];
  if (then === null || now === null || then === now) return [];
  return [{ change: now > then ? 'stronger' : 'weaker', claim: is, what: `${was.certainty} before, ${is.certainty} now` }];
}
