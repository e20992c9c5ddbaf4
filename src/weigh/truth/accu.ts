import { shares } from './shares.ts';
import { largestChange, sourceMeans } from './source-means.ts';
import type { ClaimTable, Item } from './table.ts';
import { type Scores, type Truth, truthOf } from './truth.ts';

/** Where every source's accuracy starts. */
export const START = 0.8;
/** Wrong values an item could have, each as likely as the other: n of the paper. */
export const WRONG_VALUES = 100;
/** Nobody is taken to be surer than this, or worse than one less this: the logarithms need an end. */
const BEST = 0.99;
const MOST_ROUNDS = 20;
const STILL = 1e-4;

/** What a value's givers weigh together, from the accuracy of each source. */
type Scoring = (item: Item, accuracy: Float64Array) => Scores;

/** Accu (Dong, Berti-Equille and Srivastava 2009, without copying): a value's odds are the product over its givers of n·A / (1 − A), A being how often a source is right. */
export function accu(table: ClaimTable): Truth {
  return inTurns(table, (item, accuracy) =>
    shares(
      item.values.map(({ sources }) => sources.reduce((sum, source) => sum + voteOf(accuracy[source] ?? START), 0)),
      WRONG_VALUES + 1 - item.values.length,
    ),
  );
}

/**
 * PopAccu (Dong, Saha and Srivastava 2012, "Less is more"): like Accu, but how likely a wrong value is follows from how many give it: of those who do not give
 * the value in question, the share that gives that one. A wrong value that many give says less for itself than under Accu.
 */
export function popAccu(table: ClaimTable): Truth {
  return inTurns(table, (item, accuracy) => popularScores(item, accuracy));
}

/** ln(n·A / (1 − A)): what one independent source adds to the log-odds of its value. */
export function voteOf(accuracy: number): number {
  const kept = within(accuracy);
  return Math.log((WRONG_VALUES * kept) / (1 - kept));
}

/** Accuracy kept away from 0 and 1. */
export function within(accuracy: number): number {
  return Math.min(BEST, Math.max(1 - BEST, accuracy));
}

function inTurns(table: ClaimTable, scoring: Scoring): Truth {
  let accuracy = new Float64Array(table.sources.length).fill(START);
  let scores: Scores[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    scores = table.items.map((item) => scoring(item, accuracy));
    const next = sourceMeans(table, scores);
    const still = largestChange(accuracy, next) < STILL;
    accuracy = next;
    if (still) break;
  }
  return truthOf(table, scores);
}

/**
 * The value's givers are right and all others wrong: ln A for the ones, ln(1 − A) + ln(popularity of what they give among the wrong) for the others.
 * Only values that are given are candidates, so nothing is left for unsaid ones.
 */
function popularScores({ values, voices }: Item, accuracy: Float64Array): Scores {
  const allWrong = values.reduce((sum, { sources }) => sources.reduce((part, source) => part + Math.log(1 - within(accuracy[source] ?? START)), sum), 0);
  const spread = values.reduce((sum, { sources }) => sum + sources.length * Math.log(sources.length), 0);
  const weights = values.map(({ sources }) => {
    const own = sources.reduce((sum, source) => sum + Math.log(within(accuracy[source] ?? START) / (1 - within(accuracy[source] ?? START))), 0);
    const held = sources.length;
    const others = voices - held;
    return allWrong + own + (spread - held * Math.log(held)) - (others === 0 ? 0 : others * Math.log(others));
  });
  const most = Math.max(...weights);
  return shares(
    weights.map((weight) => weight - most),
    0,
  );
}
