import type { Block } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { Segmented } from './doc.ts';
import { splitSentences } from './sentences.ts';

/** Splits a text into sentences only, as `analyse` does. */
export function segment(text: string): Segmented {
  const sentences = paragraphs(text).flatMap(({ span }, block) => sentencesIn(text, span).map(([start, end]) => ({ start, end, block })));
  return { text, sentences };
}

/** Sentences of one block of a text. */
export function sentencesIn(text: string, [start, end]: Span): Span[] {
  return splitSentences(text, start, end).flatMap((span) => cut(text, span));
}

/** What runs on longer than this without a stop is no sentence (tables, code, noise) and is cut at white space. */
const LONGEST = 4000;

function cut(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.slice(from, from + LONGEST).search(/\s\S*$/);
    const to = from + (space > 0 ? space : LONGEST);
    spans.push([from, to]);
    from = to;
    while (from < end && /\s/.test(text.charAt(from))) from++;
  }
  spans.push([from, end]);
  return spans;
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
