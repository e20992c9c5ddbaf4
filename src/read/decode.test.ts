import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

describe('decode', () => {
  it('gives the offset in the bytes of every character of UTF-8', () => {
    const characters = fc.array(fc.constantFrom('a', ' ', '\n', 'é', 'Ж', '€', '港', '😀'), { maxLength: 600 });
    fc.assert(
      fc.property(characters, characters, characters, (before, inside, after) => {
        const text = [...before, ...inside, ...after].join('');
        const bytes = new TextEncoder().encode(text);
        const { byteAt } = decode(bytes, { encoding: 'utf-8', skip: 0 });
        const start = before.join('').length;
        const words = inside.join('');
        expect(Buffer.from(bytes.subarray(byteAt(start), byteAt(start + words.length))).toString()).toBe(words);
      }),
    );
  });

  it('counts from the start of the capture, the mark included', () => {
    const { text, byteAt } = decode(Buffer.from('\uFEFFñandú'), { encoding: 'utf-8', skip: 3 });
    expect([text, byteAt(0), byteAt(1), byteAt(text.length)]).toEqual(['ñandú', 3, 5, 10]);
  });

  it.each([
    ['utf-16le', Buffer.from('añ😀b', 'utf16le'), 'añ😀b', [0, 2, 4, 6, 8, 10]],
    ['windows-1251', Uint8Array.of(0xc4, 0xe0, 0x21), 'Да!', [0, 1, 2, 3]],
    ['shift_jis', Uint8Array.of(0x93, 0xfa, 0x41, 0xb1, 0x8f, 0xc1), '日Aｱ消', [0, 2, 3, 4, 6]],
    ['gb18030', Uint8Array.of(0xb9, 0xfa, 0x0a, 0x94, 0x39, 0xfc, 0x36), '国\n😀', [0, 2, 3, 3, 7]],
    ['utf-8', Uint8Array.of(0x61, 0xff, 0x62, 0xc3, 0xa9), 'a\uFFFDbé', [0, 1, 2, 3, 5]],
  ])('does so in %s', (encoding, bytes, text, offsets) => {
    const decoded = decode(bytes, { encoding, skip: 0 });
    expect(decoded.text).toBe(text);
    expect(offsets.map((_, i) => decoded.byteAt(i))).toEqual(offsets);
  });
});
