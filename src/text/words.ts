import type { Word } from './phrases.ts';

const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/** The words of a text without punctuation or tags: enough for comparing, far cheaper than tokens. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ([word]) => ({ text: word, lower: word.replace(/’/g, "'").toLowerCase() }));
}
