import type { Span } from '../model/span.ts';
import { gluedStops } from './glued.ts';
import { abbreviations } from './lexicon.generated.ts';

const lower = (words: readonly string[]) => new Set(words.map((w) => w.toLowerCase()));
const BEFORE_NAME = lower(abbreviations.beforeName);
const BEFORE_NUMBER = lower(abbreviations.beforeNumber);
const NEVER_FINAL = lower([...abbreviations.months, ...abbreviations.anywhere]);
const MAYBE_FINAL = lower(abbreviations.maybeFinal);
const HOUR = lower(abbreviations.hours);
const AFTER_HOUR = lower(abbreviations.afterHours);
/** Words that open a sentence far more often than they continue a name after "U.S." or "Inc." */
const STARTERS = lower(abbreviations.starters);

/** A run of final marks with the closing quotation marks and brackets behind it. */
const TERMINAL = /[.!?…‼⁉。！？؟]+["”’'»)\]]*/gu;
/** Marks of scripts that put no space after a sentence. */
const WIDE = /[。！？]/;
const STARTS_SENTENCE = /[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Extended_Pictographic}"“‘«„'([@#€$£§¿¡–—-]/u;
const WORD = /[\p{L}\p{M}'’]+/uy;
const BEFORE_WORD = '([{"“‘\'«„—–/-';
const ONLY_TAGS = /(?:[#@][\p{L}\p{N}_]+\s*)+$/uy;
const SPACE = /\s/;

/** Splits one block of a report's text into sentences; offsets are those of `whole`, white space at the edges excluded. Linear in the length. */
export function splitSentences(whole: string, blockStart = 0, blockEnd = whole.length): Span[] {
  const text = whole.slice(blockStart, blockEnd);
  const spans: Span[] = [];
  const glued = gluedStops(text);
  let g = 0;
  let from = 0;
  TERMINAL.lastIndex = 0;
  for (let match = TERMINAL.exec(text); match; match = TERMINAL.exec(text)) {
    const close = match.index + match[0].length;
    while (g < glued.length && (glued[g] ?? 0) <= match.index) g++;
    const begins = glued[g];
    if (begins !== undefined && begins <= close) {
      push(spans, text, from, begins, blockStart);
      from = begins;
      continue;
    }
    const wide = WIDE.test(match[0]);
    if (close < text.length && !wide && !isSpace(text, close)) continue;
    let next = close;
    while (next < text.length && isSpace(text, next)) next++;
    if (next < text.length && !wide && !endsSentence(text, from, match.index, match[0], next)) continue;
    push(spans, text, from, close, blockStart);
    from = next;
  }
  push(spans, text, from, text.length, blockStart);
  return spans;
}

/** Is the code unit at `i` white space? */
export function isSpace(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code < 33 ? code === 32 || (code > 8 && code < 14) : code > 127 && SPACE.test(text.charAt(i));
}

function push(spans: Span[], text: string, from: number, to: number, offset: number): void {
  let s = from;
  let e = to;
  while (s < e && isSpace(text, s)) s++;
  while (e > s && isSpace(text, e - 1)) e--;
  if (e > s) spans.push([offset + s, offset + e]);
}

/** Do the `marks` at `first` end the sentence that began at `from`, before the word at `next`? */
function endsSentence(text: string, from: number, first: number, marks: string, next: number): boolean {
  const nextChar = String.fromCodePoint(text.codePointAt(next) ?? 32);
  if (!STARTS_SENTENCE.test(nextChar)) return /^(?:\p{Ll}{1,2}\p{Lu}|\+\d)/u.test(text.slice(next, next + 4));
  if ('–—-'.includes(nextChar) && /^.\s*\p{Ll}/u.test(text.slice(next, next + 4))) return false;
  if ('#@'.includes(nextChar) && onlyTags(text, next)) return false;
  return marks !== '.' || stopEnds(text, from, first, next, nextChar);
}

function onlyTags(text: string, next: number): boolean {
  ONLY_TAGS.lastIndex = next;
  // posts are short: a long rest is not all tags
  return text.length - next < 280 && ONLY_TAGS.test(text);
}

/** Is the full stop at `first` more than the mark of an abbreviation, an initial or a list number? */
function stopEnds(text: string, from: number, first: number, next: number, nextChar: string): boolean {
  let w = first;
  while (w > from && !isSpace(text, w - 1) && !BEFORE_WORD.includes(text.charAt(w - 1))) w--;
  const word = text.slice(w, first);
  if (word.length > 12) return true;
  const key = word.toLowerCase();
  if (BEFORE_NAME.has(key)) return false;
  if (BEFORE_NUMBER.has(key) && /[\d$€£]/.test(nextChar)) return false;
  const quote = /["“«„]/.test(nextChar);
  if (HOUR.has(key)) return !AFTER_HOUR.has(wordAt(text, next)) && !/^\p{L}+ time\b/u.test(text.slice(next, next + 24));
  if (MAYBE_FINAL.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return STARTERS.has(wordAt(text, next)) || quote || !/[\p{Lu}\d–—-]/u.test(nextChar);
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return (STARTERS.has(wordAt(text, next)) || quote) && from < w;
  if (NEVER_FINAL.has(key)) return /^\p{Ll}/u.test(word) && STARTERS.has(wordAt(text, next));
  // a bare list number ("3. Apples") opens its sentence
  return !(/^\d{1,2}$/.test(word) && w === from);
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase() ?? '';
}
