import { describe, expect, it } from 'vitest';
import { ferryDossier } from '../../test/support/ferry.ts';
import type { Claim } from '../model/claim.ts';
import type { Answer, Question } from '../model/incident.ts';
import { cellsOf } from './cells.ts';
import { groupsOf, mannersOf } from './groups.ts';
import { manner, standOf } from './stand.ts';
import { viewOf } from './view.ts';

const dossier = ferryDossier();
const view = viewOf(dossier);
const questions = dossier.incidents[0]?.questions ?? [];
const question = (slot: string): Question => {
  const found = questions.find((candidate) => candidate.slot === slot);
  if (!found) throw new Error(`no question ${slot}`);
  return found;
};
const answer = (slot: string, value: string): Answer => {
  const found = question(slot).answers.find((candidate) => candidate.value === value);
  if (!found) throw new Error(`no answer ${value}`);
  return found;
};
const originOf = (label: string): string => dossier.origins.find((origin) => origin.label === label)?.id ?? '';

describe('groupsOf', () => {
  it('folds mentions under the act of saying they repeat, the first saying in front', () => {
    const groups = groupsOf(view, answer('means', 'drone'));
    expect(groups.map(({ origin, claims }) => [origin?.label, claims.length])).toEqual([
      ['Residents, to the Harbour Courier', 1],
      ['Police, 7 May 2024', 2],
      ['Telegram post, 6 May 2024', 2],
    ]);
    // the post comes before the sentence about it, though it stands below it in the report
    expect(groups[2]?.claims[0]?.post).toBe(0);
  });

  it('lets a claim without origin stand for itself, and passes over ids that name nothing', () => {
    const loose = { ...structuredClone(dossier) };
    for (const claim of loose.claims) claim.origin = null;
    expect(groupsOf(viewOf(loose), { value: 'x', claims: ['c1', 'c2', 'c999'], origins: [] }).map(({ claims }) => claims.length)).toEqual([1, 1]);
  });

  it('counts by origin who says so, hedges, denies', () => {
    expect(mannersOf(groupsOf(view, answer('means', 'drone')))).toBe('1 says so, 1 hedges, 1 denies');
    expect(mannersOf(groupsOf(view, answer('means', 'electrical fault')))).toBe('hedged');
    expect(mannersOf(groupsOf(view, answer('means', 'gas bottle')))).toBeNull();
  });
});

describe('manner', () => {
  const claim = (about: Partial<Claim>): Claim => {
    const [first] = dossier.claims;
    if (!first) throw new Error('no claim');
    return { ...first, ...about };
  };

  it('is plain as soon as one claim says it plainly', () => {
    expect(manner([claim({ certainty: 'possible' }), claim({})])).toBeNull();
    expect(manner([claim({ certainty: 'possible' }), claim({ polarity: 'questioned' })])).toBe('hedged');
    expect(manner([claim({ polarity: 'denied' })])).toBe('denied');
    expect(manner([claim({ polarity: 'not-claimed' })])).toBe('unclaimed');
    expect(manner([])).toBeNull();
  });

  it('compares plain answers by how their question stands', () => {
    const stand = (status: Question['status'], origins: string[]) => standOf({ ...question('what'), status }, { value: 'x', claims: [], origins }, [claim({})]);
    expect(stand('contested', ['o1', 'o2'])).toBe('conflict');
    expect(stand('evolving', ['o1'])).toBe('differs');
    expect(stand('agreed', ['o1', 'o2'])).toBe('agree');
    expect(stand('single', ['o1'])).toBe('alone');
  });
});

describe('cellsOf', () => {
  const rows = cellsOf(view, questions);
  const cell = (label: string, slot: string) =>
    rows
      .get(originOf(label))
      ?.get(question(slot).id)
      ?.map(({ stand, value, claims }) => [stand, value, claims.length]);

  it('says how each origin stands to each question it speaks to', () => {
    expect(cell('Company statement', 'means')).toEqual([['conflict', 'gas bottle', 3]]);
    expect(cell('Police, 7 May 2024', 'means')).toEqual([['denied', 'drone', 2]]);
    expect(cell('Residents, to the Harbour Courier', 'means')).toEqual([['hedged', 'drone', 1]]);
    expect(cell('Police, 8 May 2024', 'responsibility')).toEqual([['unclaimed', 'nobody', 1]]);
    expect(cell('Telegram post, 6 May 2024', 'target')).toEqual([['agree', 'ferry Astrid', 1]]);
  });

  it('has no cell where an origin is silent, and two where it gives two answers', () => {
    expect(cell('Company statement', 'injured')).toBeUndefined();
    expect(cell('Statement to the Harbour Courier', 'injured')).toEqual([
      ['differs', '2', 1],
      ['differs', 'at least 2', 2],
    ]);
  });

  it('has one row an origin, however often it is retold', () => {
    expect(rows.size).toBe(dossier.origins.length);
  });
});
