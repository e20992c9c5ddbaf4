import { fold } from './fold.ts';

const EMPTY = new Set('the a an of for in at on to and its his her their our my by from with this that these those who which or as s own same some'.split(' '));

/** The words of a name, folded, possessive endings off, in order; articles and prepositions left in. */
export function allWords(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+(?:[.&'-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => word.replace(/'s$/, '').replaceAll('.', ''));
}

/** The words of a name that carry it. */
export function nameWords(text: string): string[] {
  return allWords(text).filter((w) => !EMPTY.has(w));
}
