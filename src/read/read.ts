import { FEED_ITEM, JSON_FEED_ITEM, TELEGRAM_MESSAGE, X_POST } from '../formats/media-types.ts';
import { type Ingested, isMedia } from '../model/capture.ts';
import { HearsayError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { charsetOf } from './charset.ts';
import { readDate } from './date.ts';
import { type Decoded, decode } from './decode.ts';
import type { Document } from './document.ts';
import { readFeedItem } from './feed/item.ts';
import { readJsonFeedItem } from './feed/json-item.ts';
import { declaredCharsets } from './html/declared-charset.ts';
import { readHtml } from './html/html.ts';
import { languageOf } from './language.ts';
import { readMarkdown } from './markdown/markdown.ts';
import { readMime } from './mime/mime.ts';
import { readPlain } from './plain/plain.ts';
import { findPosts } from './posts/posts.ts';
import { chatOf, readTelegramMessage } from './telegram/message.ts';
import { accountOf, readArchivedPost } from './x/archived-post.ts';

/**
 * Reads one capture into a report. What the user said of it (`meta`) wins over what it says of itself.
 * Throws HearsayError when there is nothing to read in the bytes.
 */
export function read(ingested: Ingested, id: string): Report {
  return reportOf(ingested, readDocument(ingested), id);
}

/** As `read`, and for the formats that are read by programs which take their time: PDF, pictures. */
export async function readAny(ingested: Ingested, id: string): Promise<Report> {
  const { media_type } = ingested.capture;
  if (isMedia(media_type)) {
    const { readPicture } = await import('./picture/picture.ts');
    return reportOf(ingested, await readPicture(ingested), id);
  }
  if (media_type !== 'application/pdf') return read(ingested, id);
  const { readPdf } = await import('./pdf/pdf.ts');
  return reportOf(ingested, await readPdf(ingested), id);
}

function reportOf({ capture, meta }: Ingested, document: Document, id: string): Report {
  const { head, hints, text, blocks, links, map, refers = [], attachments = [], pages, media } = document;
  if (text.trim() === '' && !media)
    throw new HearsayError({ where: capture.from, what: 'There is no text in it.', fix: 'Check whether it was saved or sent whole.' });
  const { passedOn, ...found } = findPosts(text, blocks, hints);
  const passes = [...passedOn, ...refers];
  return {
    id,
    file: meta.file ?? (capture.how === 'file' ? capture.from : null),
    url: meta.url ?? head.url,
    publisher: meta.publisher ?? head.publisher,
    byline: head.byline,
    published: meta.published ? (readDate(meta.published) ?? meta.published) : head.published,
    modified: head.modified,
    title: meta.title ?? head.title,
    language: head.language ?? (media ? null : languageOf(text)),
    text,
    links,
    ...found,
    ...(passes.length > 0 ? { passes_on: passes } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
    ...(pages === undefined ? {} : { pages }),
    ...(media === undefined ? {} : { media }),
    map,
    capture,
  };
}

function readDocument(ingested: Ingested): Document {
  const { capture, bytes, meta } = ingested;
  if (capture.media_type === 'application/pdf' || isMedia(capture.media_type)) throw new TypeError(`${capture.media_type} is read by readAny`);
  if (capture.media_type === 'message/rfc822' || capture.media_type === 'multipart/related') return readMime(ingested);
  const html = capture.media_type === 'text/html';
  const decoded = decode(bytes, charsetOf(bytes, declaredCharsets(capture.headers['content-type'] ?? '', html ? bytes : null)));
  if (html) return readHtml(decoded);
  const part = readPart(capture, decoded);
  if (part) return part;
  return capture.media_type === 'text/markdown' ? readMarkdown(decoded) : readPlain(decoded, meta.title ?? null);
}

/** A part of an export or a feed; null for other captures. Throws HearsayError when the bytes are not such a part. */
function readPart({ media_type, headers, from }: Ingested['capture'], decoded: Decoded): Document | null {
  const read = PARTS[media_type];
  if (!read) return null;
  const part = read(decoded, headers);
  if (part === null)
    throw new HearsayError({ where: from, what: 'It is not a post or item as exports and feeds have them.', fix: 'Export or fetch it again.' });
  return part;
}

const PARTS: Readonly<Record<string, (decoded: Decoded, headers: Readonly<Record<string, string>>) => Document | null>> = {
  [TELEGRAM_MESSAGE]: (decoded, headers) => readTelegramMessage(decoded, chatOf(headers)),
  [X_POST]: (decoded, headers) => readArchivedPost(decoded, accountOf(headers)),
  [FEED_ITEM]: (decoded, headers) => readFeedItem(decoded, headers['feed-title'] ?? null),
  [JSON_FEED_ITEM]: (decoded, headers) => readJsonFeedItem(decoded, headers['feed-title'] ?? null),
};
