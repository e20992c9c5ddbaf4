import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { charsetOf } from '../src/read/charset.ts';
import { decode } from '../src/read/decode.ts';
import { declaredCharsets } from '../src/read/html/declared-charset.ts';
import type { Reading } from './reading.ts';

/** What Readability over linkedom makes of a page; it is given the decoded text, so that charsets do not count against it. */
export function readWithReadability(html: Uint8Array): Reading {
  const { document } = parseHTML(decode(html, charsetOf(html, declaredCharsets('', html))).text);
  const article = new Readability(document).parse();
  return {
    title: article?.title?.trim() ?? null,
    byline: article?.byline ? article.byline.replace(/^by\s+/i, '').split(/\s*(?:,|;|\band\b)\s*/) : [],
    published: article?.publishedTime ?? null,
    publisher: article?.siteName ?? null,
    text: withBreaks(article?.content ?? ''),
  };
}

/** `textContent` glues the words of neighbouring blocks together; nobody would use it so. */
function withBreaks(content: string): string {
  const { document } = parseHTML(`<html><body>${content.replace(/<\/(?:p|div|li|h\d|td|th|figcaption|section|time|span)>|<br[^>]*>/gi, '$& ')}</body></html>`);
  return document.body.textContent ?? '';
}
