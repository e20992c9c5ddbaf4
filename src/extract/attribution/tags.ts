import type { Tag } from '../../text/doc.ts';

const TAGS: readonly Tag[] = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'];
/** number of tags, the unknown (0) included */
export const TAG_COUNT = TAGS.length + 1;
const NUMBER = new Map<Tag, number>(TAGS.map((tag, i) => [tag, i + 1]));
export const tagNumber = (tag: Tag): number => NUMBER.get(tag) ?? 0;

/**
 * Chooses between the two likeliest parts of speech of each word by what stands before and after it (a bigram model).
 * `ambiguity` holds `first * 32 + second`, `margin` how much likelier the first is; `transitions` the cost of one tag after another.
 */
export function disambiguate(
  ambiguity: Int32Array,
  margin: Int32Array,
  sentences: readonly (readonly [number, number])[],
  transitions: Int8Array,
  tag: Int32Array,
): void {
  for (const [first, last] of sentences) {
    const choice = new Uint8Array((last - first) * 2);
    let before0 = 0;
    let before1 = 0;
    let score0 = 0;
    let score1 = 0x100000;
    for (let i = first; i < last; i++) {
      const a = ambiguity[i] ?? 0;
      const t0 = a >> 5;
      const t1 = a & 31;
      const at = (i - first) * 2;
      const x00 = score0 + (transitions[before0 * TAG_COUNT + t0] ?? 0);
      const x10 = score1 + (transitions[before1 * TAG_COUNT + t0] ?? 0);
      const x01 = score0 + (transitions[before0 * TAG_COUNT + t1] ?? 0);
      const x11 = score1 + (transitions[before1 * TAG_COUNT + t1] ?? 0);
      choice[at] = x10 < x00 ? 1 : 0;
      choice[at + 1] = x11 < x01 ? 1 : 0;
      score0 = x10 < x00 ? x10 : x00;
      score1 = t1 === 0 ? 0x100000 : (x11 < x01 ? x11 : x01) + (margin[i] ?? 0);
      before0 = t0;
      before1 = t1;
    }
    let pick = score1 < score0 ? 1 : 0;
    for (let i = last - 1; i >= first; i--) {
      const a = ambiguity[i] ?? 0;
      tag[i] = pick === 1 ? a & 31 : a >> 5;
      pick = choice[(i - first) * 2 + pick] ?? 0;
    }
  }
}
