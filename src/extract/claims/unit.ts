import type { Doc, Quote, Sentence, Token } from '../../text/doc.ts';
import { cueOf } from './cues.ts';
import type { Item, Unit } from './item.ts';
import { retag } from './retag.ts';

/** A quotation longer than this many sentences is cut: units stay small. */
const MOST_SENTENCES = 60;

/** Cuts a document into units. */
export function unitsOf(doc: Doc): Unit[] {
  const outer = doc.quotes.filter((q) => q.depth === 0);
  const units: Unit[] = [];
  let q = 0;
  for (let i = 0; i < doc.sentences.length; i++) {
    const head = doc.sentences[i];
    if (!head) break;
    let tail = head;
    while (q < outer.length && (outer[q]?.end ?? 0) <= head.start) q++;
    let k = q;
    for (let j = i + 1; j < doc.sentences.length && j < i + MOST_SENTENCES; j++) {
      const next = doc.sentences[j];
      if (!next || next.block !== head.block) break;
      while (k < outer.length && (outer[k]?.end ?? 0) <= next.start) k++;
      const quote = outer[k];
      const runsOn = quote !== undefined && quote.start < next.start;
      if (!runsOn && !attributesBack(doc, tail, next)) break;
      tail = next;
      i = j;
    }
    const start = afterDateline(doc, head);
    const first = start === head.start ? head.first : lowerBound(doc.tokens, start);
    units.push(makeUnit(doc.text, start, tail.end, head.block, doc.tokens.slice(first, tail.last), outer, q, 0));
  }
  return units;
}

/** "KYIV, Sept 16 (Agency) - ", "CHICAGO -- ", "VILNIUS (Agency) — " */
const DATELINE = /^\p{Lu}[\p{Lu}.'’-]+(?:,? [\p{L}.'’-]+){0,6}?(?:,? \d{1,2}(?:, \d{4})?)?,?(?: \([^)\n]{2,40}\))? ?(?:—|–|--|-)\s+(?=\S)/u;

/** The entry of a live blog opens with its hour: "10:45 The mayor says", "9.58pm: Police" */
const HOUR = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|UTC[+-]\d{1,2}))?(?:\s*(?:[:|—–-])\s*|\s+)(?=[\p{Lu}“"])/u;

/** Where the sentence that opens a block begins to tell: after place, date and agency, or after the hour. */
export function afterDateline(doc: Doc, { start, end, block }: Sentence): number {
  if (doc.blocks[block]?.span[0] !== start) return start;
  const head = doc.text.slice(start, Math.min(end, start + 110));
  const match = DATELINE.exec(head) ?? HOUR.exec(head);
  return match ? start + match[0].length : start;
}

/** "“…!” Cruz said.": a quotation that ends in its own mark, then no more than a name and a verb of saying. */
function attributesBack(doc: Doc, before: Sentence, next: Sentence): boolean {
  if (!/[!?…]["”’']+$/.test(doc.text.slice(Math.max(before.start, before.end - 4), before.end))) return false;
  for (let i = next.first; i < Math.min(next.last, next.first + 7); i++) {
    const token = doc.tokens[i];
    if (!token) return false;
    if (i > next.first && token.tag === 'VERB' && cueOf(token.lower)) return !/^(?:he|she|they|it|we|i)$/.test(doc.tokens[next.first]?.lower ?? '');
    if (token.tag !== 'PROPN' && token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.tag !== 'DET' && token.text !== '.') return false;
  }
  return false;
}

/** The unit of a stretch of text within a content, for nested attributions: quotations within it become single items. */
export function innerUnit(doc: Doc, start: number, end: number, block: number, depth: number): Unit {
  const outermost: Quote[] = [];
  for (let i = lowerBound(doc.quotes, start); i < doc.quotes.length; i++) {
    const quote = doc.quotes[i];
    if (!quote || quote.start >= end) break;
    // a block quotation has no marks, and is no quotation within itself
    const marked = quote.inner[0] > quote.start;
    if (marked && quote.end <= end && quote.start >= (outermost.at(-1)?.end ?? start)) outermost.push(quote);
  }
  return makeUnit(doc.text, start, end, block, tokensIn(doc, start, end), outermost, 0, depth);
}

/** Index of the first item that starts at or after a position, in a list sorted by start. */
function lowerBound(sorted: readonly { start: number }[], position: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens that lie within `[start, end)`. */
export function tokensIn(doc: Doc, start: number, end: number): readonly Token[] {
  const first = lowerBound(doc.tokens, start);
  let last = first;
  while (last < doc.tokens.length && (doc.tokens[last]?.end ?? Infinity) <= end) last++;
  return doc.tokens.slice(first, last);
}

function makeUnit(
  text: string,
  start: number,
  end: number,
  block: number,
  tokens: readonly Token[],
  quotes: readonly Quote[],
  firstQuote: number,
  depth: number,
): Unit {
  const items: Item[] = [];
  let next = firstQuote;
  for (const token of retag(tokens)) {
    while (next < quotes.length && (quotes[next]?.end ?? 0) <= token.start) next++;
    const quote = quotes[next];
    if (quote && token.start >= quote.start && token.start < quote.end) {
      if (items.at(-1)?.quote?.start !== quote.start) {
        const stop = /[,.!?…]["'’”)\]]*\s*$/.test(text.slice(Math.max(quote.inner[0], quote.inner[1] - 6), quote.inner[1]));
        items.push({ start: quote.start, end: quote.end, token: null, quote: { ...quote, stop } });
      }
      continue;
    }
    items.push({ start: token.start, end: token.end, token, quote: null });
  }
  return { start, end, block, items: foldAsides(items), depth };
}

const LONGEST_ASIDE = 30;
const DASH = /^(?:[–—]|--?)$/;

/** What stands in parentheses, or between two dashes, within a sentence interrupts it and is taken as one piece. */
function foldAsides(items: readonly Item[]): Item[] {
  const folded: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item) continue;
    const close = i > 0 ? asideEnd(items, i) : -1;
    const last = items[close];
    if (last) {
      folded.push({ start: item.start, end: last.end, token: null, quote: null });
      i = close;
    } else folded.push(item);
  }
  return folded;
}

function asideEnd(items: readonly Item[], open: number): number {
  const mark = items[open]?.token?.text ?? '';
  const dash = DASH.test(mark) && isSpaced(items, open);
  if (mark !== '(' && !dash) return -1;
  for (let j = open + 1; j < items.length && j - open < LONGEST_ASIDE; j++) {
    const item = items[j];
    const text = item?.token?.text ?? '';
    if (mark === '(' ? text === ')' : text === mark && isSpaced(items, j)) return j + 1 < items.length ? j : -1;
    // an aside that quotes or attributes is read like the rest
    if (dash && (!item?.token || /^(?:said|says|say|told|according|[.!?])$/.test(item.token.lower))) return -1;
  }
  return -1;
}

function isSpaced(items: readonly Item[], i: number): boolean {
  const mark = items[i]?.token?.text ?? '';
  return mark === '—' || mark === '–' || ((items[i - 1]?.end ?? 0) < (items[i]?.start ?? 0) && (items[i]?.end ?? 0) < (items[i + 1]?.start ?? 0));
}
