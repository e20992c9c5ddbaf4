import { expect, it } from 'vitest';
import { tell } from '../../test/support/tellings.ts';
import { link } from './link.ts';

it('fills in who speaks and the act each claim comes from', () => {
  const { claims, sources, origins } = link(tell({ publisher: 'Nordwire', tells: [{ by: 'Inge Brandt', says: 'the boom broke' }, { says: 'Rain fell' }] }));
  expect(sources.map(({ name }) => name)).toEqual(['Inge Brandt', 'Nordwire']);
  expect(claims.map(({ origin }) => origin)).toEqual(['o1', 'o2']);
  expect(origins.map(({ speaker, label }) => [speaker, label])).toEqual([
    ['s1', 'statement'],
    ['s2', 'report of Nordwire'],
  ]);
});

it('links nothing to nothing', () => {
  expect(link([])).toMatchObject({ sources: [], claims: [], origins: [], incidents: [] });
});
