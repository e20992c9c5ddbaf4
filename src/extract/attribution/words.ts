import type { Segmented } from '../../text/doc.ts';
import type { WordClasses } from './classes.ts';
import { HASH_START, hashStep } from './hash.ts';
import { irregularStem } from './irregular.ts';
import { SHAPE } from './shape.ts';
import { disambiguate } from './tags.ts';

/** The words of a document as columns, one row a word or mark; the last row is a sentinel (hash 0). */
export interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** hash of the word in lower case, digits as 0 and apostrophes straight */
  readonly word: Int32Array;
  readonly stem: Int32Array;
  /** hash of the last three letters */
  readonly suffix: Int32Array;
  /** distributional clusters of the word, fine and coarse */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** WordNet's kinds of verb and noun for the stem */
  readonly verb: Int32Array;
  readonly noun: Int32Array;
  readonly shape: Int32Array;
  /** part of speech, see tags.ts */
  readonly tag: Int32Array;
  /** the two likeliest parts of speech of the word by itself */
  readonly ambiguity: Int32Array;
  /** code unit of a mark, 0 for words */
  readonly mark: Int32Array;
  /** quotation state: 0 outside, 1 inside, 2 opening mark, 3 closing mark */
  readonly quote: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** first and past-the-last word of each sentence and each paragraph */
  readonly sentences: readonly (readonly [number, number])[];
  readonly paragraphs: readonly (readonly [number, number])[];
}

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const SPACE = 4;
const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

function classOf(code: number): number {
  const known = classes[code] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const c = String.fromCharCode(code);
  const found = /\p{Lu}|\p{Lt}/u.test(c) ? UPPER : /[\p{L}\p{M}_\uD800-\uDFFF]/u.test(c) ? LOWER : /\p{N}/u.test(c) ? DIGIT : /\s/u.test(c) ? SPACE : OTHER;
  classes[code] = found;
  return found;
}

const APOSTROPHE = 39;
const STOP = 46;
const DOUBLE = 34;
const isApostrophe = (code: number) => code === APOSTROPHE || code === 0x2019;
const fold = (code: number) => (code === 0x2019 ? APOSTROPHE : code >= 65 && code <= 90 ? code + 32 : code >= 48 && code <= 57 ? 48 : code);
const wordLike = (kind: number) => kind === LOWER || kind === UPPER || kind === DIGIT;

/** End of the word or mark that begins at `i` (not white space). */
function wordEnd(text: string, i: number, end: number): number {
  const code = text.charCodeAt(i);
  const kind = classOf(code);
  if (isDoubled(text, i, end)) return i + 2;
  if (isApostrophe(code)) {
    const n = cliticEnd(text, i, end);
    return n > i ? n : i + 1;
  }
  if (kind === DIGIT) {
    let e = i + 1;
    while (e < end) {
      const k = classOf(text.charCodeAt(e));
      if (wordLike(k)) e++;
      else if (e + 1 < end && '.,:'.includes(text.charAt(e)) && classOf(text.charCodeAt(e + 1)) === DIGIT) e += 2;
      else break;
    }
    return e;
  }
  if (!wordLike(kind)) return i + 1;
  if (i + 3 < end && text.charCodeAt(i + 1) === STOP && classOf(text.charCodeAt(i + 2)) === UPPER && text.charCodeAt(i + 3) === STOP) {
    let e = i + 4;
    while (e + 1 < end && wordLike(classOf(text.charCodeAt(e))) && text.charCodeAt(e + 1) === STOP) e += 2;
    return e;
  }
  let e = i + 1;
  while (e < end && wordLike(classOf(text.charCodeAt(e)))) e++;
  // "n't" is a word of its own
  if (
    e + 1 < end &&
    e - i > 1 &&
    text.charCodeAt(e - 1) === 110 &&
    isApostrophe(text.charCodeAt(e)) &&
    text.charCodeAt(e + 1) === 116 &&
    !(e + 2 < end && wordLike(classOf(text.charCodeAt(e + 2))))
  )
    return e - 1;
  if (e - i === 1 && code === 110 && e + 1 < end && isApostrophe(text.charCodeAt(e)) && text.charCodeAt(e + 1) === 116) return e + 2;
  return e;
}

