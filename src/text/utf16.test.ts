import { describe, expect, it } from 'vitest';
import { utf16Order } from './utf16.ts';

const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

describe('utf16Order', () => {
  it.each(['The quay is shut, he said.\n', 'Причал закрыт, сказал он.\n', 'Το λιμάνι έκλεισε.\n'])(
    'knows both orders of %j by where the zero bytes stand',
    (text) => {
      expect(utf16Order(Buffer.from(text, 'utf16le'))).toBe('le');
      expect(utf16Order(big(text))).toBe('be');
    },
  );

  it.each([
    ['plain text', Buffer.from('The quay is shut.')],
    ['zero bytes everywhere', Buffer.alloc(64)],
    ['numbers in two bytes', Buffer.from(new Uint16Array([1, 2, 3, 4, 5, 6, 7, 8, 0x20, 9, 10]).buffer)],
    ['nothing', new Uint8Array()],
  ])('sees none in %s', (_, bytes) => {
    expect(utf16Order(bytes)).toBeNull();
  });
});
