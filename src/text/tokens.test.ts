import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokens.ts';

describe('tokens', () => {
  it('carry their place in the whole text', () => {
    const text = 'One. Two boats sank.';
    expect(tokenise(text, 5).map(({ start, end }) => text.slice(start, end))).toEqual(['Two', 'boats', 'sank', '.']);
  });

  it('are tagged', () => {
    expect(tokenise('Two boats sank.').map(({ tag }) => tag)).toEqual(['NUM', 'NOUN', 'VERB', 'PUNCT']);
  });

  it('go on over the pieces a long text is cut into', () => {
    const text = 'The boat sank near the quay. '.repeat(1500);
    const tokens = tokenise(text);
    expect(tokens.length).toBe(7 * 1500);
    expect(tokens.at(-1)?.end).toBe(text.trimEnd().length);
  });

  it('are cut within what is longer than any word, and lose nothing of it', () => {
    const text = `See ${'x'.repeat(1000)} there.`;
    const tokens = tokenise(text);
    expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(' ', ''));
    expect(Math.max(...tokens.map((token) => token.text.length))).toBe(400);
  });

  it('match the text they were cut from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let reached = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(reached);
          reached = token.end;
        }
      }),
    );
  });
});
