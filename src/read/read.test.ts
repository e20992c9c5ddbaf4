import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ingested, ReportMeta } from '../model/capture.ts';
import { Report } from '../model/report.ts';
import { read } from './read.ts';

function ingested(content: string | Uint8Array, media_type = 'text/plain', meta: ReportMeta = {}): Ingested {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    bytes,
    meta,
    capture: {
      sha256,
      media_type,
      size: bytes.length,
      from: 'in/quay.txt',
      how: 'file',
      fetched_at: null,
      redirects: [],
      headers: {},
      tool: 'test',
      operator: null,
    },
  };
}

describe('read', () => {
  it('lets what the user says win over what the page says', () => {
    const page =
      '<title>Quay shut</title><meta property="og:site_name" content="Holm Gazette"><meta name="date" content="2024-05-06"><p>The quay was shut on Monday.</p>';
    expect(read(ingested(page, 'text/html'), 'r1')).toMatchObject({
      title: 'Quay shut',
      publisher: 'Holm Gazette',
      published: '2024-05-06',
      file: 'in/quay.txt',
    });
    expect(
      read(ingested(page, 'text/html', { title: 'Quay open', publisher: 'Rind Radio', published: '6 June 2024', url: 'https://rind.example/' }), 'r1'),
    ).toMatchObject({
      title: 'Quay open',
      publisher: 'Rind Radio',
      published: '2024-06-06',
      url: 'https://rind.example/',
    });
  });

  it.each([
    ['white space', ' \n\t\n', 'text/plain'],
    ['a page of scripts', '<html><script>let a = 1</script><nav><a href="/">Home</a></nav></html>', 'text/html'],
    ['front matter alone', '---\ntitle: Quay\n---\n', 'text/markdown'],
  ])('refuses %s with a sentence that names it', (_, content, type) => {
    expect(() => read(ingested(content, type), 'r1')).toThrow(/^in\/quay\.txt: There is no text in it\./);
  });

  it('reads a page in the charset it declares', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="koi8-r"><p>'), Uint8Array.of(0xf0, 0xcf, 0xd2, 0xd4, 0x2e), Buffer.from('</p>')]);
    expect(read(ingested(page, 'text/html'), 'r1').text).toBe('Порт.');
  });

  it('reads long texts with a short map', () => {
    const line = 'The quay was shut on Monday, the harbour master said, and nobody was hurt — not this time.\n\n';
    const { blocks, map } = read(ingested(line.repeat(20_000)), 'r1');
    expect([blocks.length, map.length]).toEqual([20_000, 1]);
  });
});

/** Pieces of documents, among them whatever could upset a reader. */
const piece = fc.constantFrom(
  'The quay was shut on Monday, the harbour master said. ',
  'Жители слышали взрыв. ',
  '港は閉鎖された。',
  '😀',
  'A post. — Ann (@ann) May 6, 2024',
  '\n',
  '\n\n',
  '\r\n',
  '  ',
  '\t',
  '&amp;',
  '&nbsp;',
  '&#x1F600;',
  '&',
  '<',
  '>',
  '<p>',
  '</p>',
  '<div class="related">',
  '</div>',
  '<h1>',
  '</h1>',
  '<ul><li>',
  '</ul>',
  '<blockquote>',
  '</blockquote>',
  '<blockquote class="twitter-tweet"><p>Shut.</p>&mdash; Ann (@ann) May 6, 2024</blockquote>',
  '<table><tr><td>',
  '</table>',
  '<br>',
  '<a href="https://t.me/ann/5">',
  '</a>',
  '<time>14:05</time>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '\0',
  '\uFEFF',
  '\u00AD',
  '\u200B',
  '# ',
  '> ',
  '- ',
  '| a | b |\n|---|---|\n',
  '**',
  '[a](b)',
  '`',
  '10:15 Gates open\n',
  'By Ann Lee\n',
  '"',
  "'",
);
const source = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('whatever is read', () => {
  it.each(['text/plain', 'text/html', 'text/markdown'])('%s gives a report whose spans fit and whose map leads back to the bytes', (type) => {
    fc.assert(
      fc.property(source, fc.constantFrom('utf-8', 'utf-16le'), (content, encoding) => {
        const input = ingested(encoding === 'utf-8' ? Buffer.from(`Quay. ${content}`) : Buffer.from(`\uFEFFQuay. ${content}`, 'utf16le'), type);
        const report = Report.parse(read(input, 'r1'));
        const { text, blocks, links, posts, map } = report;

        let end = 0;
        for (const { span } of blocks) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          expect(text.slice(...span)).toMatch(/^\S(?:[^]*\S)?$/);
          end = span[1];
        }
        for (const span of [...links.map((link) => link.span), ...posts.flatMap((post) => [post.span, post.content])]) {
          expect(span[0]).toBeLessThanOrEqual(span[1]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
        }

        let textEnd = 0;
        let byteEnd = 0;
        const decoder = new TextDecoder(encoding, { ignoreBOM: true });
        for (const run of map) {
          expect(run.text[0]).toBeGreaterThanOrEqual(textEnd);
          expect(run.bytes[0]).toBeGreaterThanOrEqual(byteEnd);
          expect(run.bytes[1]).toBeLessThanOrEqual(input.bytes.length);
          if (run.exact) expect(decoder.decode(input.bytes.subarray(...run.bytes))).toBe(text.slice(...run.text));
          textEnd = run.text[1];
          byteEnd = run.bytes[1];
        }
        // what no run covers is white space
        const covered = map.reduce((rest, run) => rest.slice(0, run.text[0]) + '_'.repeat(run.text[1] - run.text[0]) + rest.slice(run.text[1]), text);
        expect(covered).toMatch(/^[_\s]*$/);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(source, (content) => {
        const input = ingested(`Quay. ${content}`, 'text/html');
        expect(read(input, 'r1')).toEqual(read(input, 'r1'));
      }),
      { numRuns: 30 },
    );
  });
});
