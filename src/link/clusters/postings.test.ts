import { describe, expect, it } from 'vitest';
import { Gathered, Postings } from './postings.ts';

describe('reports that share rare terms', () => {
  it('are taken by the weight they gathered, the later of two alike first', () => {
    const postings = new Postings();
    for (const [term, at] of [
      [1, 0],
      [1, 2],
      [2, 2],
      [3, 5000],
      [4, 3],
    ] as const)
      postings.add(term, at);
    const gathered = new Gathered();
    const take = (count: number, first: number) => {
      for (const term of [1, 2, 3, 4, 5]) postings.lead(term, 1, first, gathered);
      return gathered.takeMost(count);
    };
    expect(take(3, 0)).toEqual([2, 5000, 3]);
    expect(take(9, 3)).toEqual([5000, 3]);
    expect(gathered.takeMost(3)).toEqual([]);
  });

  it('are only the latest where a term stands everywhere', () => {
    const postings = new Postings();
    for (let at = 0; at < 1000; at++) postings.add(1, at);
    const gathered = new Gathered();
    postings.lead(1, 1, 0, gathered);
    expect(gathered.takeMost(1000)).toEqual(Array.from({ length: 80 }, (_, i) => 999 - i));
  });
});
