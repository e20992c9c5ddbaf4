import type { Doc, Sentence, Token } from '../../text/doc.ts';
import { times as words } from '../../text/lexicon.generated.ts';
import type { Tense } from './rule.ts';

const FUTURE = new Set(words.futureCues);
const PAST = new Set(words.pastCues);
const BE = new Set(['is', 'are', 'was', 'were']);
const REACH = 14;

/** The sentence that holds a character offset, by binary search; null between sentences. */
export function sentenceAt(doc: Doc, offset: number): Sentence | null {
  let low = 0;
  let high = doc.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = doc.sentences[middle];
    if (!sentence) return null;
    if (offset < sentence.start) high = middle;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}

function tenseOf(token: Token): Tense {
  if (FUTURE.has(token.lower)) return 'future';
  if (PAST.has(token.lower) || (token.tag === 'VERB' && token.lower.endsWith('ed'))) return 'past';
  return 'none';
}

/** The tense of the verb nearest before a range in its sentence, else the nearest after it. */
export function tenseAround(doc: Doc, start: number, end: number): Tense {
  const sentence = sentenceAt(doc, start);
  if (!sentence) return 'none';
  const tokens = doc.tokens.slice(sentence.first, sentence.last);
  const before = tokens
    .filter((t) => t.end <= start)
    .reverse()
    .slice(0, REACH);
  for (const [i, token] of before.entries()) {
    // "is to resume on Tuesday"
    if (token.lower === 'to' && BE.has(before[i + 1]?.lower ?? '')) return 'future';
    const tense = tenseOf(token);
    if (tense === 'none') continue;
    // "expected", "scheduled" look like the past; "will have left" looks ahead all the same
    return tense;
  }
  for (const token of tokens.filter((t) => t.start >= end).slice(0, REACH)) {
    const tense = tenseOf(token);
    if (tense !== 'none') return tense;
  }
  return 'none';
}
