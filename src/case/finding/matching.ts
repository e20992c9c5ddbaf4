import type { Span } from '../../model/span.ts';
import { stem } from '../../text/stem.ts';

/** Characters of the report's text that are shown of a hit. */
const SHOWN = 160;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;

/** Where a text answers a query: the words that match, and a stretch around the place where most of them stand together. */
export interface Excerpt {
  span: Span;
  matches: Span[];
}

/** The words a query asks for, as stems; what it excludes with `-` is left out. */
export function soughtStems(words: string): Set<string> {
  const asked = words.replace(/(^|\s)-(?:"[^"]*"|\S+)/g, ' ');
  return new Set([...asked.matchAll(WORD)].map(([word]) => stem(word)).filter((word) => word !== 'or'));
}

/** The stretch of `text` between `from` and `to` that best answers; the beginning when no sought word stands there. Grows with the length of the text alone. */
export function excerptOf(text: string, sought: ReadonlySet<string>, [from, to]: Span = [0, text.length]): Excerpt {
  const matches: Span[] = [];
  for (const match of text.slice(from, to).matchAll(WORD))
    if (sought.has(stem(match[0]))) matches.push([from + match.index, from + match.index + match[0].length]);
  let best = { first: 0, count: 0 };
  for (let first = 0, last = 0; first < matches.length; first++) {
    const start = matches[first]?.[0] ?? 0;
    while (last < matches.length && (matches[last]?.[1] ?? 0) - start <= SHOWN) last++;
    if (last - first > best.count) best = { first, count: last - first };
  }
  const around = matches[best.first]?.[0] ?? from;
  const span = stretch(text, around, [from, to]);
  return { span, matches: matches.filter(([start, end]) => start >= span[0] && end <= span[1]) };
}

/** `SHOWN` characters that begin a little before `at`, with the block the place stands in as its limits and no half words at its ends. */
function stretch(text: string, at: number, [from, to]: Span): Span {
  const block: Span = [at === 0 ? from : Math.max(from, text.lastIndexOf('\n', at - 1) + 1), to];
  const feed = text.indexOf('\n', at);
  if (feed >= 0) block[1] = Math.min(to, feed);
  let start = Math.max(block[0], at - SHOWN / 4);
  let end = Math.min(block[1], start + SHOWN);
  if (start > block[0]) start = Math.min(at, after(text, start));
  if (end < block[1]) end = before(text, end, start);
  return [start, end];
}

/** The next place where a word begins. */
function after(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

/** The last place at or before `at` where a word ends, unless that leaves nothing. */
function before(text: string, at: number, least: number): number {
  const space = text.lastIndexOf(' ', at);
  return space > least ? space : at;
}
