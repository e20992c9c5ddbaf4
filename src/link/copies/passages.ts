import type { Span } from '../../model/span.ts';
import { type Fragment, fragmentsOf } from './fragments.ts';
import { grown } from './grow.ts';
import { runsIn } from './runs.ts';
import { seedsOf } from './seeds.ts';
import type { Cut } from './units.ts';
import { vectorsOf } from './vectors.ts';

/** A passage that two texts share. */
export interface Passage {
  a: Span;
  b: Span;
  /** word for word, reworded or shuffled sentence by sentence, or condensed */
  kind: 'verbatim' | 'edited' | 'summary';
  /** 0–1: how alike the two stretches are */
  alike: number;
}

export interface PassageOptions {
  cosine: number;
  dice: number;
  gap: number;
  leastGap: number;
  alike: number;
  summaryGap: number;
  shortest: number;
  verbatim: number;
  condensed: number;
  summaryAlike: number;
  edge: number;
}

/** One setting for all kinds of reuse. */
const SETTING: PassageOptions = {
  cosine: 0.33,
  dice: 0.3,
  gap: 4,
  leastGap: 2,
  alike: 0.42,
  summaryGap: 24,
  shortest: 160,
  verbatim: 256,
  condensed: 3,
  summaryAlike: 0.34,
  edge: 0.27,
};

/** The passages of `a` that stand in `b` too, in their order in `a`, none overlapping another there. */
export function sharedPassages(a: Cut, b: Cut, setting: PassageOptions = SETTING): Passage[] {
  const vectors = vectorsOf(a, b);
  const seeds = seedsOf(a, b, vectors, setting);
  if (seeds.length === 0) return [];
  const near = unrivalled(fragmentsOf(seeds, vectors, setting)).filter((fragment) => isLong(a, b, fragment, setting));
  const passages = near.map((fragment) => passageOf(a, b, grown(fragment, vectors, setting), setting));
  if (passages.some(({ kind }) => kind === 'verbatim')) return passages;
  const wide = unrivalled(fragmentsOf(seeds, vectors, { ...setting, gap: setting.summaryGap, alike: setting.summaryAlike }))
    .filter((fragment) => isLong(a, b, fragment, setting))
    .map((fragment) => ({ ...passageOf(a, b, fragment, setting), kind: 'summary' as const }));
  const chars = (side: 'a' | 'b') => wide.reduce((sum, p) => sum + p[side][1] - p[side][0], 0);
  return wide.length > 0 && chars('b') >= setting.condensed * chars('a') ? wide : passages;
}

/** A shared phrase is no passage: both stretches have some length. */
function isLong(a: Cut, b: Cut, fragment: Fragment, { shortest }: PassageOptions): boolean {
  const chars = ({ units }: Cut, [from, to]: readonly [number, number]) => (units[to - 1]?.end ?? 0) - (units[from]?.start ?? 0);
  return chars(a, fragment.a) >= shortest && chars(b, fragment.b) >= shortest;
}

/** Of fragments that overlap in the first text the one that is more alike there stays. */
function unrivalled(fragments: readonly Fragment[]): Fragment[] {
  const kept: Fragment[] = [];
  const worth = ({ alike, seeds }: Fragment) => alike * Math.log(1 + seeds.length);
  for (const fragment of [...fragments].sort((x, y) => worth(y) - worth(x)))
    if (!kept.some(({ a }) => a[0] < fragment.a[1] && fragment.a[0] < a[1])) kept.push(fragment);
  return kept.sort((x, y) => x.a[0] - y.a[0]);
}

function passageOf(a: Cut, b: Cut, { a: [fromA, toA], b: [fromB, toB], alike }: Fragment, { verbatim }: PassageOptions): Passage {
  const wordsA: [number, number] = [a.units[fromA]?.first ?? 0, a.units[toA - 1]?.last ?? 0];
  const wordsB: [number, number] = [b.units[fromB]?.first ?? 0, b.units[toB - 1]?.last ?? 0];
  const runs = runsIn(a.words, wordsA, b.words, wordsB);
  const [first, last] = [runs[0], runs.at(-1)];
  const longest = Math.max(0, ...runs.map((run) => spanOf(a, run.a, run.a + run.length)[1] - spanOf(a, run.a, run.a + run.length)[0]));
  if (first && last && longest >= verbatim)
    return {
      a: spanOf(a, first.a, last.a + last.length),
      b: spanOf(b, Math.min(...runs.map((r) => r.b)), Math.max(...runs.map((r) => r.b + r.length))),
      kind: 'verbatim',
      alike,
    };
  return { a: spanOf(a, ...wordsA), b: spanOf(b, ...wordsB), kind: 'edited', alike };
}

function spanOf({ words }: Cut, first: number, last: number): Span {
  return [words[first]?.start ?? 0, words[last - 1]?.end ?? 0];
}
