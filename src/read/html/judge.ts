import { isBoilerplateLine } from '../boilerplate.ts';
import { bylineNames } from '../byline.ts';
import { isDateLine, readDate } from '../date.ts';
import { isWithin } from './furniture.ts';
import type { Piece } from './pieces.ts';
import { type Element, has } from './tree.ts';

const BYLINE_NAMES = [
  'byline',
  'bylines',
  'author',
  'authors',
  'by-line',
  'writer',
  'writers',
  'article-author',
  'post-author',
  'entry-author',
  'vcard',
  'contributor',
  'contributors',
];
const TIME_NAMES = [
  'time',
  'timestamp',
  'date',
  'dateline',
  'datetime',
  'published',
  'pubdate',
  'updated',
  'posted-on',
  'publish-date',
  'entry-date',
  'meta-date',
];
const STANDFIRST_NAMES = [
  'standfirst',
  'deck',
  'dek',
  'subtitle',
  'sub-title',
  'subheadline',
  'subhead',
  'sub-headline',
  'summary',
  'lede',
  'lead',
  'intro',
  'kicker-text',
  'excerpt',
  'description',
  'abstract',
  'strapline',
  'article-summary',
  'teaser-text',
  'synopsis',
];
const CLOCK =
  /^(?:(?:updated|posted|published|last updated|aktualisiert|stand|оновлено|обновлено)\s*:?\s*(?:at\s+)?)?\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?)?(?:\s*(?:uhr|[A-Z]{2,5}))?$/iu;
/** Characters in the longest byline and the longest time stamp. */
const SHORT = 180;
/** Characters from which a quotation that stands in the text already is a pull quote, not a short echo. */
const PULLED = 20;
const MOST_QUOTES = 50;

/** Gives pieces their last kind and leaves out what is no part of the report. */
export function judgePieces(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  const title = pieces.find(({ kind }) => kind === 'title');
  let started = false;
  for (const piece of pieces) {
    const kind = kindOf(piece, started);
    if (kind === null || (title && piece !== title && piece.text === title.text)) continue;
    if (piece.zone === 'body' && (kind === 'paragraph' || kind === 'list-item')) started = true;
    kept.push({ ...piece, kind });
  }
  return withoutPullQuotes(withoutOrphans(kept));
}

/** null: leave it out. `started` once a paragraph of the body has been met. */
function kindOf(piece: Piece, started: boolean): Piece['kind'] | null {
  const { kind, text, length, linked, zone } = piece;
  if (kind === 'title' || kind === 'post') return kind;
  if (isBoilerplateLine(text)) return null;
  if (!started && bylineNames(text).length > 0 && isByline(piece)) return 'byline';
  if (isTimeStamp(piece) || (!started && kind === 'paragraph' && isDateLine(text))) return 'time-stamp';
  if (!started && isByline(piece)) return 'byline';
  if (zone === 'header') return headerKind(piece);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  if (linked > length * 0.9 && kind !== 'heading' && kind !== 'caption' && kind !== 'table-row' && !isWithin(piece.element, 'table')) return null;
  return kind;
}

/** Between title and body: a caption or a standfirst. */
function headerKind({ kind, text, length, linked, element }: Piece): Piece['kind'] | null {
  if (linked > length * 0.3) return null;
  if (kind === 'caption') return kind;
  const named = near(element, STANDFIRST_NAMES);
  return text.length >= (named ? 20 : 60) && (named || element.tag === 'h2' || /[.!?…]["”’»]*$/u.test(text)) ? 'paragraph' : null;
}

function isTimeStamp({ kind, text, length, timed, element }: Piece): boolean {
  if (text.length > SHORT / 2 || kind === 'table-row' || kind === 'heading') return false;
  if (CLOCK.test(text)) return true;
  if (timed > length * 0.4 && /\d/.test(text)) return true;
  return near(element, TIME_NAMES) && (readDate(text) !== null || /\d{1,2}[:.]\d{2}/.test(text) || /\b\d+ (?:min|minutes?|hours?|days?) ago\b/.test(text));
}

function isByline({ kind, text, items, element, zone }: Piece): boolean {
  if (text.length > SHORT || kind === 'heading' || kind === 'caption') return false;
  if (bylineNames(text).length > 0 && !/[.!?]$/.test(text)) return true;
  return (
    items.length > 0 &&
    (near(element, BYLINE_NAMES) || near(element, ['meta', 'article-meta', 'post-meta', 'entry-meta'])) &&
    (zone === 'header' || text.length < SHORT / 2) &&
    bylineNames(text, true).length > 0
  );
}

/** Does the element or one of the two around it go by one of the names? */
function near(element: Element, names: readonly string[]): boolean {
  let at: Element | null = element;
  for (let up = 0; up < 3 && at && at.tag !== 'body' && at.tag !== 'article' && at.tag !== 'main'; up++) {
    if (has(at, ...names) || names.includes((at.attributes['itemprop'] ?? at.attributes['rel'] ?? '').toLowerCase())) return true;
    at = at.parent;
  }
  return false;
}

/** Headings below which everything was left out go too. */
function withoutOrphans(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ kind }) => kind !== 'heading' && kind !== 'time-stamp');
  return pieces.slice(0, last + 1);
}

/** Quotations set large that repeat words of the text around them are left out. */
function withoutPullQuotes(pieces: readonly Piece[]): Piece[] {
  const quotes = pieces.filter(({ kind, text }) => kind === 'quote' && text.length >= PULLED).slice(0, MOST_QUOTES);
  if (quotes.length === 0) return [...pieces];
  const rest = fold(
    pieces
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ text }) => text)
      .join(' '),
  );
  const pulled = new Set(quotes.filter(({ text }) => rest.includes(fold(text))));
  return pieces.filter((piece) => !pulled.has(piece));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
