import { type PairTally, tallyPairs } from './pairs.ts';
import type { ClaimTable } from './table.ts';

/** Two sources of one feed that is edited on the way agree on about this share of what is disputed; copies agree on more. */
const SAME_FEED = 0.96;
/** Whoever copies, copies most: the share of common items in all items of both at which coverage speaks neither for copying nor against. */
const COMMON_COVERAGE = 0.6;
/** Log-odds of copying for one of coverage; agreement counts 1. */
const COVERAGE_WEIGHT = 3.5;
/** Coverage speaks for copying with at most this (log-odds, before its weight), but without limit against it. */
const COVERAGE_AT_MOST = 0.7;
/** Fewer common disputed values than this are chance. */
const LEAST_TOGETHER = 3;

/** Two sources, `first` < `second`, that may copy. */
export interface Copying {
  first: number;
  second: number;
  /** 0 to 1; from 0.5 on the two are called copies */
  probability: number;
}

export const COPIES_FROM = 0.5;

/**
 * How likely one of two sources copies the other, or both copy a third. Two features in log-odds: agreement on disputed values (shared errors rather than
 * shared truths, after Dong, Berti-Equille and Srivastava 2009) against that of two readers of one feed, and coverage (Dong et al. 2010) against
 * what two sources of their sizes would have in common by chance. Pairs below one in fifty are left out.
 */
export function copying(table: ClaimTable): Copying[] {
  return tallyPairs(table, (i, a, b) => {
    if (a.value !== b.value) return 'apart';
    // agreement with the majority says nothing: both may be right
    const others = (table.items[i]?.voices ?? 0) - 2;
    return others > 0 && (a.held - 2) * 2 < others ? 'telling' : 'plain';
  })
    .filter(({ telling }) => telling >= LEAST_TOGETHER)
    .map((pair) => ({ first: pair.first, second: pair.second, probability: probabilityOf(pair, table) }))
    .filter(({ probability }) => probability >= 0.02);
}

/** Disputed are the items where the two differ, or agree on what fewer than half of the others give. */
function probabilityOf({ first, second, apart, plain, telling }: PairTally, { coverage, items }: ClaimTable): number {
  const [a, b] = [coverage[first] ?? 0, coverage[second] ?? 0];
  const shared = apart + plain + telling;
  const agreement = logit((telling + 0.5) / (apart + telling + 1)) - logit(SAME_FEED);
  const byChance = (a * b) / items.length;
  const expected = Math.max(COMMON_COVERAGE, byChance / (a + b - byChance));
  const common = Math.min(COVERAGE_AT_MOST, logit(shared / (a + b - shared)) - logit(expected));
  return 1 / (1 + Math.exp(-(agreement + COVERAGE_WEIGHT * common)));
}

function logit(share: number): number {
  const inside = Math.min(0.9999, Math.max(0.0001, share));
  return Math.log(inside / (1 - inside));
}

/** For each source those it may copy or be copied by, with the probability. */
export function neighbours(sources: number, pairs: readonly Copying[]): ReadonlyMap<number, number>[] {
  const near = Array.from({ length: sources }, () => new Map<number, number>());
  for (const { first, second, probability } of pairs) {
    near[first]?.set(second, probability);
    near[second]?.set(first, probability);
  }
  return near;
}
