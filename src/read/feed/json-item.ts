import { field, itemsOf, readLocated, textField } from '../../formats/json/located.ts';
import type { Attachment } from '../../model/report.ts';
import { readDate } from '../date.ts';
import type { Decoded } from '../decode.ts';
import type { Document } from '../document.ts';
import { piecesOfString } from '../json-text.ts';
import { feedDocument } from './page.ts';

/** Reads an item of a JSON Feed; null when it is none. `feed` is the title of the feed. */
export function readJsonFeedItem(decoded: Decoded, feed: string | null): Document | null {
  const item = readLocated(decoded.text);
  if (item?.type !== 'object') return null;
  const html = field(item, 'content_html');
  const content = html ?? field(item, 'content_text') ?? field(item, 'summary');
  const author = textField(field(item, 'author'), 'name');
  const authors = itemsOf(item, 'authors').flatMap((one) => textField(one, 'name') ?? []);
  const attachments = itemsOf(item, 'attachments').flatMap((one): Attachment[] => {
    const href = textField(one, 'url');
    const family = textField(one, 'mime_type')?.split('/')[0];
    return href === null ? [] : [{ kind: family === 'image' || family === 'video' || family === 'audio' ? family : 'file', href }];
  });
  return feedDocument(
    { title: piecesOfString(decoded.text, field(item, 'title')), content: piecesOfString(decoded.text, content), plain: html === undefined },
    decoded,
    {
      publisher: feed,
      byline: authors.length > 0 ? authors : author === null ? [] : [author],
      published: readDate(textField(item, 'date_published') ?? ''),
      modified: readDate(textField(item, 'date_modified') ?? ''),
      url: textField(item, 'url') ?? textField(item, 'external_url'),
      attachments,
    },
  );
}
