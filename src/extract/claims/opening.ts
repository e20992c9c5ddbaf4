import { cues } from '../../text/lexicon.generated.ts';
import type { Item } from './item.ts';
import { holdsQuote, isComma, isParticiple, isQuote, isStrongBreak, isTerminal, mainVerb, tag, word } from './items.ts';
import type { VerbGroup } from './verb-group.ts';

/** Where content begins after a verb and its addressee or adverbial ("told reporters on Monday that …"), and what it is. */
export interface Opening {
  kind: 'that' | 'clause' | 'wh' | 'quote' | 'object' | 'gerund' | 'infinitive' | 'about' | 'told-to';
  from: number;
}

const DOCUMENTS = new Set(cues.documentNouns);
const WH = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'where', 'when', 'which', 'whose']);
const REACH = 18;

export function openingAfter(items: readonly Item[], verb: VerbGroup): Opening | null {
  const that = thatWithin(items, verb.to);
  if (that >= 0) return { kind: 'that', from: that };
  const told = verb.cue.directs ? toldTo(items, verb.to) : null;
  if (told) return told;
  let i = verb.to;
  if (verb.cue.addressee) i = afterAddressee(items, i);
  i = afterAdverbials(items, i);
  const w = word(items, i);
  if (w === '' || isTerminal(items, i)) return null;
  if (w === ':' || (isComma(items, i) && isQuote(items, i + 1))) {
    if (isQuote(items, i + 1)) return { kind: 'quote', from: i + 1 };
    return w === ':' && i + 1 < items.length ? { kind: 'clause', from: i + 1 } : null;
  }
  if (isQuote(items, i) && (items[i]?.quote?.closed === false || i + 1 >= items.length || isTerminal(items, i + 1))) return { kind: 'quote', from: i };
  if (isComma(items, i)) return interrupted(items, i);
  if (WH.has(w)) return { kind: 'wh', from: i };
  const limit = clauseLimit(items, i);
  if (verb.cue.clause && (mainVerb(items, i, limit, true, verb.cue.object) >= 0 || (!isQuote(items, i) && holdsQuote(items, i, Math.min(limit, i + 7)))))
    return { kind: 'clause', from: i };
  if (tag(items, i) === 'VERB' && w.endsWith('ing')) return { kind: 'gerund', from: i };
  if (w === 'to' && (tag(items, i + 1) === 'VERB' || tag(items, i + 1) === 'AUX' || isQuote(items, i + 1))) return { kind: 'infinitive', from: i };
  if (/^(?:for|of|about|on|against|over|only)$/.test(w)) return { kind: 'about', from: i };
  return { kind: 'object', from: i };
}

/** "that" within reach wins: what stands before it is addressee or adverbial. */
function thatWithin(items: readonly Item[], start: number): number {
  let commas = 0;
  for (let j = start; j < Math.min(items.length, start + REACH); j++) {
    if (isStrongBreak(items, j) || isTerminal(items, j)) return -1;
    if (isQuote(items, j) && j > start && word(items, j - 1) !== ',') return -1;
    if (word(items, j) === 'that' && (j === start || !(endsRelative(items, j) || demonstrative(items, j)))) return j;
    // "said on television, where he works, that …" but not "said the firm, which had claimed that …"
    if (isComma(items, j)) {
      commas++;
      if (commas > 2 || (j > start && !/^(?:on|in|at|during|after|by)$/.test(word(items, start)) && word(items, j + 1) !== 'that')) return -1;
    }
    // "said in a statement posted on its website that"
    if (isParticiple(items, j) && DOCUMENTS.has(word(items, j - 1))) continue;
    if ((tag(items, j) === 'VERB' || tag(items, j) === 'AUX') && commas === 0) return -1;
  }
  return -1;
}

/** "said, if elected, she would …": what interrupts the clause is part of it. */
function interrupted(items: readonly Item[], comma: number): Opening | null {
  for (let j = comma + 1; j < Math.min(items.length, comma + REACH); j++) {
    if (!isComma(items, j)) continue;
    return /^(?:if|when|after|as|while|despite|for|in)$/.test(word(items, comma + 1)) && mainVerb(items, j + 1, clauseLimit(items, j + 1), true) >= 0
      ? { kind: 'clause', from: comma + 1 }
      : null;
  }
  return null;
}

