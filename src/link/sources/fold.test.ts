import { describe, expect, it } from 'vitest';
import { spellingKey } from './fold.ts';

describe('spellings of one name', () => {
  it.each([
    ['Hnatyshyn', 'Gnatyshin'],
    ['Odessa', 'Odesa'],
    ['Kharkiv', 'Harkiv'],
    ['Yuliya', 'Iuliia'],
    ['Zhukov', 'Djukov'],
    ['Müller', 'Muller'],
  ])('%s and %s get one key', (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b));
  });

  it.each([
    ['Petrov', 'Petrenko'],
    ['Marin', 'Martin'],
    ['Holm', 'Holt'],
  ])('%s and %s stay apart', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b));
  });
});
