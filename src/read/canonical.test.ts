import { describe, expect, it } from 'vitest';
import { type Canonical, CanonicalBuilder } from './canonical.ts';

/** Builds from a source of one-byte characters, so that offsets of characters are offsets of bytes. */
function build(source: string, steps: (builder: CanonicalBuilder) => void): Canonical {
  const builder = new CanonicalBuilder(source);
  steps(builder);
  return builder.finish({ byteAt: (index) => index });
}

describe('CanonicalBuilder', () => {
  it('folds white space, drops it at the edges, and maps what it copies', () => {
    const source = '  Quay \n\t shut   today ';
    const { text, blocks, map } = build(source, (b) => {
      b.begin('paragraph');
      b.text(0, source.length);
    });
    expect(text).toBe('Quay shut today');
    expect(blocks).toEqual([{ kind: 'paragraph', span: [0, 15] }]);
    expect(map.map(({ bytes, exact }) => [source.slice(...bytes), exact])).toEqual([
      ['Quay', true],
      ['shut', true],
      ['today', true],
    ]);
  });

  it('needs one run for a text that needs no folding, however it is handed over', () => {
    const source = 'Quay shut. Ferry late.';
    const { map } = build(source, (b) => {
      b.begin('paragraph');
      b.text(0, 6);
      b.text(6, 12);
      b.text(12, source.length);
    });
    expect(map).toEqual([{ text: [0, 22], bytes: [0, 22], exact: true }]);
  });

  it('keeps a gap between blocks as it stands when it is given, and puts a blank line otherwise', () => {
    const source = 'Title\nText. More.';
    const { text, blocks, map } = build(source, (b) => {
      b.begin('title');
      b.text(0, 5);
      b.begin('paragraph', [5, 6]);
      b.text(6, 11);
      b.begin('paragraph');
      b.text(12, 17);
    });
    expect(text).toBe('Title\nText.\n\nMore.');
    expect(blocks.map(({ span }) => text.slice(...span))).toEqual(['Title', 'Text.', 'More.']);
    expect(map).toHaveLength(2);
  });

  it('marks what is written otherwise in the source as not exact, and folds spaces among it', () => {
    const source = 'A&amp;B&nbsp;C';
    const { text, map } = build(source, (b) => {
      b.begin('paragraph');
      b.text(0, 1);
      b.replaced('&', 1, 6);
      b.text(6, 7);
      b.replaced('\u00A0', 7, 13);
      b.text(13, 14);
    });
    expect(text).toBe('A&B C');
    expect(map.filter(({ exact }) => !exact)).toEqual([{ text: [1, 2], bytes: [1, 6], exact: false }]);
  });

  it('leaves out characters that only say where a line may break', () => {
    const source = 'infra\u00ADstruc\u200Bture';
    expect(build(source, (b) => (b.begin('paragraph'), b.text(0, source.length))).text).toBe('infrastructure');
  });

  it('keeps line breaks and cells apart inside a block, and none at its edges', () => {
    const source = 'ab';
    const { text } = build(source, (b) => {
      b.begin('table-row');
      b.lineBreak();
      b.text(0, 1);
      b.tab();
      b.text(1, 2);
      b.lineBreak();
    });
    expect(text).toBe('a\tb');
  });

  it('trims links to their words and forgets empty ones', () => {
    const source = 'See  the port  now';
    const { text, links } = build(source, (b) => {
      b.begin('paragraph');
      b.text(0, 3);
      const start = b.length;
      b.text(3, 15);
      b.link('/port', start);
      b.link('/none', b.length);
      b.text(15, 18);
    });
    expect(links.map(({ href, span }) => [href, text.slice(...span)])).toEqual([['/port', 'the port']]);
  });
});
