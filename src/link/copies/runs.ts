import type { Word } from './units.ts';

/** Words `[a, a + length)` of one text that stand in the same order as words `[b, b + length)` of another. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

const SEED = 6;
/** An everyday phrase may stand in many places; only so many are followed. */
const PLACES = 8;

/** The longest runs of equal words within two stretches of words, each word of the first in one run at most. */
export function runsIn(a: readonly Word[], [fromA, toA]: readonly [number, number], b: readonly Word[], [fromB, toB]: readonly [number, number]): Run[] {
  const starts = new Map<string, number[]>();
  for (let j = fromB; j + SEED <= toB; j++) {
    const key = keyOf(b, j);
    const list = starts.get(key);
    if (!list) starts.set(key, [j]);
    else if (list.length < PLACES) list.push(j);
  }
  const runs: Run[] = [];
  for (let i = fromA; i + SEED <= toA; ) {
    let best: Run | null = null;
    for (const j of starts.get(keyOf(a, i)) ?? []) {
      let length = SEED;
      while (i + length < toA && j + length < toB && a[i + length]?.stem === b[j + length]?.stem) length++;
      if (!best || length > best.length) best = { a: i, b: j, length };
    }
    if (best) runs.push(best);
    i += best ? best.length : 1;
  }
  return runs;
}

function keyOf(words: readonly Word[], at: number): string {
  let key = '';
  for (let k = at; k < at + SEED; k++) key += `${words[k]?.stem} `;
  return key;
}
