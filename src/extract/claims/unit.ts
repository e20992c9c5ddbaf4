import type { Doc, Quote, Token } from '../../text/doc.ts';

/** A word outside quotations, or a whole quotation taken as one piece. */
export interface Item {
  start: number;
  end: number;
  token: Token | null;
  quote: Quote | null;
}

/**
 * The stretch within which an attribution is complete: a sentence, or several that one quotation holds together.
 * Rules look at items, so that words inside a quotation never pass for the reporter's own.
 */
export interface Unit {
  start: number;
  end: number;
  block: number;
  items: Item[];
  /** 0 for the report's own sentences, 1 and up for what stands inside a content */
  depth: number;
}

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
      if (!quote || quote.start >= next.start) break;
      tail = next;
      i = j;
    }
    units.push(makeUnit(head.start, tail.end, head.block, doc.tokens.slice(head.first, tail.last), outer, q, 0));
  }
  return units;
}

/** The unit of a stretch of text within a content, for nested attributions: quotations within it become single items. */
export function innerUnit(doc: Doc, start: number, end: number, block: number, depth: number): Unit {
  const outermost: Quote[] = [];
  for (let i = lowerBound(doc.quotes, start); i < doc.quotes.length; i++) {
    const quote = doc.quotes[i];
    if (!quote || quote.start >= end) break;
    if (quote.end <= end && quote.start >= (outermost.at(-1)?.end ?? start)) outermost.push(quote);
  }
  return makeUnit(start, end, block, tokensIn(doc, start, end), outermost, 0, depth);
}

/** Index of the first item that starts at or after a position, in a list sorted by start. */
export function lowerBound(sorted: readonly { start: number }[], position: number): number {
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

function makeUnit(start: number, end: number, block: number, tokens: readonly Token[], quotes: readonly Quote[], firstQuote: number, depth: number): Unit {
  const items: Item[] = [];
  let next = firstQuote;
  for (const token of tokens) {
    while (next < quotes.length && (quotes[next]?.end ?? 0) <= token.start) next++;
    const quote = quotes[next];
    if (quote && token.start >= quote.start && token.start < quote.end) {
      if (items.at(-1)?.quote !== quote) items.push({ start: quote.start, end: quote.end, token: null, quote });
      continue;
    }
    items.push({ start: token.start, end: token.end, token, quote: null });
  }
  return { start, end, block, items, depth };
}
