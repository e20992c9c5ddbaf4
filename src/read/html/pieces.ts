import type { Block } from '../../model/report.ts';
import { isAdvertisementLabel, isElsewhereHeading } from '../boilerplate.ts';
import { type Embed, embedsOf, isEmbedPart } from './embed.ts';
import { LINKY, type Measures } from './measure.ts';
import { BLOCKS, type Element, has, inkOf, type TextNode, textOf, walk } from './tree.ts';

/** What a piece is made of, in order. `author` and `content` mark the parts of a post. */
type Item = { text: TextNode } | { mark: 'break' | 'cell' | 'close' | 'gap' } | { open: string } | { part: 'author' | 'content'; begins: boolean };

/** A block of the report to be, not yet judged. */
export interface Piece {
  kind: Block['kind'];
  items: Item[];
  /** its words, white space folded */
  text: string;
  /** characters of `text`, white space apart, and those of them in links and in `<time>` */
  length: number;
  linked: number;
  timed: number;
  /** the block-level element it stands in */
  element: Element;
  /** `header` between title and body, where only byline, date and standfirst are wanted */
  zone: 'header' | 'body';
  embed: Embed | null;
}

export interface Regions {
  title: Element | null;
  body: Element;
}

/** Cuts the wanted part of a page into pieces, one a block of text, in document order. */
export function piecesOf(root: Element, { title, body }: Regions, measures: Measures): Piece[] {
  const titleInBody = title !== null && contains(body, title);
  const pieces: Piece[] = [];
  const kinds: Block['kind'][] = ['paragraph'];
  let piece: Piece | null = null;
  let block = root;
  let inBody = false;
  let bodyDone = false;
  let titleSeen = false;
  let links = 0;
  let times = 0;
  /** the element that ended last, while no text has followed it */
  let left: Element | null = null;

  const zone = (): Piece['zone'] | null => {
    if (inBody) return titleInBody && !titleSeen ? 'header' : 'body';
    return titleSeen && !bodyDone && !titleInBody ? 'header' : null;
  };
  const close = (): void => {
    if (piece) pieces.push(finished(piece));
    piece = null;
  };
  const add = (item: Item): void => {
    const where = block === title || (title !== null && kinds.at(-1) === 'title') ? 'header' : zone();
    if (where === null) return;
    piece ??= { kind: kinds.at(-1) ?? 'paragraph', items: [], text: '', length: 0, linked: 0, timed: 0, element: block, zone: where, embed: null };
    piece.items.push(item);
  };

  walk(
    root,
    (element) => {
      const { tag } = element;
      if (measures.skip(element)) return false;
      if (tag === 'br') {
        if (piece) add({ mark: 'break' });
        return false;
      }
      const embeds = zone() === 'body' ? embedsOf(element) : [];
      if (embeds.length > 0) {
        close();
        for (const embed of embeds) pieces.push(postPiece(embed));
        return false;
      }
      if (zone() === 'body' && (isLinkList(element, measures) || isBoxOfOthers(element, measures.of(body).text, measures))) return false;
      if (element === body) inBody = true;
      if (tag === 'a') {
        links++;
        const { href } = element.attributes;
        if (href) add({ open: href });
      } else if (tag === 'time') times++;
      // two spans without anything between them are set apart by style alone, as a name and a date
      else if (tag === 'span' && piece && left?.tag === 'span' && left.parent === element.parent) add({ mark: 'gap' });
      else if ((tag === 'td' || tag === 'th') && kinds.at(-1) === 'table-row') add({ mark: 'cell' });
      else if (BLOCKS.has(tag)) {
        close();
        block = element;
        kinds.push(kindOf(element, kinds.at(-1) ?? 'paragraph', title, measures));
      }
      return true;
    },
    (node) => {
      left = null;
      const length = inkOf(node.data);
      if (length === 0 && !piece) return;
      add({ text: node });
      if (!piece) return;
      piece.length += length;
      if (links > 0) piece.linked += length;
      if (times > 0) piece.timed += length;
    },
    (element) => {
      const { tag } = element;
      if (tag === 'a') {
        links--;
        if (piece && element.attributes['href']) add({ mark: 'close' });
      } else if (tag === 'time') times--;
      else if (BLOCKS.has(tag) && !((tag === 'td' || tag === 'th') && kinds.at(-1) === 'table-row')) {
        close();
        kinds.pop();
        block = element.parent ?? root;
      }
      left = element;
      if (element === title) titleSeen = true;
      if (element === body) {
        inBody = false;
        bodyDone = true;
      }
    },
  );
  close();
  return pieces.filter(({ text }) => text !== '');
}

