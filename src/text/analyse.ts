import type { Block } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { Doc, Quote, Sentence, Token } from './doc.ts';
import { findQuotes, markBalance } from './quotes.ts';
import { paragraphs, sentencesIn } from './segment.ts';
import { beginText, tokenise } from './tokens.ts';

/** Splits a report's text into sentences, tokens and quotations. Without blocks, blank lines separate paragraphs. */
export function analyse({ text, blocks }: { text: string; blocks?: readonly Block[] }): Doc {
  beginText();
  const parts = blocks ?? paragraphs(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotes: Quote[] = [];
  let inside = 0;
  let introduced = false;
  for (const [block, { kind, span }] of parts.entries()) {
    const [start, end] = span;
    const whole = kind === 'quote' && introduced && !OPENS_MARKED.test(text.charAt(start));
    if (kind !== 'quote') introduced = text.charAt(end - 1) === ':';
    const found = whole ? withWhole(findQuotes(text, start, end), span) : findQuotes(text, start, end, inside > 0);
    for (const quote of found) quotes.push(quote);
    inside = inside > 1 ? inside - 1 : found.some(({ closed }) => !closed) ? blocksUntilClosed(text, parts, block + 1) : 0;
    let first = tokens.length;
    for (const token of tokenise(text, start, end)) tokens.push(token);
    for (const [s, e] of sentencesIn(text, span)) {
      let last = first;
      while (last < tokens.length && (tokens[last]?.start ?? e) < e) last++;
      sentences.push({ start: s, end: e, first, last, block });
      first = last;
    }
  }
  return { text, blocks: parts, tokens, sentences, quotes };
}

const OPENS_MARKED = /["“„«']/;

/** The quotations of a block that is one itself: set off without marks, behind a colon ("The mayor told the Post:"). */
function withWhole(within: readonly Quote[], [start, end]: Span): Quote[] {
  return [{ start, end, inner: [start, end], closed: true, depth: 0 }, ...within.map((quote) => ({ ...quote, depth: quote.depth + 1 }))];
}

/** A quotation may run over paragraphs without its mark being repeated. */
const FURTHEST = 8;

/** How many blocks from `next` on stand within a quotation left open before it; 0 when none of the next ones closes it, or the mark is repeated. */
function blocksUntilClosed(text: string, parts: readonly Block[], next: number): number {
  for (let ahead = 0; ahead < FURTHEST; ahead++) {
    const span = parts[next + ahead]?.span;
    if (!span) return 0;
    const balance = markBalance(text, span[0], span[1]);
    if (balance < 0) return ahead + 1;
    if (balance > 0 || /[“«]/.test(text.charAt(span[0]))) return 0;
  }
  return 0;
}
