import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from './pack.ts';
import { storable } from './storable.ts';

const anyText = fc.string({ unit: fc.oneof(fc.constantFrom('\0', '\ud800', '\udc00', '😀', 'a'), fc.string({ unit: 'binary', maxLength: 2 })) });

describe('storable', () => {
  it('replaces what PostgreSQL refuses and keeps every place', () => {
    expect(storable('a\0b\ud800c😀\udc00')).toBe('a\ufffdb\ufffdc😀\ufffd');
  });

  it('leaves nothing that UTF-8 cannot say, and all else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const stored = storable(text);
        expect(stored).toHaveLength(text.length);
        expect(stored).not.toContain('\0');
        expect(Buffer.from(stored, 'utf8').toString('utf8')).toBe(stored);
        expect(storable(stored)).toBe(stored);
      }),
    );
  });
});

describe('pack', () => {
  it('gives any text back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyText), (texts) => {
        expect(unpack(pack({ texts }))).toEqual({ texts });
      }),
    );
  });
});
