import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/sentences.ts';
import { stem } from '../../text/stem.ts';

/** A word of a text, folded and stemmed. */
export interface Word {
  start: number;
  end: number;
  stem: string;
}

/** A sentence, or several short ones: the smallest stretch that is compared. Words `[first, last)` of the text. */
export interface Unit {
  start: number;
  end: number;
  first: number;
  last: number;
  /** how often each stem stands in it */
  counts: ReadonlyMap<string, number>;
}

/** A text cut into units, read once however many texts it is compared with. */
export interface Cut {
  text: string;
  words: readonly Word[];
  units: readonly Unit[];
}

const WORD = /[\p{L}\p{N}]+/gu;
/** A unit has at least so many words, so that "He nodded." does not look like a copy of itself elsewhere. */
const FEWEST = 4;
/** What runs on for more words than this without a stop is cut. */
const MOST = 80;

/** Cuts a text into units. */
export function cutText(text: string): Cut {
  const words = Array.from(
    text.matchAll(WORD),
    (match): Word => ({ start: match.index, end: match.index + match[0].length, stem: stem(match[0].toLowerCase()) }),
  );
  const units: Unit[] = [];
  let first = 0;
  let next = 0;
  for (const [, end] of sentencesOf(text)) {
    while (next < words.length && (words[next]?.start ?? end) < end) {
      next++;
      if (next - first >= MOST) {
        units.push(unitOf(words, first, next));
        first = next;
      }
    }
    if (next - first < FEWEST) continue;
    units.push(unitOf(words, first, next));
    first = next;
  }
  if (first < words.length) units.push(unitOf(words, first, words.length));
  return { text, words, units };
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    for (const span of splitSentences(text, from, from + line.length)) spans.push(span);
    from += line.length + 1;
  }
  return spans;
}

function unitOf(words: readonly Word[], first: number, last: number): Unit {
  const counts = new Map<string, number>();
  for (let i = first; i < last; i++) {
    const word = words[i]?.stem ?? '';
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0, first, last, counts };
}
