import type { Ingested } from '../model/capture.ts';
import { HearsayError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { charsetOf } from './charset.ts';
import { readDate } from './date.ts';
import { decode } from './decode.ts';
import type { Document } from './document.ts';
import { readPlain } from './plain/plain.ts';
import { findPosts } from './posts/residue.ts';

/**
 * Reads one capture into a report. What the user said of it (`meta`) wins over what it says of itself.
 * Throws HearsayError when there is nothing to read in the bytes.
 */
export function read({ capture, bytes, meta }: Ingested, id: string): Report {
  const decoded = decode(bytes, charsetOf(bytes, []));
  const document: Document = readPlain(decoded, meta.title ?? null);
  if (document.text.trim() === '')
    throw new HearsayError({ where: capture.from, what: 'There is no text in it.', fix: 'Check whether it was saved or sent whole.' });
  const { blocks, posts } = findPosts(document.text, document.blocks);
  const { head, text, links, map } = document;
  return {
    id,
    file: meta.file ?? (capture.how === 'file' ? capture.from : null),
    url: meta.url ?? head.url,
    publisher: meta.publisher ?? head.publisher,
    byline: head.byline,
    published: meta.published ? (readDate(meta.published) ?? meta.published) : head.published,
    modified: head.modified,
    title: meta.title ?? head.title,
    language: head.language,
    text,
    blocks,
    links,
    posts,
    map,
    capture,
  };
}
