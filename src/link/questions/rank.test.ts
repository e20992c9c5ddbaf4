import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../test/support/claims.ts';
import type { Draft } from './draft.ts';
import { worthReading } from './rank.ts';

const claims = claimsOf([
  { text: 'a', speaker: 'A' },
  { text: 'b', speaker: 'B', report: 'r2' },
]);
const draft = (slot: string, ...parts: number[][]): Draft => ({
  slot,
  question: slot,
  answers: parts.map((part, i) => ({ value: String(i), claims: part.flatMap((at) => claims[at] ?? []) })),
});

describe('the order of questions', () => {
  it('what every event is asked, then what is in dispute, then what several say, then what one says', () => {
    const drafts = [draft('other:weather', [0]), draft('other:toy age', [0, 1]), draft('other:lamp on', [0], [1]), draft('killed', [0]), draft('where', [1])];
    expect(worthReading(drafts, 2).map(({ slot }) => slot)).toEqual(['where', 'killed', 'other:lamp on', 'other:toy age', 'other:weather']);
  });

  it('what several say alike without answering a set question comes last', () => {
    const alike: Draft = { slot: 'other:toy', question: 'Is it so: “…”?', answers: [{ value: 'yes', claims }] };
    expect(worthReading([alike, draft('other:weather', [0])], 2).map(({ slot }) => slot)).toEqual(['other:weather', 'other:toy']);
  });

  it('the weakest are left out where there are many', () => {
    const many = Array.from({ length: 40 }, (_, i) => draft(`count:thing${i} found`, [0]));
    const kept = worthReading([...many, draft('other:lamp on', [0], [1])], 2);
    expect(kept).toHaveLength(22);
    expect(kept[0]?.slot).toBe('other:lamp on');
  });
});
