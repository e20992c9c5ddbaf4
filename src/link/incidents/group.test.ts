import { describe, expect, it } from 'vitest';
import { BRAYTON, LORN, readAs } from '../../../test/support/recalls.ts';
import { reportWith } from '../../../test/support/reports.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Place } from '../../model/place.ts';
import { groupReports } from './group.ts';
import type { Grouped } from './grouped.ts';
import { placeOf, timeOf } from './particulars.ts';

const QUELL: Place = { name: 'Quell', latitude: 50, longitude: 10, radius_km: 3, geonameid: null, country: null };
const FARAWAY: Place = { ...QUELL, name: 'Faraway', latitude: 20, longitude: 100 };

function about(id: string, text: string, place: Place | null, day: string | null): Extraction {
  const report = reportWith({ id, published: day, text });
  return { report, claims: [], places: [], times: [], quantities: [], incident: { place, time: day === null ? null : { value: day, precision: 'day' } } };
}
const ids = (groups: readonly Grouped[]): string[][] => groups.map(({ members }) => members.map(({ report }) => report.id));

const MILL = 'A blaze gutted the old paper mill and two guards were hurt, the brigade commander said.';
const MILL_TOO = 'The brigade commander said the paper mill blaze had hurt two guards and gutted a roof.';
const FERRY = 'A ferry with forty passengers ran aground on a sandbank during fog near the lighthouse.';

describe('reports by event', () => {
  it('the same place, day and words are one event, others their own', () => {
    const reports = [about('r1', MILL, QUELL, '2021-05-11'), about('r2', FERRY, FARAWAY, '2021-05-11'), about('r3', MILL_TOO, QUELL, '2021-05-12')];
    expect(ids(groupReports(reports))).toEqual([['r1', 'r3'], ['r2']]);
  });

  it('the same words about another place and year are another event', () => {
    const text = 'The brigade commander said a mill had burned; a guard was hurt and taken to a clinic by neighbours of the yard.';
    const other = 'Three cooks escaped when a hotel kitchen went up in smoke; the guests blamed an old oven, a waiter says, and the guard agrees.';
    expect(ids(groupReports([about('r1', text, QUELL, '2021-05-11'), about('r2', other, FARAWAY, '2014-01-02')]))).toEqual([['r1'], ['r2']]);
  });

  it('words decide where place and day are not known', () => {
    expect(ids(groupReports([about('r1', MILL, null, null), about('r2', MILL_TOO, null, null), about('r3', FERRY, null, null)]))).toEqual([
      ['r1', 'r2'],
      ['r3'],
    ]);
  });

  it('a report that tells when and where another event was is about its own, and the passage is of the other', () => {
    const crane = 'A crane toppled onto the Hestvik warehouse in Lorn on Friday and killed the storeman Ivo Brandal, 58, at once.';
    const recalled = 'On 2 February a crane toppled onto the Hestvik warehouse in Lorn; the storeman Ivo Brandal, 58, was killed.';
    const first = readAs({ id: 'r1', published: '2024-02-03', day: '2024-02-02', place: LORN, places: [['in Lorn', LORN]] }, crane);
    const follow = readAs(
      { id: 'r2', published: '2024-03-02', day: '2024-03-01', place: BRAYTON, times: [['2 February', '2024-02-02']], places: [['in Lorn', LORN]] },
      'A barge of the Hestvik yard sank at the quay.',
      recalled,
    );
    const [cranes, barges] = groupReports([first, follow]);
    expect(cranes?.membership).toMatchObject([{ report: 'r1' }, { report: 'r2', like: 'r1', rule: 'link.recall', passages: [expect.anything()] }]);
    expect(barges?.membership.map(({ report }) => report)).toEqual(['r2']);
    expect(barges?.elsewhere.get('r2')?.map((span) => follow.report.text.slice(...span))).toEqual([recalled]);
  });

  it('no reports make no events, an empty report one of its own', () => {
    expect(groupReports([])).toEqual([]);
    expect(ids(groupReports([about('r1', '', null, null)]))).toEqual([['r1']]);
  });
});

describe('where and when', () => {
  it('are what most reports name, as exactly as one of them does', () => {
    const group = [about('r1', '', FARAWAY, '2021-05-12'), about('r2', '', QUELL, '2021-05-11'), about('r3', '', QUELL, '2021-05-11T04:00')];
    expect(placeOf(group)?.name).toBe('Quell');
    expect(timeOf(group)?.value).toBe('2021-05-11T04:00');
  });

  it('are not known when no report names them', () => {
    expect(placeOf([about('r1', '', null, null)])).toBeNull();
    expect(timeOf([about('r1', '', null, null)])).toBeNull();
  });
});
