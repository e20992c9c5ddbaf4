import { expect, it } from 'vitest';
import { tell } from '../../../test/support/tellings.ts';
import { nameSources } from '../sources/sources.ts';
import { candidates } from './candidates.ts';
import { factsOf } from './facts.ts';
import { Similarity } from './similarity.ts';

const pairs = (...says: string[]) => {
  const facts = factsOf(nameSources(tell({ tells: says.map((s) => ({ by: 'Inge Brandt', says: s })) })));
  return candidates(facts, new Similarity(facts), () => true).map(({ a, b, run }) => [a.index, b.index, run]);
};

it('pairs claims that share rare words or a run, each pair once', () => {
  expect(pairs('the boom broke', 'the boom broke twice', 'rain fell')).toEqual([[0, 1, false]]);
  expect(pairs('it was not as it had been before', 'but it was not as we thought')).toEqual([[0, 1, true]]);
});

it('does not pair by words that everybody uses', () => {
  const many = Array.from({ length: 80 }, (_, i) => `harbour number${i}`);
  expect(pairs(...many)).toEqual([]);
});
