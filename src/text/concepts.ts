import { events } from './lexicon.generated.ts';
import { remembered } from './memo.ts';
import { Phrases, type Word } from './phrases.ts';
import { stem } from './stem.ts';

const CONCEPTS = new Phrases(events.concepts);
const EMPTY = new Set<string>(events.empty);
const SINGLE = new Map(Object.entries(events.concepts).flatMap(([concept, forms]) => forms.split('|').map((form) => [form, concept] as const)));

/** A word that carries meaning, with the concept by which it compares: a synonym from the lexicon or its stem. */
export interface Concept {
  concept: string;
  /** word range `[first, last)` */
  first: number;
  last: number;
}

/** The concepts of a run of words in text order; function words, numbers and bare words of time are left out. */
export function conceptsOf(words: readonly Word[]): Concept[] {
  const found: Concept[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const known = CONCEPTS.at(words, i);
    if (known) {
      found.push({ concept: known.value, first: i, last: known.last });
      i = known.last - 1;
    } else {
      const concept = stemOfMeaning(word.text);
      if (concept !== '') found.push({ concept, first: i, last: i + 1 });
    }
  }
  return found;
}

/** The stem of a word that carries meaning, else nothing. */
const stemOfMeaning = remembered((word) => (!EMPTY.has(word.toLowerCase().replace(/['’].*$/, '')) && /\p{L}{2}/u.test(word) ? stem(word) : ''));

/** The concept of one word. */
export function conceptOf(word: string): string {
  return SINGLE.get(word.toLowerCase()) ?? stem(word);
}
