import type { Ingested } from '../model/capture.ts';
import { HearsayError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { charsetOf } from './charset.ts';
import { readDate } from './date.ts';
import { decode } from './decode.ts';
import type { Document } from './document.ts';
import { declaredCharsets } from './html/declared-charset.ts';
import { readHtml } from './html/html.ts';
import { languageOf } from './language.ts';
import { readMarkdown } from './markdown/markdown.ts';
import { readPlain } from './plain/plain.ts';
import { findPosts } from './posts/posts.ts';

/**
 * Reads one capture into a report. What the user said of it (`meta`) wins over what it says of itself.
 * Throws HearsayError when there is nothing to read in the bytes.
 */
export function read(ingested: Ingested, id: string): Report {
  const { capture, meta } = ingested;
  const { head, hints, text, blocks, links, map } = readDocument(ingested);
  if (text.trim() === '') throw new HearsayError({ where: capture.from, what: 'There is no text in it.', fix: 'Check whether it was saved or sent whole.' });
  return {
    id,
    file: meta.file ?? (capture.how === 'file' ? capture.from : null),
    url: meta.url ?? head.url,
    publisher: meta.publisher ?? head.publisher,
    byline: head.byline,
    published: meta.published ? (readDate(meta.published) ?? meta.published) : head.published,
    modified: head.modified,
    title: meta.title ?? head.title,
    language: head.language ?? languageOf(text),
    text,
    links,
    ...findPosts(text, blocks, hints),
    map,
    capture,
  };
}

function readDocument({ capture, bytes, meta }: Ingested): Document {
  const html = capture.media_type === 'text/html';
  const decoded = decode(bytes, charsetOf(bytes, declaredCharsets(capture.headers['content-type'] ?? '', html ? bytes : null)));
  if (html) return readHtml(decoded);
  return capture.media_type === 'text/markdown' ? readMarkdown(decoded) : readPlain(decoded, meta.title ?? null);
}
