import { describe, expect, it } from 'vitest';
import { accu, popAccu } from './accu.ts';
import { accuCopy } from './accu-copy.ts';
import { bayesianCopying } from './bayesian-copying.ts';
import { FINDS_COPIES, METHOD_NAMES, METHODS } from './methods.ts';
import { type ClaimTable, ClaimTableBuilder } from './table.ts';
import { truthFinder } from './truth-finder.ts';
import { vote } from './vote.ts';

/** `{ item: { source: value } }` */
function tableOf(told: Readonly<Record<string, Readonly<Record<string, string>>>>): ClaimTable {
  const builder = new ClaimTableBuilder();
  for (const [object, words] of Object.entries(told))
    for (const [source, value] of Object.entries(words)) builder.add({ source, object, attribute: 'colour', value });
  return builder.build();
}

const scoresOf = ({ weighed }: { weighed: readonly { scores: readonly number[] }[] }) => weighed.map(({ scores }) => scores);
const firstOf = ({ weighed }: { weighed: readonly { item: { values: readonly { text: string }[] }; best: number }[] }) =>
  weighed.map(({ item, best }) => item.values[best]?.text);

const two = tableOf({ x: { a: 'red', b: 'red', c: 'blue' } });
const apart = tableOf({ x: { a: 'red', b: 'blue' } });

describe('vote', () => {
  it('scores a value by the share of its sources', () => expect(scoresOf(vote(two))).toEqual([[2 / 3, 1 / 3]]));
});

describe('TruthFinder', () => {
  it('is as sure of a lone value as its damping lets it be: 1 / (1 + 0.1^0.3)', () =>
    expect(scoresOf(truthFinder(tableOf({ x: { a: 'red' } })))[0]?.[0]).toBeCloseTo(1 / (1 + 0.1 ** 0.3), 9));

  it('lets unlike values hurt each other: each of two loses a quarter of what the other weighs', () => {
    const [red, blue] = scoresOf(truthFinder(apart))[0] ?? [];
    expect(red).toBeCloseTo(1 / (1 + 0.1 ** (0.3 * 0.75)), 9);
    expect(blue).toBe(red);
  });

  it('lets like values help each other', () => {
    const [near, , far] = scoresOf(truthFinder(tableOf({ x: { a: '1000', b: '1001', c: '2000' } })))[0] ?? [];
    expect(near).toBeGreaterThan(far ?? 1);
  });
});

describe('Accu', () => {
  it('gives a lone value 400 parts in 500: odds of 100 · 0.8 / 0.2 against a hundred unsaid values', () =>
    expect(scoresOf(accu(tableOf({ x: { a: 'red' } })))[0]?.[0]).toBeCloseTo(0.8, 9));

  it('believes the few who are right elsewhere over the many who are not', () => {
    const told: Record<string, Record<string, string>> = {};
    for (let i = 0; i < 30; i++) told[`known${i}`] = { good: 'red', fair: 'red', poor: `odd${i}`, bad: `off${i}`, worse: `no${i}` };
    told['asked'] = { good: 'red', fair: 'red', poor: 'blue', bad: 'blue', worse: 'blue' };
    expect(firstOf(vote(tableOf(told))).at(-1)).toBe('blue');
    expect(firstOf(accu(tableOf(told))).at(-1)).toBe('red');
  });
});

describe('PopAccu', () => {
  it('shares out evenly what three sources give apart', () => {
    for (const score of scoresOf(popAccu(tableOf({ x: { a: 'red', b: 'blue', c: 'green' } })))[0] ?? []) expect(score).toBeCloseTo(1 / 3, 9);
  });

  it('leaves nothing to values nobody gives', () => expect(scoresOf(popAccu(tableOf({ x: { a: 'red' } })))[0]?.[0]).toBeCloseTo(1, 9));

  it('takes the larger of two camps', () => expect(firstOf(popAccu(two))).toEqual(['red']));
});

describe('copying by shared errors', () => {
  const even = Float64Array.of(0.8, 0.8);
  const three = tableOf({ x: { a: 'red', b: 'red' }, y: { a: 'red', b: 'red' }, z: { a: 'red', b: 'red' } });

  it('rises little with what both have right: (0.768 / 0.64)³ times the odds of 1 to 4', () =>
    expect(bayesianCopying(three, [0, 0, 0], even)[0]?.probability).toBeCloseTo((0.2 * 1.728) / (0.2 * 1.728 + 0.8), 9));

  it('is near certain after the same three errors', () => expect(bayesianCopying(three, [1, 1, 1], even)[0]?.probability).toBeGreaterThan(0.999999));

  it('falls fivefold with every item on which they differ', () =>
    expect(bayesianCopying(apart, [0], even)[0]?.probability).toBeCloseTo((0.2 * 0.2) / (0.2 * 0.2 + 0.8), 9));
});

describe('AccuCopy', () => {
  const LOOKERS = ['one', 'two', 'three', 'four'];
  /** Four who look for themselves, and a group that shares errors nobody else makes; they differ on the last item. */
  function crowd(group: readonly string[]): ClaimTable {
    const told: Record<string, Record<string, string>> = {};
    for (let i = 0; i < 40; i++) {
      const looked = LOOKERS.map((name, k) => [name, i % 9 === k ? `blue${k}` : 'red']);
      const taken = group.map((name) => [name, i % 4 === 0 ? `slip${i}` : 'red']);
      told[`o${i}`] = Object.fromEntries([...looked, ...taken]);
    }
    return tableOf({ ...told, last: Object.fromEntries([...LOOKERS.slice(0, 2).map((name) => [name, 'red']), ...group.map((name) => [name, 'blue'])]) });
  }
  const surePairs = (table: ClaimTable) =>
    accuCopy(table)
      .copying.filter(({ probability }) => probability > 0.99)
      .map(({ first, second }) => [table.sources[first], table.sources[second]]);

  it('names a small group as copies, and lets two who look stand against its three', () => {
    const table = crowd(['lead', 'echo1', 'echo2']);
    expect(surePairs(table)).toEqual([
      ['lead', 'echo1'],
      ['lead', 'echo2'],
      ['echo1', 'echo2'],
    ]);
    expect(firstOf(vote(table)).at(-1)).toBe('blue');
    expect(firstOf(accuCopy(table)).at(-1)).toBe('red');
  });

  it('takes a large group for the truth and those who look for copies: what sinks it on tables with many copiers', () => {
    const table = crowd(['lead', 'echo1', 'echo2', 'echo3', 'echo4', 'echo5']);
    expect(
      surePairs(table)
        .flat()
        .every((name) => name !== undefined && LOOKERS.includes(name)),
    ).toBe(true);
    expect(firstOf(accuCopy(table)).at(-1)).toBe('blue');
  });
});

it.each(METHOD_NAMES)('%s scores every value of every item, in the order of the table, from 0 to 1', (name) => {
  const table = tableOf({ x: { a: '7', b: '7', c: '9' }, y: { a: 'b; a', c: 'a; b' }, z: { b: '' } });
  const { weighed, copying } = METHODS[name](table);
  expect(weighed.map(({ item }) => item)).toEqual(table.items);
  for (const { item, scores } of weighed) {
    expect(scores).toHaveLength(item.values.length);
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(0);
    for (const score of scores) expect(score).toBeLessThanOrEqual(1);
  }
  expect(FINDS_COPIES.has(name) || copying.length === 0).toBe(true);
});

it.each(METHOD_NAMES)('%s makes nothing of an empty table', (name) => expect(METHODS[name](tableOf({}))).toEqual({ weighed: [], copying: [] }));
