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
  text: string;
  start: number;
  end: number;
  block: number;
  items: Item[];
  /** 0 for the report's own sentences, 1 and up for what stands inside a quotation */
  depth: number;
}

/** Cuts a document into units. */
export function unitsOf(doc: Doc): Unit[] {
  const outer = doc.quotes.filter((q) => q.depth === 0);
  const units: Unit[] = [];
  let q = 0;
  for (let i = 0; i < doc.sentences.length; i++) {
    const head = doc.sentences[i];
    if (!head) break;
    let end = head.end;
    let last = head.last;
    while (q < outer.length && (outer[q]?.end ?? 0) <= head.start) q++;
    for (let j = i + 1; j < doc.sentences.length; j++) {
      const next = doc.sentences[j];
      if (!next || next.block !== head.block) break;
      if (!outer.slice(q).some((quote) => quote.start < next.start && quote.end > next.start)) break;
      end = next.end;
      last = next.last;
      i = j;
    }
    units.push(makeUnit(doc.text, head.start, end, head.block, doc.tokens.slice(head.first, last), outer, 0));
  }
  return units;
}

/** The unit inside a quotation, or inside any stretch of text, for nested attributions. */
export function innerUnit(doc: Doc, start: number, end: number, block: number, depth: number): Unit {
  const tokens = tokensIn(doc, start, end);
  const quotes = doc.quotes.filter((quote) => quote.start >= start && quote.end <= end);
  const outermost = quotes.filter((quote) => !quotes.some((other) => other !== quote && other.start <= quote.start && other.end >= quote.end));
  return makeUnit(doc.text, start, end, block, tokens, outermost, depth);
}

/** Tokens that lie within `[start, end)`, found by bisection. */
export function tokensIn(doc: Doc, start: number, end: number): readonly Token[] {
  let low = 0;
  let high = doc.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doc.tokens[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < doc.tokens.length && (doc.tokens[last]?.end ?? Infinity) <= end) last++;
  return doc.tokens.slice(low, last);
}

function makeUnit(text: string, start: number, end: number, block: number, tokens: readonly Token[], quotes: readonly Quote[], depth: number): Unit {
  const inside = quotes.filter((quote) => quote.start < end && quote.end > start);
  const items: Item[] = [];
  let next = 0;
  for (const token of tokens) {
    while (next < inside.length && (inside[next]?.end ?? 0) <= token.start) next++;
    const quote = inside[next];
    if (quote && token.start >= quote.start && token.start < quote.end) {
      if (items.at(-1)?.quote !== quote) items.push({ start: quote.start, end: quote.end, token: null, quote });
      continue;
    }
    items.push({ start: token.start, end: token.end, token, quote: null });
  }
  return { text, start, end, block, items, depth };
}
