import { remembered } from './memo.ts';
import type { Word } from './phrases.ts';

const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/** The words of a text without punctuation or tags: enough for comparing, far cheaper than tokens. */
export function wordsOf(text: string): Word[] {
  return (text.match(WORD) ?? []).map((word) => ({ text: word, lower: lowerCase(word) }));
}

const lowerCase = remembered((word) => word.replace(/’/g, "'").toLowerCase());