/** Whether two single marks stand for a double quotation mark at `i`; of three, the inner one is single. */
function isDoubled(text: string, i: number, end: number): boolean {
  const code = text.charCodeAt(i);
  if (i + 1 >= end || (code !== APOSTROPHE && code !== 96) || text.charCodeAt(i + 1) !== code) return false;
  return !(i + 2 < end && text.charCodeAt(i + 2) === code && i > 0 && classOf(text.charCodeAt(i - 1)) !== SPACE);
}

/** End of "'s", "'re", "'ve", "'ll", "'d", "'m" at `i`, or `i`. */
function cliticEnd(text: string, i: number, end: number): number {
  for (let length = 2; length <= 3; length++) {
    const e = i + length;
    if (e > end || (e < end && wordLike(classOf(text.charCodeAt(e))))) continue;
    const rest = text.slice(i + 1, e).toLowerCase();
    if (rest === 's' || rest === 're' || rest === 've' || rest === 'll' || rest === 'd' || rest === 'm') return e;
  }
  return i;
}

/** Splits a document into words with what the models look at. Linear in the text. */
export function wordsOf(doc: Segmented, classes: WordClasses | null): Words {
  const { text } = doc;
  const capacity = capacityFor(doc) + 1;
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const word = new Int32Array(capacity);
  const stem = new Int32Array(capacity);
  const suffix = new Int32Array(capacity);
  const fine = new Int32Array(capacity);
  const coarse = new Int32Array(capacity);
  const verb = new Int32Array(capacity);
  const noun = new Int32Array(capacity);
  const shape = new Int32Array(capacity);
  const tag = new Int32Array(capacity);
  const ambiguity = new Int32Array(capacity);
  const margin = new Int32Array(capacity);
  const mark = new Int32Array(capacity);
  const quote = new Int32Array(capacity);
  const sentence = new Int32Array(capacity);
  const paragraph = new Int32Array(capacity);
  const sentences: [number, number][] = [];
  const paragraphs: [number, number][] = [];
  let n = 0;
  let block = -1;
  for (const [s, { start: from, end: to, block: b }] of doc.sentences.entries()) {
    const first = n;
    let i = from;
    while (i < to) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      if (kind === SPACE) {
        i++;
        continue;
      }
      const e = wordEnd(text, i, to);
      start[n] = i;
      end[n] = e;
      sentence[n] = s;
      let h = HASH_START;
      let h1 = h;
      let h2 = h;
      let h3 = h;
      let tail = HASH_START;
      let uppers = 0;
      for (let k = i; k < e; k++) {
        const c = text.charCodeAt(k);
        if (classOf(c) === UPPER) uppers++;
        h3 = h2;
        h2 = h1;
        h1 = h;
        h = hashStep(h, c < 128 || c === 0x2019 ? fold(c) : lowerCode(c));
        if (k >= e - 3) tail = hashStep(tail, c < 128 ? fold(c) : c);
      }
      word[n] = h;
      suffix[n] = tail;
      const doubled = e - i === 2 && isDoubled(text, i, to);
      const isWord = wordLike(kind) || (e - i > 1 && !doubled);
      mark[n] = isWord ? 0 : doubled ? DOUBLE : code;
      shape[n] = !isWord
        ? SHAPE.mark
        : kind === DIGIT
          ? SHAPE.number
          : uppers === 0
            ? SHAPE.lower
            : e - i > 1 && text.charCodeAt(i + 1) === STOP
              ? SHAPE.initials
              : uppers === e - i
                ? SHAPE.upper
                : kind === UPPER
                  ? SHAPE.capital
                  : SHAPE.mixed;
      stem[n] = isWord ? (irregularStem(h) ?? stemHash(text, i, e, h, h1, h2, h3)) : h;
      if (classes) {
        const row = classes.word(h);
        fine[n] = classes.fine(row);
        coarse[n] = classes.coarse(row);
        const stemRow = classes.stem(stem[n] ?? 0);
        verb[n] = classes.verb(stemRow);
        noun[n] = classes.noun(stemRow);
        const form = classes.form(h, tail, shape[n] ?? 0, n === first);
        ambiguity[n] = classes.tag(form, shape[n] ?? 0) * 32 + classes.second(form);
        margin[n] = classes.margin(form);
      }
      n++;
      i = e;
    }
    if (n === first) continue;
    sentences.push([first, n]);
    for (let k = first; k < n; k++) sentence[k] = sentences.length - 1;
    const last = paragraphs.at(-1);
    if (last && b === block) last[1] = n;
    else paragraphs.push([first, n]);
    block = b;
    for (let k = first; k < n; k++) paragraph[k] = paragraphs.length - 1;
  }
  if (classes) disambiguate(ambiguity, margin, sentences, classes.transitions, tag);
  for (const [first, last] of paragraphs) markQuotes(mark, first, last, quote);
  return { count: n, start, end, word, stem, suffix, fine, coarse, verb, noun, shape, tag, ambiguity, mark, quote, sentence, paragraph, sentences, paragraphs };
}

