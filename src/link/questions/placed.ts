import type { Claim } from '../../model/claim.ts';
import type { DraftAnswer } from './draft.ts';
import type { Mention } from './statement.ts';

/** A mention with the claim it stands in. */
export interface Placed {
  claim: Claim;
  mention: Mention;
  /** concepts of the same clause */
  beside: ReadonlySet<string>;
}

/** Claims that say something comparable. */
export interface Topic {
  concept: string;
  placed: readonly Placed[];
  answers: readonly DraftAnswer[];
}

/** Parts of a topic by what they say, empty ones left out. */
export function topic(concept: string, yes: readonly Placed[], no: readonly Placed[], open: readonly Placed[]): Topic {
  const parts = [
    { value: 'yes', placed: yes },
    { value: 'no', placed: no },
    { value: 'not known', placed: open },
  ].filter((part) => part.placed.length > 0);
  return {
    concept,
    placed: parts.flatMap((part) => part.placed),
    answers: parts.map(({ value, placed }) => ({ value, claims: [...new Set(placed.map((p) => p.claim))] })),
  };
}

/** The part of the smaller set that the larger holds, 0 for empty sets. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size <= b.size ? share(a, b) : share(b, a);
}

/** The part of `items` that `of` holds. */
export function share(items: ReadonlySet<string>, of: ReadonlySet<string>): number {
  return items.size === 0 ? 0 : common(items, of) / items.size;
}

export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
