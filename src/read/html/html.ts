import type { Span } from '../../model/span.ts';
import { bylineNames } from '../byline.ts';
import { CanonicalBuilder } from '../canonical.ts';
import { readDate } from '../date.ts';
import type { Decoded } from '../decode.ts';
import type { Document, Head, PostHint } from '../document.ts';
import { publisherOf } from './account.ts';
import { readHead } from './head.ts';
import { judgePieces } from './judge.ts';
import { findBody, findTitle } from './main-content.ts';
import { type Measures, measurePage } from './measure.ts';
import { parsePage } from './parse.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { type Element, elementsOf, has, textOf } from './tree.ts';

/**
 * Reads a web page: its head for what it says about itself, its body for the report.
 *
 *     parse ──► measure ──► find title and body ──► cut into pieces ──► judge each ──► canonical text
 */
export function readHtml(decoded: Decoded): Document {
  const root = parsePage(decoded.text);
  const { head, titles } = readHead(root);
  const measures = measurePage(root);
  const title = findTitle(root, titles, measures, textOf);
  const body = findBody(root, measures);
  const pieces = judgePieces(piecesOf(root, { title, body }, measures), { authors: head.byline, titles });

  const builder = new CanonicalBuilder(decoded.text);
  const hints: PostHint[] = [];
  for (const piece of pieces) {
    builder.begin(piece.kind);
    const hint = write(piece, builder);
    if (hint) hints.push(hint);
  }
  const canonical = builder.finish(decoded);
  const whole = completed(head, pieces, root, measures);
  return { head: { ...whole, publisher: publisherOf(whole, hints, canonical.text) }, hints, ...canonical };
}

/** Writes a piece into the block that is open; for a post, says what is known of it. */
function write(piece: Piece, builder: CanonicalBuilder): PostHint | null {
  const links: { href: string; start: number }[] = [];
  const parts: { author: Span | null; content: Span | null } = { author: null, content: null };
  const start = builder.length;
  let partStart = 0;
  let breaks = 0;
  for (const item of piece.items) {
    if ('text' in item) {
      const { data, start, end } = item.text;
      if (end - start === data.length) builder.text(start, end);
      else builder.replaced(data, start, end);
      if (/\S/.test(data)) breaks = 0;
    } else if ('open' in item) links.push({ href: item.open, start: builder.length });
    else if ('part' in item) {
      if (item.begins) partStart = builder.length;
      else parts[item.part] = [partStart, builder.length];
    } else if (item.mark === 'cell') builder.tab();
    else if (item.mark === 'gap') builder.space();
    else if (item.mark === 'close') {
      const link = links.pop();
      if (link) builder.link(link.href, link.start);
    } else if (++breaks === 2 && piece.kind !== 'post') builder.begin(piece.kind);
    else builder.lineBreak();
  }
  if (!piece.embed) return null;
  const { platform, url, posted, author, handle, how } = piece.embed;
  const by = handle === null ? {} : { handle, name: author === null ? null : textOf(author, 100) };
  return { start, platform, url, posted, ...by, ...(how === null ? {} : { how }), ...parts };
}

/** What the head leaves open is taken from the page's own title, byline and time stamps. */
function completed(head: Head, pieces: readonly Piece[], root: Element, measures: Measures): Head {
  const printed = [...new Set(pieces.filter(({ kind }) => kind === 'byline').flatMap(({ text }) => bylineNames(text, true)))];
  const dates = pieces.filter(({ kind }) => kind === 'time-stamp' || kind === 'byline').map(({ text }) => readDate(text));
  // the printed line is fuller when it names all that the head names, and more
  const fuller = printed.length > head.byline.length && head.byline.every((name) => printed.includes(name));
  const byline = fuller ? printed : head.byline;
  return {
    ...head,
    title: pieces.find(({ kind }) => kind === 'title')?.text ?? head.title,
    byline: byline.length > 0 ? byline : markedAuthors(root, measures),
    published: head.published ?? dates.find((date) => date !== null) ?? null,
  };
}

/** Names in the first element that is marked as the author's. */
function markedAuthors(root: Element, measures: Measures): string[] {
  for (const element of elementsOf(root)) {
    const marked = element.attributes['rel'] === 'author' || element.attributes['itemprop'] === 'author' || has(element, 'author', 'byline');
    if (!marked || measures.skip(element) || measures.of(element).text > 80) continue;
    const names = bylineNames(textOf(element), true);
    if (names.length > 0) return names;
  }
  return [];
}