function capacityFor(doc: Segmented): number {
  let n = 0;
  for (const { start, end } of doc.sentences) n += end - start;
  return n;
}

function lowerCode(code: number): number {
  const low = String.fromCharCode(code).toLowerCase();
  return low.length === 1 ? low.charCodeAt(0) : code;
}

/** Rough stem: "-s", "-ed", "-ing", a final "e" and a doubled consonant fall away. The `h1`…`h3` are the word's hash without its last one to three letters. */
function stemHash(text: string, from: number, to: number, h: number, h1: number, h2: number, h3: number): number {
  const at = (k: number) => fold(text.charCodeAt(k));
  let e = to;
  const length = to - from;
  if (length > 5 && at(e - 1) === 103 && at(e - 2) === 110 && at(e - 3) === 105) e -= 3;
  else if (length > 4 && at(e - 1) === 100 && at(e - 2) === 101) e -= 2;
  else if (length > 3 && at(e - 1) === 115 && at(e - 2) !== 115) e -= 1;
  if (e - from > 3 && at(e - 1) === 101) e -= 1;
  else if (e - from > 3 && at(e - 1) === at(e - 2)) e -= 1;
  const cut = to - e;
  if (cut === 0) return h;
  if (cut === 1) return h1;
  if (cut === 2) return h2;
  if (cut === 3) return h3;
  let stem = HASH_START;
  for (let k = from; k < e; k++) stem = hashStep(stem, at(k));
  return stem;
}

/** Hash of the stem of a lower-case word. */
export function stemOf(word: string): number {
  let h = HASH_START;
  let h1 = h;
  let h2 = h;
  let h3 = h;
  for (let k = 0; k < word.length; k++) {
    h3 = h2;
    h2 = h1;
    h1 = h;
    h = hashStep(h, fold(word.charCodeAt(k)));
  }
  return irregularStem(h) ?? stemHash(word, 0, word.length, h, h1, h2, h3);
}

/** Double quotation marks of a paragraph and what stands between them; single ones are too often apostrophes. */
function markQuotes(mark: Int32Array, first: number, last: number, quote: Int32Array): void {
  let inside = false;
  for (let i = first; i < last; i++) {
    const code = mark[i] ?? 0;
    const opens = code === 0x201c || code === 0xab || code === 0x201e || code === 0x201f;
    const closes = code === 0x201d || code === 0xbb;
    if (opens || (code === DOUBLE && !inside)) {
      quote[i] = 2;
      inside = true;
    } else if (closes || code === DOUBLE) {
      quote[i] = 3;
      inside = false;
    } else quote[i] = inside ? 1 : 0;
  }
}
