import { expect, it } from 'vitest';
import { rarityAtLarge } from './rarity.ts';
import { contentWords, plainWords } from './words.ts';

const rarity = (word: string) => Math.max(...[...contentWords(plainWords(word))].map(rarityAtLarge));

it('tells a word of every news report from one that is hardly ever met', () => {
  expect(rarity('government')).toBeLessThan(rarity('landlord'));
  expect(rarity('landlord')).toBeLessThanOrEqual(rarity('gangplank'));
  expect(rarity('gangplank')).toBe(1);
});

it('takes a small number for less telling than a large one', () => {
  expect(rarity('two')).toBeLessThan(rarity('1,450'));
});
