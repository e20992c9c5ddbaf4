import type { Quantity } from '../../model/quantity.ts';
import type { Doc } from '../../text/doc.ts';
import { quantities as words } from '../../text/lexicon.generated.ts';
import { intervalOf, VAGUE } from '../../text/vague.ts';
import { ageUnit } from './age.ts';
import { boundOf } from './bounds.ts';
import { countedNoun, countsPeople, harmBefore, singular, tollBefore } from './noun.ts';
import { NUMBER, parseNumber } from './number.ts';
import { isHour, isNoCount } from './skip.ts';

const longestFirst = (entries: Iterable<string>): string =>
  [...entries]
    .sort((a, b) => b.length - a.length)
    .map((e) => e.replace(/[.$]/g, '\\$&').replace(/ /g, '\\s'))
    .join('|');
const SIGN = `(?:${longestFirst(Object.keys(words.currencySigns))})`;
const UNIT = longestFirst(Object.keys(words.units));

/** One number, or two joined into a range: "20-25", "20 to 25", "between 20 and 25". */
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\d])(between\\s)?(${SIGN})?(${VAGUE}|${NUMBER})(?:(\\s?[-–]\\s?|\\sto\\s|\\sand\\s|\\sor\\s)(${SIGN})?(${NUMBER}))?`,
  'giu',
);
const UNIT_AFTER = new RegExp(`^(?:[\\s-](?:an?\\s)?|\\s?(?=[%°]))?(${UNIT})(?![\\p{L}\\d])`, 'iu');
/** "The toll rose from 11 to 17" tells two counts, no range. */
const CHANGED =
  /\b(?:rose|risen|rising|rises|grew|grown|climbed|jumped|increased|raised|revised|fell|fallen|dropped|cut|down|up|went)\s(?:sharply\s|slightly\s)?from\s$/i;
const BARE_WORDS = /^(?:one|half|zero|a|an)$/i;

interface Draft extends Quantity {
  firstAfter: number;
  /** told without a number */
  vague?: boolean;
}

/**
 * The quantities of a text, in text order, never overlapping: counts with what is counted, measures with their unit, ages (unit `year`, of `age`).
 * Dates, clock times, labels, addresses, models and calibres are left out.
 */
export function findQuantities(doc: Doc): Quantity[] {
  const found: Quantity[] = [];
  let token = 0;
  QUANTITY.lastIndex = 0;
  for (let match = QUANTITY.exec(doc.text); match; match = QUANTITY.exec(doc.text)) {
    const start = match.index + (match[1]?.length ?? 0);
    if (start < (found.at(-1)?.span[1] ?? 0)) continue;
    const past = endOfLongRun(doc.text, start);
    if (past !== null) {
      QUANTITY.lastIndex = past;
      continue;
    }
    const draft = draftOf(doc.text, match, start);
    if (!draft) continue;
    // two numbers that are no range are read one by one
    QUANTITY.lastIndex = Math.min(QUANTITY.lastIndex, draft.firstAfter);
    while ((doc.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= draft.span[1]) token++;
    const finished = describe(doc, draft, token);
    if (finished && finished.span[0] >= (found.at(-1)?.span[1] ?? 0)) found.push(finished);
  }
  return found;
}

/** No printed number is longer: addresses of pages, codes and rows of digits, with spaces or without, count nothing. */
const LONGEST = 64;

/** The end of the run of digits and spaces, or of characters without a space, that goes on at an offset, when it is too long for a number; null otherwise. */
function endOfLongRun(text: string, start: number): number | null {
  for (const within of [isDigitOrSpace, isPrinted]) {
    let end = start;
    while (end < text.length && within(text.charCodeAt(end))) end++;
    if (end - start > LONGEST) return end;
  }
  return null;
}

const isPrinted = (code: number): boolean => code > 32;
const isDigitOrSpace = (code: number): boolean => code <= 32 || (code >= 48 && code <= 57);

/** Value and bounds from the match; `firstAfter` is the offset after the number itself. */
function draftOf(text: string, match: RegExpMatchArray, start: number): Draft | null {
  const [, between, sign, one = '', joint, , other] = match;
  const interval = intervalOf(one);
  if (interval) return vagueDraft(text, start, start + (sign?.length ?? 0) + one.length, interval);
  const first = parseNumber(one);
  if (first === null) return null;
  const second = other === undefined ? null : parseNumber(other);
  const numberStart = start + (sign?.length ?? 0);
  const unit = sign ? (words.currencySigns[sign] ?? null) : null;
  const isRange =
    second !== null &&
    joint !== undefined &&
    second > first &&
    (between !== undefined || !/and/i.test(joint)) &&
    !(/^\s?[-–]/.test(joint) && /^\d{4}$/.test(one)) &&
    !CHANGED.test(text.slice(Math.max(0, start - 40), start));
  if (isRange) {
    const end = (match.index ?? 0) + match[0].length;
    if (sign === undefined && isNoCount(text, numberStart, numberStart + one.length) && !/^\s?[-–]/.test(joint)) return null;
    if (sign === undefined && isNoCount(text, end - (other?.length ?? 0), end) && !/^\s?[-–]/.test(joint)) return null;
    if (/^\s?[-–]/.test(joint) && /^[-–:/]\d|^:\d/.test(text.slice(end, end + 2))) return null;
    const low = Number.isFinite(first) ? rescale(one, other ?? '', first, second) : first;
    return { span: [between ? (match.index ?? 0) : start, end], value: (low + second) / 2, low, high: second, approx: false, unit, of: null, firstAfter: end };
  }
  const end = numberStart + one.length;
  if (sign === undefined && isNoCount(text, numberStart, end)) return null;
  const draft: Draft = { span: [start, end], value: first, low: first, high: first, approx: false, unit, of: null, firstAfter: end };
  const bound = boundOf(text, start, end);
  if (bound) {
    draft.span = [bound.start, bound.end];
    if (bound.kind === 'lower') draft.high = null;
    else if (bound.kind === 'upper') draft.low = null;
    else {
      draft.approx = true;
      draft.low = null;
      draft.high = null;
    }
  }
  if (/^a\s(?:dozen|couple|score)/i.test(one) || /\s(?:hundred|dozen)$/i.test(one)) draft.approx ||= /couple|score/i.test(one);
  return draft;
}

/** "Dozens", "at least several hundred": an interval, of which a bound takes the other end away. */
function vagueDraft(text: string, start: number, end: number, { low, high }: { low: number; high: number }): Draft {
  const bound = boundOf(text, start, end);
  const open =
    bound?.kind === 'lower'
      ? { low, high: null, value: low }
      : bound?.kind === 'upper'
        ? { low: null, high, value: high }
        : { low, high, value: (low + high) / 2 };
  const firstAfter = text.startsWith(' of ', end) ? end + 3 : end;
  return { span: [bound?.start ?? start, bound?.end ?? end], ...open, approx: false, unit: null, of: null, firstAfter, vague: true };
}

/** "2 to 3 million": the first number has the second's scale word. */
function rescale(first: string, second: string, low: number, high: number): number {
  const scale = /(hundred|thousand|million|billion|trillion)$/i.exec(second)?.[1];
  const factor = scale ? Number(words.scales[scale.toLowerCase()] ?? 1) : 1;
  return factor > 1 && !/[a-z]/i.test(first) && low * factor < high ? low * factor : low;
}

/** Adds unit and counted noun; null when the number turns out to be no quantity. */
function describe(doc: Doc, draft: Draft, token: number): Quantity | null {
  const { firstAfter, vague, ...quantity } = draft;
  const age = ageUnit(doc.text, quantity.span[0], firstAfter);
  if (age) return { ...quantity, span: [quantity.span[0], age], unit: 'year', of: 'age' };
  const after = doc.text.slice(firstAfter, firstAfter + 40);
  const unit = UNIT_AFTER.exec(after);
  const symbol = unit?.[1] ? unitSymbol(unit[1]) : null;
  if (unit && symbol && quantity.unit === null) {
    const end = firstAfter + unit[0].length;
    const span: [number, number] = [quantity.span[0], Math.max(quantity.span[1], end)];
    return { ...quantity, span, unit: symbol, of: measured(doc, end) };
  }
  const printed = doc.text.slice(...quantity.span);
  let index = token;
  while ((doc.tokens[index]?.start ?? Number.POSITIVE_INFINITY) < firstAfter) index++;
  if (quantity.unit !== null) return quantity;
  const next = doc.tokens[index];
  if (/^(?:this|that|in the|on)\s/i.test(doc.text.slice(firstAfter + 1, firstAfter + 8)) && /[a-z]\sto\s[a-z]/i.test(printed)) return null;
  const following = doc.tokens.slice(index, index + 9);
  let before = Math.max(0, index - 12);
  while ((doc.tokens[before]?.start ?? Number.POSITIVE_INFINITY) < quantity.span[0]) before++;
  const of = countsPeople(following)
    ? 'person'
    : (countedNoun(following, 0) ?? (harmBefore(doc.tokens, before) || tollBefore(doc.text, quantity.span[0]) ? 'person' : null));
  if (of === null && isHour(doc.text, quantity.span[0], firstAfter)) return null;
  if (of === null && (vague === true || BARE_WORDS.test(printed))) return null;
  // "one of the men", "no one": a pronoun, no count
  if (/^one$/i.test(printed) && (next?.lower === 'of' || next?.tag !== 'NOUN')) return null;
  if (/^half$/i.test(printed) && next?.lower !== 'of' && next?.lower !== 'the') return null;
  return { ...quantity, of };
}

function unitSymbol(printed: string): string | null {
  const lower = printed.toLowerCase().replace(/\s+/g, ' ');
  // "m", "t" and the like are units only in lower case; "5 M" and "7 Min" are not
  if (lower.length < 3 && printed !== lower && !/^[kmg]w$|^[%°]/i.test(printed)) return null;
  return words.units[lower] ?? null;
}

/** "500 tons of grain" measures grain. */
function measured(doc: Doc, end: number): string | null {
  const match = /^\s(?:worth\s)?of\s(?:the\s)?(?!it\b|them\b|this\b|that\b|what\b|which\b)([a-z]+(?:\s[a-z]+)?)/.exec(doc.text.slice(end, end + 48));
  if (!match?.[1]) return null;
  const first = doc.tokens.find((t) => t.start >= end + 3);
  return first ? (countedNoun(doc.tokens.slice(doc.tokens.indexOf(first), doc.tokens.indexOf(first) + 7), 0) ?? singular(match[1].split(' ')[0] ?? '')) : null;
}
