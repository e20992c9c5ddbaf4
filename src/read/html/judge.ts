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
const META_NAMES = ['meta', 'article-meta', 'post-meta', 'entry-meta'];
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
const MOST_SET = 50;

/** Paragraphs of the body after which no byline or date of the page is looked for. */
const EARLY = 2;

/** Gives pieces their last kind and leaves out what is no part of the report; `known` is what the page's head names. */
export function judgePieces(pieces: readonly Piece[], known: { authors: readonly string[]; titles: readonly string[] }): Piece[] {
  const { authors, titles } = known;
  const kept: Piece[] = [];
  const title = pieces.find(({ kind }) => kind === 'title') ?? pieces.find(({ text }) => titles.includes(text));
  let paragraphs = 0;
  for (const piece of pieces) {
    const kind = piece === title ? 'title' : kindOf(piece, paragraphs <= EARLY, authors);
    if (kind === null || (title && piece !== title && piece.text === title.text)) continue;
    if (piece.zone === 'body' && (kind === 'paragraph' || kind === 'list-item')) paragraphs++;
    kept.push({ ...piece, kind });
  }
  const judged = withoutRepeats(withoutTail(kept, authors));
  // a page of a few odd lines is better read whole than not at all
  return judged.some(({ kind }) => kind !== 'title' && kind !== 'byline') ? judged : [...pieces];
}

/** null: leave it out. */
function kindOf(piece: Piece, early: boolean, authors: readonly string[]): Piece['kind'] | null {
  const { kind, text, length, linked, zone } = piece;
  if (kind === 'title' || kind === 'post') return kind;
  if (isBoilerplateLine(text)) return null;
  if (early && bylineNames(text).length > 0 && isByline(piece, authors)) return 'byline';
  if (isTimeStamp(piece) || (early && kind === 'paragraph' && isDateLine(text))) return 'time-stamp';
  if (early && isByline(piece, authors)) return 'byline';
  if (zone === 'header') return headerKind(piece);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  if (linked > length * 0.9 && kind !== 'heading' && kind !== 'caption' && kind !== 'table-row' && !isWithin(piece.element, 'table')) return null;
  return kind;
}

/** Between title and body: a caption, a standfirst or the points of one. */
function headerKind({ kind, text, length, linked, element }: Piece): Piece['kind'] | null {
  if (linked > length * 0.3) return null;
  if (kind === 'caption' || (kind === 'list-item' && text.length >= 20)) return kind;
  const named = near(element, STANDFIRST_NAMES);
  return text.length >= (named ? 20 : 60) && (named || element.tag === 'h2' || /[.!?…]["”’»]*$/u.test(text)) ? 'paragraph' : null;
}

function isTimeStamp({ kind, text, length, timed, element }: Piece): boolean {
  if (text.length > SHORT / 2 || kind === 'table-row' || kind === 'heading') return false;
  if (CLOCK.test(text)) return true;
  if (timed > length * 0.4 && /\d/.test(text)) return true;
  return near(element, TIME_NAMES) && (readDate(text) !== null || /\d{1,2}[:.]\d{2}/.test(text) || /\b\d+ (?:min|minutes?|hours?|days?) ago\b/.test(text));
}

function isByline({ kind, text, element, zone }: Piece, authors: readonly string[]): boolean {
  if (text.length > SHORT || kind === 'heading' || kind === 'caption') return false;
  if (bylineNames(text).length > 0 && !/[.!?]$/.test(text)) return true;
  const names = bylineNames(text, true);
  if (names.length === 0) return false;
  if (names.every((name) => authors.includes(name))) return true;
  return (near(element, BYLINE_NAMES) || near(element, META_NAMES)) && (zone === 'header' || text.length < SHORT / 2);
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

/** At the end, headings below which everything was left out go, and what is said of the authors themselves. */
function withoutTail(pieces: readonly Piece[], authors: readonly string[]): Piece[] {
  const printed = pieces.filter(({ kind }) => kind === 'byline').flatMap(({ text }) => bylineNames(text, true));
  const names = [...authors, ...printed];
  const isBio = (text: string): boolean =>
    names.some((name) => text.startsWith(name) && /^\s(?:is|was|covers|writes|reports|has|works|joined|lives)\s/.test(text.slice(name.length)));
  const last = pieces.findLastIndex(({ kind, text }) => kind !== 'heading' && kind !== 'time-stamp' && !(kind === 'paragraph' && isBio(text)));
  return pieces.slice(0, last + 1);
}

/** Words set large that repeat those of a paragraph are left out: quotations, and short boxes that are no paragraphs of their own. */
function withoutRepeats(pieces: readonly Piece[]): Piece[] {
  const paragraphs = pieces.filter(({ kind, element }) => kind === 'paragraph' && element.tag === 'p');
  const set = pieces.filter(
    (piece) =>
      piece.text.length >= PULLED && (piece.kind === 'quote' || (piece.kind === 'paragraph' && piece.element.tag !== 'p' && piece.text.length < SHORT)),
  );
  if (set.length === 0 || set.length > MOST_SET) return [...pieces];
  const rest = fold(paragraphs.map(({ text }) => text).join(' '));
  const repeated = new Set(set.filter(({ text }) => rest.includes(fold(text))));
  return pieces.filter((piece) => !repeated.has(piece));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
