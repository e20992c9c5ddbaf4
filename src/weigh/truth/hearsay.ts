import { Accuracies } from './accuracy.ts';
import { copying, neighbours } from './copying.ts';
import { ownVoice } from './relaying.ts';
import { shares } from './shares.ts';
import type { ClaimTable, Item } from './table.ts';
import { type Scores, type Truth, truthOf } from './truth.ts';
import { support } from './value.ts';

/** Wrong values there are besides the right one: the fewer, the less a source of middling accuracy says. */
const WRONG_VALUES = 5;
/** What a neighbouring value's weight adds to that of a value, times how far it speaks for it (Yin, Han and Yu 2008). */
const NEIGHBOUR_WEIGHT = 0.5;
/** More values than this on one item are not compared with one another. */
const MOST_VALUES = 100;
/** Rounds of scores and accuracies; on the sets we measure nothing moves after the sixth. */
const ROUNDS = 8;

/** A source behind a value, and the share of its word that counts. */
interface Voice {
  source: number;
  share: number;
}

/** One value of an item speaks for another, so far. */
type Loan = readonly [from: number, to: number, far: number];

/**
 * Truth discovery with dependence: in turns, values are scored by the accuracy of those who give them (Accu: Dong, Berti-Equille and Srivastava 2009) and
 * accuracies by the scores, each voice discounted by how likely it copies one already counted. The items come back in the order of the table.
 */
export function weighClaims(table: ClaimTable): Truth {
  const pairs = copying(table);
  const near = neighbours(table.sources.length, pairs);
  const own = ownVoice(table);
  const worth = table.items.map((item) => item.values.map(({ sources }) => discounted(sources, near, own)));
  const lends = table.items.map(lending);
  let scores: Scores[] = [];
  for (let round = 0; round < ROUNDS; round++) scores = nextScores(table, round === 0 ? null : scores, worth, lends);
  return truthOf(table, scores, pairs);
}

function nextScores(table: ClaimTable, before: readonly Scores[] | null, worth: readonly Voice[][][], lends: readonly (Loan[] | null)[]): Scores[] {
  const accuracies = new Accuracies(table, before);
  return table.items.map((item, i) => {
    const weights = (worth[i] ?? []).map((voices, value) =>
      voices.reduce((sum, { source, share }) => sum + share * weightOf(accuracies.without(source, item, before?.[i]?.[value] ?? 0)), 0),
    );
    return shares(withNeighbours(weights, lends[i] ?? null), WRONG_VALUES + 1 - weights.length);
  });
}

/** Each voice behind a value with the share of it that counts: those who look for themselves first, and then what each adds to those before it. */
function discounted(sources: readonly number[], near: readonly ReadonlyMap<number, number>[], own: Float64Array): Voice[] {
  const order = [...sources].sort((a, b) => (own[b] ?? 1) - (own[a] ?? 1) || a - b);
  const counted = new Set<number>();
  return order.map((source) => {
    let share = counted.size === 0 ? 1 : (own[source] ?? 1);
    for (const [other, probability] of near[source] ?? []) if (counted.has(other)) share *= 1 - probability;
    counted.add(source);
    return { source, share };
  });
}

function weightOf(accuracy: number): number {
  return Math.log((WRONG_VALUES * accuracy) / (1 - accuracy));
}

/** Who lends support to whom in an item, null when nobody does. */
function lending({ values }: Item): Loan[] | null {
  if (values.length < 2 || values.length > MOST_VALUES) return null;
  const lent: Loan[] = [];
  for (const [from, a] of values.entries()) {
    for (const [to, b] of values.entries()) {
      const far = from === to ? 0 : support(a.text, b.text);
      if (far > 0) lent.push([from, to, far]);
    }
  }
  return lent.length > 0 ? lent : null;
}

function withNeighbours(weights: readonly number[], lends: readonly Loan[] | null): readonly number[] {
  if (lends === null) return weights;
  const sum = [...weights];
  for (const [from, to, far] of lends) sum[to] = (sum[to] ?? 0) + NEIGHBOUR_WEIGHT * far * (weights[from] ?? 0);
  return sum;
}
