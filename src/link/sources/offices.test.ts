import { expect, it } from 'vitest';
import { officesIn } from './offices.ts';

it.each([
  ['the seven-term congressman', 'lawmaker'],
  ['head of the Westmark regional military administration', 'governor'],
  ['head of the region', 'governor'],
  ['Prosecutor Lena Vik', 'prosecutor'],
])('%s is an office: %s', (text, office) => {
  expect([...officesIn(text)]).toContain(office);
});

it('finds none in a word that only begins like one', () => {
  expect([...officesIn('the mayoral race')]).toEqual([]);
});
