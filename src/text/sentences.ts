import type { Span } from '../model/span.ts';
import { abbreviations } from './lexicon.generated.ts';

const lower = (words: readonly string[]) => new Set(words.map((w) => w.toLowerCase()));
const BEFORE_NAME = lower(abbreviations.beforeName);
const BEFORE_NUMBER = lower(abbreviations.beforeNumber);
const NEVER_FINAL = lower([...abbreviations.months, ...abbreviations.anywhere]);
const MAYBE_FINAL = lower(abbreviations.maybeFinal);

/** Words that open a sentence far more often than they continue a name after "U.S." or "Inc." */
const STARTERS = new Set(
  'the a an this that these those he she it they we i you his her its their our my there here in on at by for from with as after before when while if although though but and or however meanwhile both all some many most no not one two police officials authorities according asked what who why how where earlier later still yet'.split(' '),
);

const TERMINAL = /[.!?…‼⁉。؟]/;
const CLOSER = /["”’'»)\]]/;
const SPACE = /\s/;
const STARTS_SENTENCE = /[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Extended_Pictographic}"“‘«„'([@#€$£–—-]/u;

/** Splits one block of text into sentences; offsets are those of `text`, white space at the edges excluded. */
export function splitSentences(text: string, start = 0, end = text.length): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (!TERMINAL.test(text.charAt(i))) continue;
    const first = i;
    while (i + 1 < end && TERMINAL.test(text.charAt(i + 1))) i++;
    let close = i + 1;
    while (close < end && CLOSER.test(text.charAt(close))) close++;
    if (close < end && !SPACE.test(text.charAt(close))) continue;
    let next = close;
    while (next < end && SPACE.test(text.charAt(next))) next++;
    if (next < end && !splitsBetween(text, from, first, i, close, next, end)) continue;
    push(spans, text, from, close);
    from = next;
    i = next - 1;
  }
  push(spans, text, from, end);
  return spans;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let s = from;
  let e = to;
  while (s < e && SPACE.test(text.charAt(s))) s++;
  while (e > s && SPACE.test(text.charAt(e - 1))) e--;
  if (e > s) spans.push([s, e]);
}

/** Decides whether the terminal at `[first, last]`, closed at `close`, ends a sentence before the word at `next`. */
function splitsBetween(text: string, from: number, first: number, last: number, close: number, next: number, end: number): boolean {
  const nextChar = String.fromCodePoint(text.codePointAt(next) ?? 32);
  if (TERMINAL.test(nextChar)) return false;
  if (!STARTS_SENTENCE.test(nextChar)) return false;
  if (text.charAt(first) !== '.' || last > first) return true;
  if (close > last + 1) return true;

  let w = first;
  while (w > from && !/[\s(["“‘'«—–/-]/.test(text.charAt(w - 1))) w--;
  const word = text.slice(w, first);
  const key = word.toLowerCase();
  const nextWord = /^[\p{L}\p{M}'’]+/u.exec(text.slice(next, Math.min(end, next + 24)))?.[0].toLowerCase() ?? '';
  if (BEFORE_NAME.has(key)) return false;
  if (BEFORE_NUMBER.has(key) && /\d/.test(nextChar)) return false;
  if (MAYBE_FINAL.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return STARTERS.has(nextWord) || !/[\p{Lu}\d]/u.test(nextChar);
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' ? STARTERS.has(nextWord) && from < w : true;
  if (NEVER_FINAL.has(key) && /^[A-Z]/.test(word)) return false;
  if (NEVER_FINAL.has(key)) return STARTERS.has(nextWord);
  // a bare list number ("3. Apples") opens its sentence
  if (/^\d{1,2}$/.test(word) && w === from) return false;
  return true;
}
