import type { Words } from './words.ts';

/** Most words looked at before and after a cue. */
const BEFORE = 150;
const AFTER = 300;

/**
 * Words in reach of a cue: its sentence, the neighbours that a quotation joins to it, and the next paragraph after a
 * colon at the end of its own. `[from, to)` around the cue.
 */
export function reach(words: Words, first: number, last: number): [number, number] {
  const { quote, mark, sentences, paragraphs } = words;
  const p = words.paragraph[first] ?? 0;
  const [start, end] = paragraphs[p] ?? [first, last];
  let s = words.sentence[first] ?? 0;
  let [from, to] = sentences[s] ?? [first, last];
  const back = () => {
    from = sentences[--s]?.[0] ?? start;
  };
  const wide = () => from > start && first - from < BEFORE;
  // a quotation that reaches into the sentence is taken whole
  while (wide() && (quote[from] === 1 || quote[from] === 3)) back();
  // a note of the source stands behind what it gives, as "[Agency.]", and so may a speaker: "Where to?" she asked
  const isNote = to - from - (last - first) <= 3;
  if (wide() && (isNote || quote[from - 1] === 3)) {
    back();
    while (wide() && quote[from] === 1) back();
  }
  s = words.sentence[last - 1] ?? 0;
  // a quotation that the sentence leaves open, or that the next one opens
  for (let next = sentences[s + 1]; next && to < end && to - last < AFTER; next = sentences[++s + 1]) {
    if (quote[to - 1] !== 1 && quote[to - 1] !== 2 && quote[to] === 0) break;
    to = next[1];
  }
  if (to === end && (mark[end - 1] === 58 || mark[end - 1] === 44 || quote[end - 1] === 1 || end - last <= 1)) {
    to = paragraphs[p + 1]?.[1] ?? to;
    // speech of several paragraphs opens each with a mark and closes the last
    for (let k = p + 2; to - last < AFTER && quote[to - 1] === 1 && quote[to] === 2; k++) to = paragraphs[k]?.[1] ?? to;
  }
  return [Math.max(from, first - BEFORE), Math.min(to, last + AFTER)];
}

/** The arguments of a cue stand no further off than the fifth cue before and after it. */
const NEIGHBOURS = 5;

/**
 * The words `[from, to)` in which the arguments of each cue are looked for. However dense the cues stand, no word is in the
 * reach of more than twice `NEIGHBOURS` of them, so that the work stays linear in the text: sentences of news have fewer.
 */
export function reaches(words: Words, cues: readonly { first: number; last: number }[]): [number, number][] {
  return cues.map(({ first, last }, k) => {
    const [from, to] = reach(words, first, last);
    return [Math.max(from, cues[k - NEIGHBOURS]?.last ?? 0), Math.min(to, cues[k + NEIGHBOURS]?.first ?? words.count)];
  });
}
