import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../../test/support/pdf.ts';
import type { Report } from '../../model/report.ts';
import { readAny } from '../read.ts';
import { isBomb } from './bomb.ts';
import { linesOfPage, withoutRunningLines } from './lines.ts';

function reportOf(bytes: Buffer): Promise<Report> {
  const capture = {
    sha256: '0'.repeat(64),
    media_type: 'application/pdf',
    size: bytes.length,
    from: 'a.pdf',
    how: 'file' as const,
    fetched_at: null,
    redirects: [],
    headers: {},
    tool: 't',
    operator: null,
  };
  return readAny({ capture, bytes, meta: {} }, 'r1');
}

const FIRST = [
  'Harbour Gazette no. 4',
  '',
  'The crane in basin two fell at noon, and the har-',
  'bour master said that nobody had stood beneath it.',
  '',
  'A docker said that he had warned of it, and that the',
  '1',
];
const SECOND = ['Harbour Gazette no. 4', '', 'office had not answered him.', '', 'Work goes on at the other basins.', '2'];
const THIRD = ['Harbour Gazette no. 4', '', 'The inquiry begins on Monday.', '3'];
const INFO = "/Title(Crane falls)/Author(Ann Roe)/CreationDate(D:20240506070809+03'00')";

describe('a PDF', () => {
  it('gives paragraphs, words made whole, over the ends of lines and pages, without what stands on every page', async () => {
    for (const packed of [false, true]) {
      const report = await reportOf(pdfOf([FIRST, SECOND, THIRD], INFO, packed));
      expect(report.text.split('\n\n')).toEqual([
        'The crane in basin two fell at noon, and the harbour master said that nobody had stood beneath it.',
        'A docker said that he had warned of it, and that the office had not answered him.',
        'Work goes on at the other basins.',
        'The inquiry begins on Monday.',
      ]);
      expect(report).toMatchObject({ title: 'Crane falls', byline: ['Ann Roe'], published: '2024-05-06T07:08:09+03:00' });
    }
  });

  it('says which words stand on which page', async () => {
    const { pages, text } = await reportOf(pdfOf([FIRST, [], SECOND, THIRD]));
    expect(pages?.map(({ number }) => number)).toEqual([1, 3, 4]);
    expect(text.slice(...(pages?.[1]?.span ?? [0, 0]))).toMatch(/^office had not answered him/);
    expect(text.slice(...(pages?.[0]?.span ?? [0, 0]))).toMatch(/and that the$/);
  });

  it('that is cut off, broken or only pictures is refused with a reason', async () => {
    await expect(reportOf(pdfOf([[]]))).rejects.toThrow(/pictures without text/);
    await expect(reportOf(Buffer.from('%PDF-1.7\nnothing'))).rejects.toThrow(/not a whole PDF/);
  });
});

describe('isBomb', () => {
  const stream = (body: Buffer, filter = '/FlateDecode'): Buffer =>
    Buffer.concat([Buffer.from(`1 0 obj\n<</Length ${body.length}/Filter${filter}>>\nstream\n`), body, Buffer.from('\nendstream\nendobj\n')]);
  const judged = (bytes: Buffer, limit: number): boolean => isBomb(bytes, bytes.toString('latin1'), limit);

  it('counts what all streams unpack to', () => {
    const zeros = stream(zlib.deflateSync(Buffer.alloc(1_000_000)));
    expect(judged(zeros, 2_000_000)).toBe(false);
    expect(judged(Buffer.concat([zeros, zeros, zeros]), 2_000_000)).toBe(true);
  });

  it('refuses what is packed twice', () => {
    expect(judged(stream(zlib.deflateSync(zlib.deflateSync(Buffer.alloc(10))), '[/FlateDecode /FlateDecode]'), 1e9)).toBe(true);
  });
});

describe('lines of a page', () => {
  const fragment = (str: string, x: number, y: number, hasEOL = false) => ({ str, transform: [12, 0, 0, 12, x, y], width: str.length * 6, height: 12, hasEOL });

  it('are put together from fragments, with the spaces that only the page shows', () => {
    expect(linesOfPage([fragment('Two', 0, 9), fragment('words', 24, 9, true), fragment('below', 0, -5)]).map(({ text }) => text)).toEqual([
      'Two words',
      'below',
    ]);
  });

  it('stay when they stand at the head of one page only', () => {
    const page = (text: string) => [{ text, x: 0, y: 9, height: 12 }];
    expect(withoutRunningLines([page('a'), page('b'), page('c')]).flat()).toHaveLength(3);
  });
});
