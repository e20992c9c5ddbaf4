import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COPIES_FROM } from './copying.ts';
import { weighClaims } from './hearsay.ts';
import { copyPairs, reasonFor } from './reason.ts';
import { type ClaimTable, ClaimTableBuilder, type StructuredClaim } from './table.ts';
import { vote } from './vote.ts';

function tableOf(claims: readonly StructuredClaim[]): ClaimTable {
  const builder = new ClaimTableBuilder();
  for (const claim of claims) builder.add(claim);
  return builder.build();
}

const say = (source: string, object: string, value: string, attribute = 'gate'): StructuredClaim => ({ source, object, attribute, value });

/** The same numbers every time, from 0 to below 1. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** Eight who look for themselves (`own0`…, right seven times in ten), and a leader, right four times in ten, with followers who take over `taken` of its items. */
function crowd(followers: number, taken: number): { claims: StructuredClaim[]; truth: Map<string, string> } {
  const roll = dice(11);
  const claims: StructuredClaim[] = [];
  const truth = new Map<string, string>();
  for (let i = 0; i < 300; i++) {
    const object = `o${i}`;
    truth.set(object, 'v0');
    const guess = (right: number) => (roll() < right ? 'v0' : `v${1 + Math.floor(roll() * 6)}`);
    for (let s = 0; s < 8; s++) if (roll() < 0.8) claims.push(say(`own${s}`, object, guess(0.7)));
    const led = guess(0.4);
    claims.push(say('leader', object, led));
    for (let f = 0; f < followers; f++) if (roll() < taken) claims.push(say(`follower${f}`, object, led));
  }
  return { claims, truth };
}

const hits = (table: ClaimTable, truth: Map<string, string>, best: readonly number[]) =>
  table.items.filter(({ object, values }, i) => values[best[i] ?? 0]?.text === truth.get(object)).length;

describe('weighClaims', () => {
  const { claims, truth } = crowd(6, 0.95);
  const table = tableOf(claims);
  const found = weighClaims(table);

  it('sees through copies that outvote those who look for themselves', () => {
    const voted = hits(
      table,
      truth,
      vote(table).weighed.map(({ best }) => best),
    );
    const weighed = hits(
      table,
      truth,
      found.weighed.map(({ best }) => best),
    );
    expect(voted).toBeLessThan(220);
    expect(weighed).toBeGreaterThan(280);
  });

  it('finds every pair of the copying group and no other', () => {
    const pairs = found.copying.filter(({ probability }) => probability >= COPIES_FROM);
    const names = pairs.flatMap(({ first, second }) => [table.sources[first] ?? '', table.sources[second] ?? '']);
    expect(pairs).toHaveLength(21);
    expect(names.every((name) => name === 'leader' || name.startsWith('follower'))).toBe(true);
  });

  it('calls nobody a copy for agreeing on what is right', () => {
    const honest = tableOf(['a', 'b', 'c', 'd'].flatMap((source) => Array.from({ length: 100 }, (_, i) => say(source, `o${i}`, 'right'))));
    expect(weighClaims(honest).copying).toEqual([]);
  });

  it('judges a source by attribute', () => {
    const claims = Array.from({ length: 60 }, (_, i) => [
      say('clock', `o${i}`, '7', 'time'),
      say('b', `o${i}`, '7', 'time'),
      say('c', `o${i}`, i % 2 ? '7' : String(i + 100), 'time'),
      say('clock', `o${i}`, `x${i}`, 'gate'),
      say('b', `o${i}`, 'g', 'gate'),
      say('c', `o${i}`, 'g', 'gate'),
    ]).flat();
    const alone = tableOf([
      ...claims,
      say('clock', 'new', '1', 'time'),
      say('c', 'new', '2', 'time'),
      say('clock', 'new', '1', 'gate'),
      say('c', 'new', '2', 'gate'),
    ]);
    const best = weighClaims(alone)
      .weighed.filter(({ item }) => item.object === 'new')
      .map(({ item, best: value }) => item.values[value]?.text);
    expect(best).toEqual(['1', '2']);
  });

  it('takes the later of two values of one source, which corrected itself', () => {
    const { weighed } = weighClaims(tableOf([say('a', 'o', '1'), say('a', 'o', '2')]));
    expect(weighed[0]?.item.values.map(({ text }) => text)).toEqual(['2']);
  });

  it('gives shares that add up to no more than 1, for any table', () => {
    const claim = fc.record({ source: fc.constantFrom('a', 'b', 'c'), object: fc.constantFrom('x', 'y'), attribute: fc.constant('k'), value: fc.string() });
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 30 }), (claims) => {
        for (const { scores } of weighClaims(tableOf(claims)).weighed) {
          expect(scores.every((score) => score >= 0)).toBe(true);
          expect(scores.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});

describe('reasonFor', () => {
  const reasons = (claims: readonly StructuredClaim[]) => {
    const table = tableOf(claims);
    const { weighed, copying } = weighClaims(table);
    return weighed.map((one) => reasonFor(one, copyPairs(copying)));
  };

  it('tells who agrees and who differs', () => {
    expect(reasons([say('a', 'o', '1'), say('b', 'o', '1'), say('c', 'o', '2')])).toEqual(['2 sources give it; 1 of 3 gives the other value.']);
    expect(reasons([say('a', 'o', '1')])).toEqual(['1 source gives it; nobody gives another value.']);
  });

  it('says that a tie is one', () => {
    expect(reasons([say('a', 'o', '1'), say('b', 'o', '2')])).toEqual(['1 source gives it; 1 of 2 gives the other value, and weighs the same: undecided.']);
  });

  it('tells copies, and why the many lose', () => {
    const { claims } = crowd(6, 1);
    const all = reasons(claims);
    expect(all.some((reason) => reason.includes('copy another of them'))).toBe(true);
    expect(all.some((reason) => reason.includes('copy one another or were more often contradicted'))).toBe(true);
  });
});
