import { z } from 'zod';
import type { Ingested } from '../../model/capture.ts';
import { HearsayError } from '../../model/errors.ts';
import type { MapRun, Page } from '../../model/report.ts';
import type { Document } from '../document.ts';
import { readPlain } from '../plain/plain.ts';
import { isBomb } from './bomb.ts';
import { linesOfPage, type PrintedLine, withoutRunningLines } from './lines.ts';
import { printedText } from './paragraphs.ts';

const MAX_PAGES = 3000;
const Info = z.object({ Title: z.string().catch(''), Author: z.string().catch(''), CreationDate: z.string().catch(''), ModDate: z.string().catch('') });
type Info = z.infer<typeof Info>;
const PDF_DATE = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:(Z)|([+-]\d\d)'?(\d\d))?/;

/**
 * Reads the text of a PDF, page by page. What is packed has no bytes of its own, so its words lead to the whole file and to a page.
 * Throws HearsayError for one that is broken, locked, only pictures, or made to burst.
 */
export async function readPdf({ capture: { from }, bytes, meta }: Ingested): Promise<Document> {
  if (isBomb(bytes, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')))
    throw new HearsayError({ where: from, what: 'What is packed in it unpacks to far more than a report holds.', fix: 'Print its text to another PDF.' });
  const { pages, info } = await opened(bytes, from);
  const { text, starts } = printedText(withoutRunningLines(pages));
  if (text.trim() === '')
    throw new HearsayError({ where: from, what: 'Its pages are pictures without text.', fix: 'Run it through a program that recognises text (OCR) first.' });
  const document = readPlain({ text, encoding: 'utf-8', byteAt: (index) => index }, meta.title ?? (info.Title.trim() || null));
  const { head } = document;
  return {
    ...document,
    head: {
      ...head,
      title: head.title ?? (info.Title.trim() || null),
      byline: head.byline.length > 0 || info.Author.trim() === '' ? head.byline : [info.Author.trim()],
      published: head.published ?? dateIn(info.CreationDate),
      modified: head.modified ?? dateIn(info.ModDate),
    },
    pages: pagesIn(document, starts, text.length),
    map: [{ text: [0, document.text.length], bytes: [0, bytes.length], exact: false }],
  };
}

async function opened(bytes: Uint8Array, where: string): Promise<{ pages: PrintedLine[][]; info: Info }> {
  // half a second to load: only when a PDF comes
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // it takes the bytes for itself, so it gets its own
  const task = getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MAX_PAGES) throw new HearsayError({ where, what: `It has ${pdf.numPages} pages, and up to ${MAX_PAGES} are read.`, fix: 'Split it.' });
    const pages: PrintedLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.flatMap((item) => ('str' in item ? [item] : []))));
      page.cleanup();
    }
    const { info } = await pdf.getMetadata();
    return { pages, info: Info.parse(info) };
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    if (error instanceof Error && error.name === 'PasswordException')
      throw new HearsayError({ where, what: 'It is locked with a password.', fix: 'Save a copy without the password.' }, { cause: error });
    throw new HearsayError({ where, what: 'It is not a whole PDF document.', fix: 'Download or copy it again.' }, { cause: error });
  } finally {
    await task.destroy();
  }
}

/** Where each page with words stands in the canonical text. The bytes of the map are offsets of the printed text here. */
function pagesIn({ text, map }: Pick<Document, 'text' | 'map'>, starts: readonly number[], length: number): Page[] {
  return starts.flatMap((start, index): Page[] => {
    const end = starts[index + 1] ?? length;
    const shift = (run: MapRun, at: number): number => run.text[0] + Math.min(Math.max(at - run.bytes[0], 0), run.text[1] - run.text[0]);
    const runs = map.filter(({ bytes }) => bytes[0] < end && bytes[1] > start);
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last) return [];
    const from = shift(first, start);
    const page = text.slice(from, shift(last, end));
    const words = page.trim();
    const begin = from + page.indexOf(words);
    return words === '' ? [] : [{ number: index + 1, span: [begin, begin + words.length] }];
  });
}

/** `D:20240506070809+03'00'` as ISO 8601; null for anything else. */
function dateIn(value: string): string | null {
  const [, year, month, day, hour, minute, second = '00', utc, hours, minutes] = PDF_DATE.exec(value) ?? [];
  if (year === undefined) return null;
  const zone = utc ?? (hours === undefined ? '' : `${hours}:${minutes}`);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}
