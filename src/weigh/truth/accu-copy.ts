import { START, voteOf, WRONG_VALUES } from './accu.ts';
import { bayesianCopying, COPY_RATE } from './bayesian-copying.ts';
import { type Copying, neighbours } from './copying.ts';
import { shares } from './shares.ts';
import { largestChange, sourceMeans } from './source-means.ts';
import type { ClaimTable } from './table.ts';
import { bestOf, type Scores, type Truth, truthOf } from './truth.ts';
import { votes } from './vote.ts';

/** Copies, values and accuracies change one another and may go to and fro for ever. */
const MOST_ROUNDS = 10;
const STILL = 1e-3;

/**
 * AccuCopy (Dong, Berti-Equille and Srivastava 2009, there called Depen with accuracies; Li and others 2013): Accu in which a voice counts only as far as it does
 * not copy one counted before. In turns: who copies whom, given which values hold; which values hold, given who copies; how accurate each source is.
 */
export function accuCopy(table: ClaimTable): Truth {
  let accuracy = new Float64Array(table.sources.length).fill(START);
  let scores: Scores[] = votes(table);
  let pairs: Copying[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    pairs = bayesianCopying(table, scores.map(bestOf), accuracy);
    const near = neighbours(table.sources.length, pairs);
    scores = table.items.map(({ values }) =>
      shares(
        values.map(({ sources }) => voteCount(sources, near, accuracy)),
        WRONG_VALUES + 1 - values.length,
      ),
    );
    const next = sourceMeans(table, scores);
    const still = largestChange(accuracy, next) < STILL;
    accuracy = next;
    if (still) break;
  }
  return truthOf(table, scores, pairs);
}

/** The votes behind one value, each times the probability that it copies none of those before it: 1 − c·P(dependent) for each of them. */
function voteCount(sources: readonly number[], near: readonly ReadonlyMap<number, number>[], accuracy: Float64Array): number {
  const counted = new Set<number>();
  let sum = 0;
  for (const source of byDependence(sources, near)) {
    let own = 1;
    for (const [other, probability] of near[source] ?? []) if (counted.has(other)) own *= 1 - COPY_RATE * probability;
    counted.add(source);
    sum += own * voteOf(accuracy[source] ?? START);
  }
  return sum;
}

/** The paper's order: first the source with the strongest dependence on any other, then always the one that depends most on one already taken. */
function byDependence(sources: readonly number[], near: readonly ReadonlyMap<number, number>[]): number[] {
  const left = new Set(sources);
  const strongest = new Map<number, number>();
  for (const source of sources) {
    let most = 0;
    for (const [other, probability] of near[source] ?? []) if (left.has(other)) most = Math.max(most, probability);
    strongest.set(source, most);
  }
  const order: number[] = [];
  const tie = new Map<number, number>();
  while (left.size > 0) {
    const next = largest(left, order.length === 0 ? strongest : tie);
    left.delete(next);
    order.push(next);
    for (const [other, probability] of near[next] ?? []) if (left.has(other)) tie.set(other, Math.max(tie.get(other) ?? 0, probability));
  }
  return order;
}

function largest(among: ReadonlySet<number>, weights: ReadonlyMap<number, number>): number {
  let [best, most] = [-1, -1];
  for (const source of among) {
    const weight = weights.get(source) ?? 0;
    if (weight > most) [best, most] = [source, weight];
  }
  return best;
}
