import type { Piece } from '../../formats/piece.ts';
import { attributeOf, type Child, childrenOf } from '../../formats/xml/children.ts';
import { xmlPieces } from '../../formats/xml/pieces.ts';
import type { Attachment } from '../../model/report.ts';
import { readDate } from '../date.ts';
import type { Decoded } from '../decode.ts';
import type { Document } from '../document.ts';
import { feedDocument } from './page.ts';

const CONTENT = ['content:encoded', 'content', 'description', 'summary', 'media:description', 'itunes:summary'];

/** Reads an `<item>` of RSS or an `<entry>` of Atom; null when it is neither. `feed` is the title of the feed. */
export function readFeedItem(decoded: Decoded, feed: string | null): Document | null {
  const source = decoded.text;
  const children = childrenOf(source);
  if (children.length === 0) return null;
  const find = (...names: string[]): Child | undefined =>
    names.map((name) => children.find((child) => child.name === name && child.end > child.start)).find(Boolean);
  const words = (...names: string[]): string | null => {
    const child = find(...names);
    const text = child ? wordsIn(source, child) : '';
    return text === '' ? null : text;
  };
  const title = find('title', 'media:title');
  const content = find(...CONTENT);
  return feedDocument(
    {
      title: title ? piecesIn(source, title) : [],
      content: content ? piecesIn(source, content) : [],
      plain: content !== undefined && attributeOf(content.attributes, 'type') === 'text',
    },
    decoded,
    {
      publisher: feed,
      byline: authorsIn(source, children),
      published: readDate(words('pubDate', 'published', 'dc:date', 'issued', 'updated') ?? ''),
      modified: readDate(words('updated', 'atom:updated', 'dcterms:modified') ?? ''),
      url: addressIn(source, children),
      attachments: attachmentsIn(children),
    },
  );
}

/** What an element says. Markup that stands in it as such (XHTML in Atom) stays as it is. */
function piecesIn(source: string, { attributes, start, end }: Child): Piece[] {
  return attributeOf(attributes, 'type') === 'xhtml' ? [{ text: source.slice(start, end), start, end }] : xmlPieces(source, start, end);
}

function wordsIn(source: string, { start, end }: Child): string {
  return xmlPieces(source, start, end)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function addressIn(source: string, children: readonly Child[]): string | null {
  const links = children.filter(({ name }) => name === 'link' || name === 'atom:link');
  const named = links.find(({ attributes }) => (attributeOf(attributes, 'rel') ?? 'alternate') === 'alternate' && attributeOf(attributes, 'href') !== null);
  const guid = children.find((child) => child.name === 'guid' && attributeOf(child.attributes, 'isPermaLink') !== 'false');
  const found = [
    ...links.map((link) => wordsIn(source, link)),
    ...(named ? [(attributeOf(named.attributes, 'href') ?? '').replaceAll('&amp;', '&')] : []),
    ...(guid ? [wordsIn(source, guid)] : []),
  ];
  return found.find((address) => /^https?:\/\/\S+$/i.test(address)) ?? null;
}

/** Names: `dc:creator`, Atom's `<author><name>`, or RSS's `mail (Name)`. */
function authorsIn(source: string, children: readonly Child[]): string[] {
  const names = children.flatMap((child) => {
    if (child.name === 'dc:creator' || child.name === 'itunes:author') return [wordsIn(source, child)];
    if (child.name !== 'author') return [];
    const name = /<name>([^<]{1,200})<\/name>/.exec(source.slice(child.start, child.end))?.[1];
    if (name !== undefined) return [name.trim()];
    const text = wordsIn(source, child);
    return [/\(([^()]+)\)/.exec(text)?.[1] ?? (text.includes('@') || text.includes('<') ? '' : text)];
  });
  return [...new Set(names.filter((name) => name !== ''))];
}

function attachmentsIn(children: readonly Child[]): Attachment[] {
  return children.flatMap(({ name, attributes }): Attachment[] => {
    const href = name === 'enclosure' || name === 'media:content' ? attributeOf(attributes, 'url') : null;
    if (href === null || !/^https?:/i.test(href)) return [];
    const family = (attributeOf(attributes, 'type') ?? attributeOf(attributes, 'medium') ?? '').split('/')[0];
    return [{ kind: family === 'image' || family === 'video' || family === 'audio' ? family : 'file', href: href.replaceAll('&amp;', '&') }];
  });
}