function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

function finished(piece: Piece): Piece {
  const text = piece.items.map((item) => ('text' in item ? item.text.data : 'mark' in item && item.mark !== 'close' ? ' ' : '')).join('');
  return { ...piece, text: text.replace(/\s+/g, ' ').trim() };
}

function kindOf(element: Element, around: Block['kind'], title: Element | null, measures: Measures): Block['kind'] {
  const { tag } = element;
  if (element === title) return 'title';
  if (around === 'title') return 'title';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'figcaption' || has(element, 'caption', 'figcaption', 'wp-caption-text', 'image-caption', 'photo-caption')) return 'caption';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return isSection(element, measures) ? 'paragraph' : 'list-item';
  if (tag === 'tr') return isDataRow(element, measures) ? 'table-row' : around;
  return around;
}

/** A list item with paragraphs and headings of its own, as an entry of a live blog. */
function isSection(element: Element, measures: Measures): boolean {
  if (measures.of(element).leaf) return false;
  let blocks = 0;
  let heading = false;
  walk(
    element,
    ({ tag }) => {
      if (/^h[1-6]$/.test(tag) || tag === 'time') heading = true;
      if (tag === 'p') blocks++;
      return blocks < 3;
    },
    () => {},
  );
  return heading || blocks > 1;
}

/** A row whose cells hold words, not layout. */
function isDataRow(row: Element, measures: Measures): boolean {
  for (const cell of row.children) if ('tag' in cell && !measures.skip(cell) && !measures.of(cell).leaf) return false;
  return measures.of(row).text < 1000;
}

/** Lists and boxes in which most words are links and hardly any stand in paragraphs. */
function isLinkList(element: Element, measures: Measures): boolean {
  if (!BLOCKS.has(element.tag) || /^(?:p|h[1-6]|li|td|th|tr|blockquote|figcaption)$/.test(element.tag)) return false;
  const { text, linked, running, leaf, core } = measures.of(element);
  return !core && !leaf && text > 0 && linked > text * LINKY && running < text * 0.3;
}

/** A box that says of itself that it is paid for, or holds other reports. */
function isBoxOfOthers(element: Element, whole: number, measures: Measures): boolean {
  if (!BLOCKS.has(element.tag)) return false;
  const { text, leaf, core } = measures.of(element);
  if (leaf || core || text === 0) return false;
  const label = textOf(element, 40);
  return (text < whole / 4 && isAdvertisementLabel(label)) || (text < whole / 2 && measures.of(element).linked > 0 && isElsewhereHeading(label));
}

/** The post as one piece: its author and its words when they are marked, else all of it. */
function postPiece(embed: Embed): Piece {
  const { element } = embed;
  const items: Item[] = [];
  const marked = embed.content !== null;
  let inside = 0;
  let length = 0;
  const boundary = (at: Element): void => {
    if (BLOCKS.has(at.tag) && items.length > 0) items.push({ mark: 'break' });
  };
  walk(
    element,
    (at) => {
      if (isEmbedPart(at, embed) && inside === 0) {
        boundary(element);
        items.push({ part: at === embed.content ? 'content' : 'author', begins: true });
      }
      if (isEmbedPart(at, embed)) inside++;
      if (at.tag === 'br') items.push({ mark: 'break' });
      boundary(at);
      return at.tag !== 'script' && at.tag !== 'style' && at.tag !== 'svg';
    },
    (node) => {
      if (marked && inside === 0) return;
      length += node.data.trim().length;
      items.push({ text: node });
    },
    (at) => {
      boundary(at);
      if (!isEmbedPart(at, embed)) return;
      inside--;
      if (inside === 0) items.push({ part: at === embed.content ? 'content' : 'author', begins: false });
    },
  );
  return { kind: 'post', items, text: textOf(element, 4000), length, linked: 0, timed: 0, element, zone: 'body', embed };
}
