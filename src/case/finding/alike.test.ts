import { expect, it } from 'vitest';
import { bitsApart } from './alike.ts';

it('counts the bits in which two fingerprints differ, the highest of each word too', () => {
  const none = '0'.repeat(32);
  expect(bitsApart(none, none)).toBe(0);
  expect(bitsApart(none, 'f'.repeat(32))).toBe(128);
  expect(bitsApart(none, `8${'0'.repeat(30)}1`)).toBe(2);
});