/** "urged voters to stay at home": the one who is told is part of what is said. */
function toldTo(items: readonly Item[], start: number): Opening | null {
  if (isQuote(items, start) || isComma(items, start) || word(items, start) === 'not') return null;
  for (let j = start; j < Math.min(items.length, start + 12); j++) {
    const w = word(items, j);
    const t = tag(items, j);
    if (w === 'to' && j > start && (tag(items, j + 1) === 'VERB' || tag(items, j + 1) === 'AUX' || isQuote(items, j + 1) || tag(items, j + 1) === 'ADV'))
      return { kind: 'told-to', from: start };
    if (t === 'VERB' || t === 'AUX' || isTerminal(items, j) || isStrongBreak(items, j) || isQuote(items, j) || w === 'that' || WH.has(w)) return null;
  }
  return null;
}

function clauseLimit(items: readonly Item[], from: number): number {
  for (let i = from; i < items.length; i++) if (isTerminal(items, i) || word(items, i) === ';') return i;
  return items.length;
}

/** "the ministry that oversees" is no complement. */
const endsRelative = (items: readonly Item[], j: number) => tag(items, j - 1) === 'NOUN' && (tag(items, j + 1) === 'VERB' || tag(items, j + 1) === 'AUX');

/** "said that statement was wrong" still opens with "that"; "put that question to" does not. */
const demonstrative = (items: readonly Item[], j: number) => tag(items, j) === 'DET' && tag(items, j + 1) === 'NOUN';

function afterAddressee(items: readonly Item[], start: number): number {
  let i = start;
  const w = word(items, i);
  if (isComma(items, i) || w === ':' || isQuote(items, i)) return i;
  if (tag(items, i) === 'PRON' && /^(?:me|us|him|her|them|you|it)$/.test(w)) return i + 1;
  const from = i;
  let proper = false;
  for (; i < items.length && i < from + 12; i++) {
    const t = tag(items, i);
    const x = word(items, i);
    if (proper && (t === 'DET' || (t === 'PRON' && !/^(?:its|his|her|their)$/.test(x)))) break;
    if (t === 'PROPN') {
      proper = true;
      continue;
    }
    if (t === 'NOUN' && !proper) {
      if (i > from && tag(items, i - 1) === 'NOUN' && tag(items, i + 1) === 'AUX') break;
      continue;
    }
    if (
      (t === 'DET' && i === from) ||
      (t === 'ADJ' && !proper) ||
      (t === 'NUM' && (i === from || (proper && tag(items, i + 1) !== 'NOUN'))) ||
      x === '-' ||
      /^(?:its|his|her|their|our|my|this|’s|'s)$/.test(x)
    )
      continue;
    if (t === 'NOUN' && proper && /^(?:agency|newspaper|radio|television|reporters|news|website|channel|magazine|tv)$/.test(x)) continue;
    break;
  }
  return i;
}

const POINT_OF_TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|noon|midnight|yesterday)$/;

/** "on Wednesday", "in a statement", "earlier", "at the scene": phrases between a verb and its content. */
function afterAdverbials(items: readonly Item[], start: number): number {
  let i = start;
  for (let guard = 0; guard < 4; guard++) {
    const t = tag(items, i);
    const w = word(items, i);
    if (t === 'ADV' && !/^(?:only|not|how|why|when|where|there|about|around|nearly|almost|at|more)$/.test(w)) {
      i++;
      continue;
    }
    // "said Tuesday the plan …"
    if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(w)) {
      i++;
      continue;
    }
    if (t !== 'ADP' || /^(?:for|of|about|against|over|between|if|that)$/.test(w) || /^(?:least|most)$/.test(word(items, i + 1))) return i;
    let j = i + 1;
    let noun = -1;
    for (; j < items.length; j++) {
      const x = tag(items, j);
      // "warned on Friday morning of waves"
      if (word(items, j) === 'of' && noun >= 0 && POINT_OF_TIME.test(word(items, noun))) break;
      if (x === 'NOUN' || x === 'PROPN' || x === 'NUM') noun = j;
      else if (x === 'DET' || x === 'PRON') {
        if (noun >= 0 && word(items, j - 1) !== 'of' && tag(items, j - 1) !== 'ADP') break;
      } else if (x !== 'ADJ' && x !== 'ADP' && x !== 'PART' && word(items, j) !== '-') break;
    }
    if (noun < 0) return i;
    i = noun + 1;
  }
  return i;
}
