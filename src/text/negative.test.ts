import { describe, expect, it } from 'vitest';
import { excludes, isNegative } from './negative.ts';

describe('isNegative', () => {
  it.each(['no', 'denied', 'not train destroyed'])('%s denies', (value) => expect(isNegative(value)).toBe(true));
  it.each(['not known', 'not claimed', 'yes', 'notary', 'nothing found'])('%s does not', (value) => expect(isNegative(value)).toBe(false));
});

describe('excludes', () => {
  it('lets a denial exclude what it denies, either way round', () => {
    expect(excludes('not train', 'missile, train')).toBe(true);
    expect(excludes('missile, train', 'not train')).toBe(true);
  });
  it('lets a denial be silent on everything else', () => expect(excludes('not train', 'market, depot')).toBe(false));
  it('takes plain values, yes and no, and two denials to exclude one another', () => {
    expect(excludes('gas', 'drone')).toBe(true);
    expect(excludes('yes', 'no')).toBe(true);
    expect(excludes('not gas', 'not drone')).toBe(true);
  });
});
