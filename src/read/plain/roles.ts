import type { Block } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { bylineNames } from '../byline.ts';
import { readDate } from '../date.ts';
import type { Head } from '../document.ts';
import type { Paragraph } from './paragraphs.ts';

/** A block of the text to be: its role and the lines it is made of. */
export interface Piece {
  kind: Block['kind'];
  span: Span;
  lines: Span[];
}

/** Paragraphs from the top among which title, byline and headers are looked for. */
const HEADER_LINES = 8;
const RELEASE =
  /^(?:(?:for immediate release|press release|news release|media release|press statement|media advisory|pressemitteilung|communiqué de presse|пресс-релиз|прес-реліз)\s*[:.–—-]?\s*)+$/iu;
const CLOCK_HEADING = /^(\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*(?:GMT|UTC|BST|CET|CEST|EET|EEST|ET|PT|[A-Z]{2,4}T))?)(?:\s*[:|–—-])?\s+(?=\S)/u;
const CLOCK_ONLY = /^\d{1,2}[:.]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*[A-Z]{2,4})?$/u;
const LIST_ITEM = /^[-*•–]\s+(?=\S)/u;

/** Gives each paragraph its role, and writes what the header says into `head`. */
export function rolesOf(paragraphs: readonly Paragraph[], knownTitle: string | null, head: Head): Piece[] {
  const titleAt = findTitle(paragraphs, knownTitle);
  const release = RELEASE.test(paragraphs[0]?.text ?? '');
  const pieces: Piece[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i === titleAt) head.title = paragraph.text;
    const kind = i === titleAt ? 'title' : i < HEADER_LINES ? headerKind(paragraph, i, { titleAt, release, head }) : null;
    if (kind) pieces.push(piece(kind, paragraph));
    else for (const part of bodyPieces(paragraph, paragraphs[i + 1])) pieces.push(part);
  }
  return pieces;
}

function headerKind(paragraph: Paragraph, index: number, { titleAt, release, head }: { titleAt: number; release: boolean; head: Head }): Block['kind'] | null {
  const names = bylineNames(paragraph.text);
  if (names.length > 0 && index <= titleAt + 3) {
    head.byline = names;
    return 'byline';
  }
  if (!release || index > titleAt) return null;
  const date = paragraph.text.length < 100 ? readDate(paragraph.text) : null;
  if (date !== null) {
    head.published = date;
    return 'time-stamp';
  }
  if (index > 0 && paragraph.text.length < 80) head.publisher ??= paragraph.text;
  return 'heading';
}

/** Index of the title, or -1: a line by itself at the top, short, without a final full stop, with text below it. */
function findTitle(paragraphs: readonly Paragraph[], known: string | null): number {
  if (known !== null) {
    const wanted = fold(known);
    const at = paragraphs.slice(0, HEADER_LINES).findIndex(({ text }) => fold(text) === wanted);
    if (at >= 0) return at;
  }
  const release = RELEASE.test(paragraphs[0]?.text ?? '');
  for (const [i, paragraph] of paragraphs.slice(0, HEADER_LINES).entries()) {
    if (release && (i === 0 || !(paragraph.lines[0]?.blankBefore ?? false))) continue;
    const next = paragraphs[i + 1];
    if (
      looksLikeTitle(paragraph) &&
      next &&
      (next.lines[0]?.blankBefore === true || next.text.length > 2 * paragraph.text.length || bylineNames(next.text).length > 0)
    )
      return i;
    if (!release) break;
  }
  return -1;
}

function looksLikeTitle({ text }: Paragraph): boolean {
  return (
    text.length <= 160 &&
    /[\p{L}\p{N}]/u.test(text) &&
    !/[.…:;,]["”’»')]*$/u.test(text) &&
    !/^["“„«‘].*["”»’]$/u.test(text) &&
    bylineNames(text).length === 0 &&
    !LIST_ITEM.test(text)
  );
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A clock time before a short heading, as in live blogs, is a time stamp; a short line before text is a heading. */
function bodyPieces(paragraph: Paragraph, next: Paragraph | undefined): Piece[] {
  const { text, span } = paragraph;
  if (CLOCK_ONLY.test(text)) return [piece('time-stamp', paragraph)];
  const clock = CLOCK_HEADING.exec(text);
  if (clock?.[1] !== undefined && paragraph.lines.length === 1) {
    const stamp: Span = [span[0], span[0] + clock[1].length];
    const rest: Span = [span[0] + clock[0].length, span[1]];
    const heading = isHeading(text.slice(clock[0].length).replace(/:$/, ''), next);
    if (heading || /[:|–—-]\s+$/u.test(clock[0])) return [bare('time-stamp', stamp), bare(heading ? 'heading' : 'paragraph', rest)];
  }
  if (LIST_ITEM.test(text)) return [piece('list-item', paragraph)];
  return [piece(paragraph.lines[0]?.blankBefore === true && isHeading(text, next) && next.lines[0]?.blankBefore === true ? 'heading' : 'paragraph', paragraph)];
}

function isHeading(text: string, next: Paragraph | undefined): next is Paragraph {
  return (
    next !== undefined &&
    text.length <= 80 &&
    text.length < next.text.length &&
    !/[.!?…;,)\]"”’»]$/u.test(text) &&
    !/^[–—@]/u.test(text) &&
    /\p{L}/u.test(text) &&
    !/https?:|pic\.twitter|@\w/.test(text)
  );
}

const piece = (kind: Block['kind'], { span, lines }: Paragraph): Piece => ({ kind, span, lines: lines.map((line) => line.span) });
const bare = (kind: Block['kind'], span: Span): Piece => ({ kind, span, lines: [span] });
