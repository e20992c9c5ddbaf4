import type { Drift } from '../../model/drift.ts';
import type { Linked } from '../../model/linked.ts';
import { attributionDrift } from './attribution.ts';
import { circularReports } from './circular.ts';
import { figureDrift } from './figures.ts';
import { outcomeDrift } from './outcome.ts';
import { retellings } from './retelling.ts';
import { strengthDrift } from './strength.ts';
import { wordingDrift } from './wording.ts';

/** What changed between one telling of an utterance and the next: whose it is, what it says, how firmly. Each change once. */
export function findDrift(linked: Linked): Drift[] {
  const given = new Set<string>();
  const changed = retellings(linked).flatMap((retelling) => [
    ...attributionDrift(retelling, given),
    ...figureDrift(retelling),
    ...outcomeDrift(retelling),
    ...wordingDrift(retelling),
    ...strengthDrift(retelling),
  ]);
  const found = [...changed, ...circularReports(linked)];
  const once = new Map<string, Drift>();
  for (const drift of found) {
    const known = once.get(drift.what);
    if (known) known.claims = [...new Set([...known.claims, ...drift.claims])];
    else once.set(drift.what, drift);
  }
  return [...once.values()];
}
