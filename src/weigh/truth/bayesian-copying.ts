import { WRONG_VALUES, within } from './accu.ts';
import type { Copying } from './copying.ts';
import { type PairTally, tallyPairs } from './pairs.ts';
import type { ClaimTable } from './table.ts';

/** The paper's constants: how many pairs depend on one another before anything is known, and how much of its values a copier copies. */
const PRIOR = 0.2;
export const COPY_RATE = 0.8;
/** Pairs less likely than this are left out. */
const LEAST = 0.02;

/**
 * Copying by Bayes' rule (Dong, Berti-Equille and Srivastava 2009). Two sources that share a true value may both have looked; the same wrong one, out of n,
 * hardly comes twice by chance. `best` says which value of each item is taken for true.
 */
export function bayesianCopying(table: ClaimTable, best: readonly number[], accuracy: Float64Array): Copying[] {
  const pairs = tallyPairs(table, (i, a, b) => (a.value !== b.value ? 'apart' : a.value === best[i] ? 'plain' : 'telling'));
  return pairs
    .map((pair) => ({ first: pair.first, second: pair.second, probability: dependence(pair, accuracy) }))
    .filter(({ probability }) => probability >= LEAST);
}

/** The probability that one of two copies the other: `plain` shared true values, `telling` shared wrong ones, `apart` items where they differ. */
function dependence({ first, second, plain, telling, apart }: PairTally, accuracy: Float64Array): number {
  const [a, b] = [within(accuracy[first] ?? 0), within(accuracy[second] ?? 0)];
  const same = { true: a * b, wrong: ((1 - a) * (1 - b)) / WRONG_VALUES };
  const differ = 1 - same.true - same.wrong;
  const chance = plain * Math.log(same.true) + telling * Math.log(same.wrong) + apart * Math.log(differ);
  const copied = (from: number): number =>
    plain * Math.log(from * COPY_RATE + same.true * (1 - COPY_RATE)) +
    telling * Math.log((1 - from) * COPY_RATE + same.wrong * (1 - COPY_RATE)) +
    apart * Math.log(differ * (1 - COPY_RATE));
  const odds = (from: number): number => Math.exp(Math.min(700, copied(from) - chance));
  const dependent = (PRIOR / 2) * (odds(a) + odds(b));
  return dependent / (dependent + 1 - PRIOR);
}
