import { PERIOD } from './clause-start.ts';
import { cueOf } from './cues.ts';
import type { Item } from './item.ts';
import { isComma, isFinite, isParticiple, isQuote, isStrongBreak, isTerminal, startsNoun, tag, word } from './items.ts';
import type { Range } from './noun-phrase.ts';

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'that', 'where']);

const STOP_AFTER = new Set('when while as after before because since if though although but and'.split(' '));
const CHANNEL_OR_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|statement|interview|briefing|telegram|twitter|facebook|x|conference|message|video|morning|afternoon|evening|night|week|television|tv|radio|email|e|post|tweet|release|speech|broadcast|court|debate|rally|time|hearing)$/;

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** The source right of an inverted cue: "said Alina D., a spokeswoman for …". */
export function subjectAfter(items: readonly Item[], from: number): Range | null {
  if (!startsNoun(items, from) || isQuote(items, from)) return null;
  const first = word(items, from);
  // "…, said Friday the plan …": the day belongs to the verb
  if (DAY.test(first) && startsNoun(items, from + 1)) return null;
  // "said that neighbour, Cody Barnes": who has just been told of
  const pointed = first === 'that' && tag(items, from + 1) === 'NOUN' && isComma(items, from + 2) && tag(items, from + 3) === 'PROPN';
  if (
    (first === 'that' && !pointed) ||
    first === 'it' ||
    first === 'there' ||
    (tag(items, from) === 'PRON' && !/^(?:he|she|they|one|some|many|both|another|someone|his|her|its|their|my|our)$/.test(first))
  )
    return null;
  if (/^(?:he|she|they)$/.test(first)) return { from, to: from + 1 };
  let relative = false;
  let i = from;
  for (; i < items.length; i++) {
    const w = word(items, i);
    if (isQuote(items, i) || isTerminal(items, i) || isStrongBreak(items, i)) break;
    if (RELATIVE.has(w) && i > from && w !== 'that') relative = true;
    if (isComma(items, i)) {
      const next = word(items, i + 1);
      if (STOP_AFTER.has(next) || (next.endsWith('ing') && (cueOf(next) || tag(items, i + 1) === 'VERB'))) break;
      if (
        (tag(items, i + 1) === 'ADP' && !/^(?:of|from)$/.test(next)) ||
        tag(items, i + 1) === 'ADV' ||
        (tag(items, i + 1) === 'VERB' && !cueOf(next) && !next.endsWith('ed'))
      )
        break;
      if (isQuote(items, i + 1)) break;
      continue;
    }
    if (STOP_AFTER.has(w) && w !== 'and' && i > from && !relative) break;
    if (tag(items, i) === 'ADP' && i > from && !relative && leadsToChannelOrTime(items, i)) break;
    if (
      CHANNEL_OR_TIME.test(w) &&
      i > from &&
      !relative &&
      w !== 'x' &&
      w !== 'e' &&
      tag(items, i - 1) !== 'DET' &&
      tag(items, i) === 'PROPN' &&
      w.endsWith('day')
    )
      break;
    if ((w === 'last' || w === 'this') && i > from && PERIOD.test(word(items, i + 1))) break;
    if (isFinite(items, i) && !relative) {
      if (isParticiple(items, i) && i > from && tag(items, i - 1) !== 'PRON') continue;
      break;
    }
  }
  while (i > from && isComma(items, i - 1)) i--;
  return i > from ? { from, to: i } : null;
}

function leadsToChannelOrTime(items: readonly Item[], i: number): boolean {
  for (let j = i + 1; j < Math.min(items.length, i + 6); j++) {
    if (CHANNEL_OR_TIME.test(word(items, j))) return true;
    if (tag(items, j) === 'ADP' || isComma(items, j) || tag(items, j) === 'VERB') return false;
  }
  return false;
}
