import type { Message } from '../../formats/mime/parts.ts';
import type { Document } from '../document.ts';
import { readHtml } from '../html/html.ts';
import { readPlain } from '../plain/plain.ts';
import { decodedPart } from './part.ts';

/** Reads a page saved with all it shows in one file (MHTML): the part named as its start, else its first page or text. Null when there is none. */
export function readSavedPage(message: Message, source: string): Document | null {
  const { headers, parts } = message;
  const start = /\bstart\s*=\s*"?(<[^">]{1,300}>)/i.exec(headers.get('content-type') ?? '')?.[1];
  const pages = parts.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  const page =
    pages.find((part) => start !== undefined && part.headers.get('content-id') === start) ?? pages[0] ?? parts.find(({ type }) => type === 'text/plain');
  if (!page) return null;
  const decoded = decodedPart(source, page);
  const document = page.type === 'text/plain' ? readPlain(decoded, null) : readHtml(decoded);
  const address = [headers.get('snapshot-content-location'), page.headers.get('content-location'), headers.get('content-location')].find(
    (url) => url !== undefined && /^https?:\/\//i.test(url),
  );
  return { ...document, head: { ...document.head, url: document.head.url ?? address ?? null } };
}
