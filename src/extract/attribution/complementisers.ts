import { hashOf } from './hash.ts';

const WORDS = new Set(['that', 'whether', 'if', 'how', 'why', 'what'].map(hashOf));

export const isComplementiser = (word: number): boolean => WORDS.has(word);
