import { sourceMeans } from './source-means.ts';
import type { ClaimTable, Item } from './table.ts';
import { type Scores, type Truth, truthOf } from './truth.ts';
import { support } from './value.ts';

/** The constants of the paper: where trust starts, how much values influence one another, how alike they are when they neither help nor hurt, and the damping of dependence. */
const START = 0.9;
const INFLUENCE = 0.5;
const NEUTRAL = 0.5;
const DAMPING = 0.3;
/** Rounds end when the angle between two rounds' trust is this small (1 - cosine), or after so many. */
const STILL = 1e-5;
const MOST_ROUNDS = 50;
/** Nobody is trusted without limit: the logarithm would have none either. */
const MOST_TRUSTED = 1 - 1e-9;
/** More values than this on one item are not compared with one another: the work grows with their square. */
const MOST_VALUES = 100;

/**
 * TruthFinder (Yin, Han and Yu 2007, "Truth discovery with multiple conflicting information providers on the web"): a value is as sure as those who give it are
 * trusted, and as values like it are sure; a source is trusted as far as its values are sure. It knows nothing of copies.
 */
export function truthFinder(table: ClaimTable): Truth {
  const influences = table.items.map(influencesIn);
  let trust = new Float64Array(table.sources.length).fill(START);
  let scores: Scores[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    scores = table.items.map((item, i) => confidences(item, trust, influences[i] ?? []));
    const next = sourceMeans(table, scores);
    const still = 1 - cosine(trust, next) < STILL;
    trust = next;
    if (still) break;
  }
  return truthOf(table, scores);
}

type Influence = readonly [from: number, to: number, by: number];

/** How each value of an item helps (alike) or hurts (unlike) each other one: likeness less the neutral one. */
function influencesIn({ values }: Item): Influence[] {
  if (values.length > MOST_VALUES) return [];
  return values.flatMap((a, from) => values.flatMap((b, to): Influence[] => (from === to ? [] : [[from, to, support(a.text, b.text) - NEUTRAL]])));
}

function confidences({ values }: Item, trust: Float64Array, influences: readonly Influence[]): number[] {
  const own = values.map(({ sources }) => sources.reduce((sum, source) => sum - Math.log(1 - Math.min(MOST_TRUSTED, trust[source] ?? START)), 0));
  const adjusted = [...own];
  for (const [from, to, by] of influences) adjusted[to] = (adjusted[to] ?? 0) + INFLUENCE * by * (own[from] ?? 0);
  return adjusted.map((score) => 1 / (1 + Math.exp(-DAMPING * score)));
}

function cosine(a: Float64Array, b: Float64Array): number {
  let [dot, aa, bb] = [0, 0, 0];
  for (const [i, x] of a.entries()) {
    const y = b[i] ?? 0;
    dot += x * y;
    aa += x * x;
    bb += y * y;
  }
  return dot / Math.sqrt(aa * bb);
}
