import type { Block } from '../model/report.ts';
import type { Doc, Quote, Sentence, Token } from './doc.ts';
import { findQuotes } from './quotes.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

/** Splits a report's text into sentences, tokens and quotations. Without blocks, blank lines separate paragraphs. */
export function analyse({ text, blocks }: { text: string; blocks?: readonly Block[] }): Doc {
  const parts = blocks ?? paragraphs(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const quotes: Quote[] = [];
  for (const [block, { span }] of parts.entries()) {
    const [start, end] = span;
    quotes.push(...findQuotes(text, start, end));
    let first = tokens.length;
    for (const token of tokenise(text, start, end)) tokens.push(token);
    for (const [s, e] of splitSentences(text, start, end)) {
      let last = first;
      while (last < tokens.length && (tokens[last]?.start ?? e) < e) last++;
      sentences.push({ start: s, end: e, first, last, block });
      first = last;
    }
  }
  return { text, blocks: parts, tokens, sentences, quotes };
}

/** Blocks of a text nothing is known about: runs of non-blank lines. */
export function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)) {
    const trimmed = match[0].trimEnd();
    blocks.push({ kind: 'paragraph', span: [match.index, match.index + trimmed.length] });
  }
  return blocks;
}
