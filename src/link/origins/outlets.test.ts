import { expect, it } from 'vitest';
import { tell } from '../../../test/support/tellings.ts';
import { nameSources } from '../sources/sources.ts';
import { factsOf } from './facts.ts';
import { outletsNamed } from './outlets.ts';

/** Names of the outlets of a collection that a claim's sentence names. */
function namedIn(cue: string, ...outlets: readonly string[]): string[] {
  const said = { by: 'Inge Brandt', cue, says: 'the sluice held' };
  const named = nameSources(tell(...outlets.map((publisher) => ({ publisher, tells: [{ says: 'It rained' }] })), { tells: [said] }));
  const fact = factsOf(named).find(({ speaker }) => speaker !== null);
  const ids = fact ? outletsNamed(named.sources.filter(({ name }) => outlets.includes(name)))(fact) : [];
  return ids.flatMap((id) => named.sources.find((source) => source.id === id)?.name ?? []);
}

it('finds the outlets that a sentence names, accents or not', () => {
  expect(namedIn('told Ondas do Porto and Quay Mirror that', 'Ondas do Porto', 'Quay Mirror')).toEqual(['Ondas do Porto', 'Quay Mirror']);
  expect(namedIn('told Radio São Tiago that', 'Radio Sao Tiago')).toEqual(['Radio Sao Tiago']);
});

it('takes the longest of names that begin alike, and no name that is only the beginning of a word', () => {
  expect(namedIn('told Quay Mirror Sunday that', 'Quay Mirror', 'Quay Mirror Sunday')).toEqual(['Quay Mirror Sunday']);
  expect(namedIn('told the Quay Mirrors of Sande that', 'Quay Mirror')).toEqual([]);
});
