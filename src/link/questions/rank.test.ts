import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../test/support/claims.ts';
import type { Draft } from './draft.ts';
import { inOrder } from './rank.ts';

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
    expect(inOrder(drafts).map(({ slot }) => slot)).toEqual(['where', 'killed', 'other:lamp on', 'other:toy age', 'other:weather']);
  });

  it('what several say alike without answering a set question comes last', () => {
    const alike: Draft = { slot: 'other:toy', question: 'Is it so: “…”?', answers: [{ value: 'yes', claims }] };
    expect(inOrder([alike, draft('other:weather', [0])]).map(({ slot }) => slot)).toEqual(['other:weather', 'other:toy']);
  });
});
