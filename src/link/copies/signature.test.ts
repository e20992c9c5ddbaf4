import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NearDuplicates } from './near-duplicates.ts';
import { resemblance, sign } from './signature.ts';

const words = (count: number, seed: number) => Array.from({ length: count }, (_, i) => `w${(i * 7919 + seed) % 5000}`);

describe('signatures', () => {
  it('do not mind case, punctuation and white space', () => {
    expect(sign('The Dam — at Holm — broke, twice.').bins).toEqual(sign('the dam at\nholm broke twice').bins);
  });

  it('estimate how much of two texts is the same', () => {
    const text = words(600, 1);
    const half = [...text.slice(0, 300), ...words(300, 2500)];
    const alike = resemblance(sign(text.join(' ')).bins, sign(half.join(' ')).bins);
    // 297 of 897 shingles are shared
    expect(alike).toBeGreaterThan(0.2);
    expect(alike).toBeLessThan(0.48);
  });

  it('of texts without words are like nothing', () => {
    expect(resemblance(sign('…').bins, sign('…').bins)).toBe(0);
  });

  it('are the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sign(text)).toEqual(sign(text));
      }),
    );
  });

  it('share fingerprints where texts share a run of words', () => {
    const run = words(20, 77).join(' ');
    const [a, b] = [sign(`${words(50, 3).join(' ')} ${run}`), sign(`${run} ${words(50, 900).join(' ')}`)];
    expect([...a.fingerprints].some((fingerprint) => b.fingerprints.includes(fingerprint))).toBe(true);
  });
});

describe('near-duplicates', () => {
  it('are found among thousands, the most alike first', () => {
    const near = new NearDuplicates();
    for (let i = 0; i < 3000; i++) near.add(sign(words(80, i * 13).join(' ')).bins, 0.7);
    const text = words(200, 99_999);
    near.add(sign(text.join(' ')).bins, 0.7);
    near.add(sign([...text.slice(0, 180), 'added'].join(' ')).bins, 0.7);
    expect(near.add(sign(text.join(' ')).bins, 0.7).map(({ at }) => at)).toEqual([3000, 3001]);
  });
});
