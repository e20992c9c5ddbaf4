import { retellingOf } from '../../text/retellings.ts';
import { type Word, wordsOf } from './align.ts';

/** Words that may be exchanged or left out without a change of meaning. */
const EMPTY = new Set(
  'the a an of for in at on to and or but that this these those it its he him his she her they them their we us our i me my is are was were be been being has have had do does did will would as by from with there here said says so also then up out who which'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning, inflection and everyday synonyms evened out. */
export function meaningOf(text: string): Set<string> {
  return meaning(wordsOf(text));
}

/** The same of words already taken apart. */
export function meaning(words: readonly Word[]): Set<string> {
  return new Set(words.flatMap(({ key }) => (EMPTY.has(key) ? [] : [root(key)])));
}

/** First letters stand for inflected forms and spellings: neutralised, neutralized. */
function root(word: string): string {
  const plain = word.replace(/(?:ing|ed|es|s|ly)$/, '').replace(/[sz](?=ation|ing|e|$)/, 's');
  return (retellingOf(word) ?? retellingOf(word.replace(/s$/, '')) ?? retellingOf(plain) ?? plain).replace(/s$/, '').slice(0, 6);
}
