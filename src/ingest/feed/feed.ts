import { field, readLocated, textField } from '../../formats/json/located.ts';
import { FEED_ITEM, JSON_FEED_ITEM } from '../../formats/media-types.ts';
import { attributeOf, childrenOf } from '../../formats/xml/children.ts';
import { xmlPieces } from '../../formats/xml/pieces.ts';
import type { Capture, Ingested, ReportMeta } from '../../model/capture.ts';
import type { Fault } from '../../model/fault.ts';
import { captureOf } from '../capture.ts';

const MARK = /<!\[CDATA\[|<!--|<!ENTITY|<(item|entry)(?=[\s>])|<\/(item|entry)\s*>/g;

/** Whether a file that begins like this is a feed. `head` has a character for each byte. */
export function isFeed(head: string): boolean {
  if (/^\s*\{/.test(head)) return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(head);
  const root = /<(?!\?|!)([\w:]+)([^>]{0,3000})>/.exec(head);
  return (
    root !== null &&
    (root[1] === 'rss' || (root[1] === 'feed' && /Atom|atom/.test(root[2] ?? '')) || (root[1] === 'rdf:RDF' && /purl\.org\/rss/.test(root[2] ?? '')))
  );
}

/** The items of a feed, each a capture of its own bytes. `origin` says where the feed came from; captures name the item by its address or its place. */
export function* itemsOfFeed(bytes: Uint8Array, origin: Pick<Capture, 'from' | 'how' | 'fetched_at'>, meta: ReportMeta): Generator<Ingested | Fault> {
  const where = origin.from;
  const { sha256 } = captureOf(bytes, { from: where, how: origin.how, media_type: 'application/xml' });
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const json = /^(?:\xEF\xBB\xBF)?\s*\{/.test(source);
  const found = json ? jsonItems(bytes) : xmlItems(source);
  for (const [start, end] of found.items) {
    const part = bytes.slice(start, end);
    const headers = { 'content-type': `application/xml; charset=${found.charset}`, ...(found.title === null ? {} : { 'feed-title': found.title }) };
    const at = `${where}#${start}`;
    const capture = captureOf(part, { ...origin, from: at, media_type: json ? JSON_FEED_ITEM : FEED_ITEM, headers });
    const url = json ? jsonAddress(part) : xmlAddress(source.slice(start, end));
    yield {
      capture: { ...capture, parent: { sha256, entry: null, bytes: [start, end], record: null } },
      bytes: part,
      meta: { ...meta, file: at, url: meta.url ?? url },
    };
  }
  if (found.broken !== null) yield { where, what: `${found.broken}; the items before it were read.`, fix: 'Get the feed anew.' };
}

interface Found {
  items: [start: number, end: number][];
  title: string | null;
  charset: string;
  broken: string | null;
}

function xmlItems(source: string): Found {
  const charset = /^[^<]{0,3}<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(source)?.[1] ?? 'utf-8';
  const result: Found = { items: [], title: null, charset, broken: null };
  const done = (broken: string | null): Found => ({ ...result, title: titleBefore(source, result.items[0]?.[0] ?? source.length, charset), broken });
  let open = -1;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(source); match; match = MARK.exec(source)) {
    const [whole, opens, closes] = match;
    if (whole === '<!ENTITY') return done(`At byte ${match.index} it defines entities of its own, which no feed needs and attacks are made of`);
    if (opens !== undefined) open = match.index;
    else if (closes !== undefined) {
      if (open >= 0) result.items.push([open, match.index + whole.length]);
      open = -1;
    } else {
      const end = source.indexOf(whole === '<!--' ? '-->' : ']]>', MARK.lastIndex);
      if (end < 0) return done(`It ends inside what begins at byte ${match.index}`);
      MARK.lastIndex = end;
    }
  }
  return done(open >= 0 ? `It ends inside the item that begins at byte ${open}` : null);
}

/** The feed's own title stands before its items. */
function titleBefore(source: string, end: number, charset: string): string | null {
  const match = /<title(?:\s[^>]{0,200})?>([\s\S]{0,2000}?)<\/title>/.exec(source.slice(0, end));
  const raw = xmlPieces(match?.[1] ?? '', 0, match?.[1]?.length ?? 0)
    .map(({ text }) => text)
    .join('');
  return inCharset(raw, charset).replace(/\s+/g, ' ').trim() || null;
}

function inCharset(raw: string, charset: string): string {
  // characters that came from entities are above the bytes
  if (!/^[\0-\xff]*$/.test(raw)) return raw;
  try {
    return new TextDecoder(charset).decode(Buffer.from(raw, 'latin1'));
  } catch {
    return raw;
  }
}

function xmlAddress(item: string): string | null {
  const children = childrenOf(item);
  const text = (name: string): string | null => {
    const child = children.find((one) => one.name === name && one.end > one.start && attributeOf(one.attributes, 'isPermaLink') !== 'false');
    return child
      ? xmlPieces(item, child.start, child.end)
          .map((piece) => piece.text)
          .join('')
          .trim()
      : null;
  };
  const href = children
    .filter(({ name, attributes }) => name === 'link' && (attributeOf(attributes, 'rel') ?? 'alternate') === 'alternate')
    .map(({ attributes }) => attributeOf(attributes, 'href')?.replaceAll('&amp;', '&') ?? null);
  return [text('link'), ...href, text('guid')].find((url) => url !== null && /^https?:\/\/\S+$/i.test(url)) ?? null;
}

function jsonItems(bytes: Uint8Array): Found {
  const result: Found = { items: [], title: null, charset: 'utf-8', broken: null };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const feed = readLocated(text.replace(/^\uFEFF/, ' '));
  const items = field(feed ?? undefined, 'items');
  if (!feed || items?.type !== 'array') return { ...result, broken: 'It is not whole JSON with a list of items' };
  let [index, byte] = [0, 0];
  const byteOf = (at: number): number => {
    byte += Buffer.byteLength(text.slice(index, at));
    index = at;
    return byte;
  };
  const found = items.items.filter(({ type }) => type === 'object').map(({ start, end }): [number, number] => [byteOf(start), byteOf(end)]);
  return { ...result, items: found, title: textField(feed, 'title') };
}

function jsonAddress(part: Uint8Array): string | null {
  const item = readLocated(new TextDecoder().decode(part));
  return textField(item ?? undefined, 'url') ?? textField(item ?? undefined, 'external_url');
}
