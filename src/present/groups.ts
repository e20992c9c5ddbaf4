import type { Claim } from '../model/claim.ts';
import type { Answer } from '../model/incident.ts';
import type { Origin } from '../model/origin.ts';
import { manner, STANDS } from './stand.ts';
import { treeOf } from './tree.ts';
import { found, type View } from './view.ts';
import { count } from './words.ts';

/** Claims of one act of saying; without an origin, a claim stands for itself. */
export interface Group {
  origin: Origin | null;
  claims: Claim[];
}

/** The claims behind an answer, folded under the act of saying they repeat: origins in the order of the answer, in each the claim that others retell first. */
export function groupsOf(view: View, answer: Answer): Group[] {
  const groups = new Map<string, Group>();
  for (const claim of found(view.claims, answer.claims)) {
    const origin = claim.origin === null ? undefined : view.origins.get(claim.origin);
    const key = origin?.id ?? claim.id;
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { origin: origin ?? null, claims: [claim] });
  }
  return [...groups.values()].map(({ origin, claims }) => ({ origin, claims: origin === null ? claims : treeOf(origin, claims).map(({ claim }) => claim) }));
}

/** `1 says so, 1 hedges, 1 denies`, counted by origin; of a single origin just `denied`; null when all say it plainly. */
export function mannersOf(groups: readonly Group[]): string | null {
  const manners = groups.map(({ claims }) => manner(claims));
  if (manners.every((how) => how === null)) return null;
  const [only] = manners;
  if (manners.length === 1 && only) return STANDS[only].word;
  const number = (how: ReturnType<typeof manner>, one: string, many: string) => {
    const n = manners.filter((found) => found === how).length;
    return n > 0 ? [count(n, one, many)] : [];
  };
  return [
    ...number(null, 'says so', 'say so'),
    ...number('hedged', 'hedges', 'hedge'),
    ...number('denied', 'denies', 'deny'),
    ...number('unclaimed', 'does not claim it', 'do not claim it'),
  ].join(', ');
}
