import { describe, expect, it } from 'vitest';
import { decode } from '../decode.ts';
import type { Document } from '../document.ts';
import { readMarkdown } from './markdown.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const readMd = (text: string): Document => readMarkdown(decode(bytesOf(text), { encoding: 'utf-8', skip: 0 }));
const blocksOf = (text: string): string[] => {
  const { text: canonical, blocks } = readMd(text);
  return blocks.map(({ kind, span }) => `${kind}: ${canonical.slice(...span)}`);
};

const PAGE = `# Quay *shut* after barge strike

By Ann Lee

The **quay** was [shut on Monday](https://holm.example/quay), the harbour
master said. ![a quay](q.jpg)

## What he said

> “Nobody was hurt.
> Nobody.”

- Ferries run late
- Boats wait

| Day | Gate |
|---|---|
| Monday | shut |
`;

describe('readMarkdown', () => {
  it('gives blocks their kinds and leaves out the marks', () => {
    expect(blocksOf(PAGE)).toEqual([
      'title: Quay shut after barge strike',
      'byline: By Ann Lee',
      'paragraph: The quay was shut on Monday, the harbour master said.',
      'heading: What he said',
      'quote: “Nobody was hurt. Nobody.”',
      'list-item: Ferries run late',
      'list-item: Boats wait',
      'table-row: Day\tGate',
      'table-row: Monday\tshut',
    ]);
    expect(readMd(PAGE).head).toMatchObject({ title: 'Quay shut after barge strike', byline: ['Ann Lee'] });
  });

  it.each([PAGE, PAGE.replaceAll('\n', '\r\n')])('maps every word to its bytes', (page) => {
    const bytes = bytesOf(page);
    const { text, map } = readMd(page);
    expect(map.every(({ exact }) => exact)).toBe(true);
    for (const run of map) expect(new TextDecoder().decode(bytes.subarray(...run.bytes))).toBe(text.slice(...run.text));
    expect(
      map
        .map((run) => text.slice(...run.text))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
  });

  it('keeps links', () => {
    const { text, links } = readMd(PAGE);
    expect(links.map(({ href, span }) => [href, text.slice(...span)])).toEqual([['https://holm.example/quay', 'shut on Monday']]);
  });

  it('reads front matter', () => {
    const { head, text } = readMd('---\ntitle: "Quay shut"\nauthors: [Ann Lee, Bo Ek]\ndate: 2024-05-06\nsource: Holm Gazette\n---\nNobody was hurt.\n');
    expect(head).toMatchObject({ title: 'Quay shut', byline: ['Ann Lee', 'Bo Ek'], published: '2024-05-06', publisher: 'Holm Gazette' });
    expect(text).toBe('Nobody was hurt.');
  });

  it('takes a line of dashes for what it is when no front matter follows', () => {
    expect(blocksOf('Quay shut.\n\n---\n\nNobody was hurt.')).toEqual(['paragraph: Quay shut.', 'paragraph: Nobody was hurt.']);
  });

  it.each([
    ['quotations', '> '.repeat(20_000)],
    ['lists', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i * 2)}- x`).join('\n')],
    ['emphasis', '*a _b '.repeat(5000)],
    ['brackets', '['.repeat(20_000)],
  ])('survives deep nesting of %s', (_, text) => {
    expect(typeof readMd(`Quay shut.\n\n${text}`).text).toBe('string');
  });
});
