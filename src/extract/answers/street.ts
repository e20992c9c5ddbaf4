import type { ClaimAnswer } from '../../model/claim.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isElsewhen } from './unreal.ts';

const HAPPENS = new Phrases(events.eventTypes);
const TAKES_PLACE = /\b(?:fired|happened|occurred|took place|erupted|began|killed|died|hit|struck)\b/;
const KINDS = '(?:St|Street|Ave|Avenue|Road|Rd|Boulevard|Blvd|Lane|Ln|Place|Parkway|Terrace|Highway)';
/** "near 183 East 54th St.", "on Mill Lane": a preposition, the name without house number and kind. */
const STREET = new RegExp(
  `\\b(?:on|near|at|of|off|along|outside|from|in front of|and)\\s(?:\\d+(?:-\\d+)?\\s)?((?:[NSEW]\\.?\\s|North\\s|South\\s|East\\s|West\\s)?(?:\\d+(?:st|nd|rd|th)|\\p{Lu}[\\p{Ll}'’-]+(?:\\s\\p{Lu}[\\p{Ll}'’-]+)?))\\s${KINDS}\\b`,
  'gu',
);
/** Where somebody lives, works or was found later is not where it happened. */
const ELSEWHERE = /\b(?:lives?|lived|living|home on|house on|resident of|arrested|works|worked|fled|found)\b[^.;]{0,40}$/;
const SIDES: Readonly<Record<string, string>> = { n: 'north', s: 'south', e: 'east', w: 'west' };

/** The streets where it happened, without house numbers: corners and blocks of one street agree. */
export function street(scene: AnswerScene): ClaimAnswer[] {
  const { doc, span } = scene;
  if ((HAPPENS.all(scene.tokens).length === 0 && !TAKES_PLACE.test(scene.lower)) || isElsewhen(scene, span[0])) return [];
  const text = doc.text.slice(...span);
  const found = [...text.matchAll(STREET)].filter(({ index }) => !ELSEWHERE.test(text.slice(0, index)));
  const [first] = found;
  if (first === undefined) return [];
  const names = [...new Set(found.map((match) => plain(match[1] ?? '')))];
  const start = span[0] + first.index;
  return [answer('other:street', names.join(' and '), [start, start + first[0].length], 'answer.street')];
}

/** "E. 54th" and "East 54th" read the same. */
const plain = (name: string): string => name.toLowerCase().replace(/^([nsew])\.?\s/, (_, side: string) => `${SIDES[side] ?? side} `);
