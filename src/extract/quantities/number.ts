import { quantities as words } from '../../text/lexicon.generated.ts';

const alternatives = (entries: Iterable<string>): string => [...entries].sort((a, b) => b.length - a.length).join('|');

const SMALL = alternatives(Object.keys(words.ones));
const SCALE = alternatives(Object.keys(words.scales));
const COLLECTIVE = alternatives(Object.keys(words.collectives));

const valuesOf = (table: Readonly<Record<string, string>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(table).map(([word, value]) => [word, Number(value)]));
const ONES = valuesOf(words.ones);
const SCALES = valuesOf(words.scales);
/** Every word that may stand in a number. */
const IN_NUMBERS: ReadonlySet<string> = new Set([...ONES.keys(), ...SCALES.keys(), 'dozen', 'score', 'couple', 'pair', 'half', 'a', 'an', 'and', 'of']);
const WORD_ALONE = /^[a-z]+$/;

/** Digits with thousands separators and decimals: 84, 2,500, 1.4, 12 500. */
const DIGITS = String.raw`\d{1,4}[ -]1/2(?!\d)|\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,4})?|\d{1,3}(?:[\x20\u00a0\u202f]\d{3}){1,4}(?!\d)|\d{1,12}(?:\.\d{1,6})?`;
const WORD = `(?:${SMALL})`;

/** Source of a regular expression for one number, in digits or words, scale words included. To be used with the flag `i`; bounded, without nested repetition. */
export const NUMBER = String.raw`(?:(?:${DIGITS})(?:[\s-](?:${SCALE}|dozen)\b)?|(?:a\s)?half\sa\s(?:${SCALE}|dozen)\b|${WORD}(?:(?:[\s-]|(?<=${SCALE})\sand\s)(?:${WORD}|${SCALE}|dozen)){0,7}\b|an?\s(?:${SCALE}|${COLLECTIVE})\b|half\b)`;

/**
 * Value of a number as `NUMBER` matches it; null when the words do not make a number ("twenty hundred two thousand" is read left to right, "one two" is none).
 */
export function parseNumber(text: string): number | null {
  // any word may be asked about: most are told from numbers before anything is taken apart
  if (WORD_ALONE.test(text) && !IN_NUMBERS.has(text)) return null;
  const mixed = /^(\d{1,4})[ -]1\/2(.*)$/s.exec(text);
  if (mixed) return parseNumber(`${mixed[1]}.5${mixed[2]}`);
  const parts = text
    .toLowerCase()
    .replace(/[\s\u00a0\u202f]+(?=\d{3}\b)/g, '')
    .split(/[\s-]+/)
    .filter((part) => part !== '' && part !== 'and' && part !== 'of');
  let total = 0;
  let current: number | null = null;
  let last = Number.POSITIVE_INFINITY;
  let half = false;
  for (const part of parts) {
    const scale: number | undefined = part === 'dozen' || part === 'score' ? 12 + (part === 'score' ? 8 : 0) : SCALES.get(part);
    const value: number | undefined = /^\d/.test(part) ? digits(part) : (ONES.get(part) ?? (part === 'couple' || part === 'pair' ? 2 : undefined));
    if (part === 'a' || part === 'an') continue;
    if (part === 'half') half = true;
    else if (scale !== undefined) {
      if (scale >= 1000) {
        total += (current ?? 1) * scale;
        current = null;
      } else current = (current ?? 1) * scale;
      last = scale;
    } else if (value !== undefined) {
      // "twenty two" adds, "two twenty" and "one two" do not
      if (current !== null && !(value < last && (value < 10 || last >= 100) && last !== 0 && (last >= 20 || last === Number.POSITIVE_INFINITY))) return null;
      current = (current ?? 0) + value;
      last = value === 0 ? 0 : value;
    } else return null;
  }
  if (current === null && total === 0) return half ? 0.5 : parts.some((part) => part === '0' || part === 'zero') ? 0 : null;
  const sum = total + (current ?? 0);
  return half ? sum / 2 : sum;
}

function digits(text: string): number | undefined {
  const value = Number(text.replace(/,/g, ''));
  return Number.isFinite(value) ? value : undefined;
}
