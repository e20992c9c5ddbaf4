import { describe, expect, it } from 'vitest';
import type { SignedIncidentRuling } from '../../model/incident-ruling.ts';
import { byReport, groupsOf } from './groups.ts';

const placed = (report: number, opened_by: number | null, joined: number | null = null) => ({ report, opened_by, joined, why: 'As they begin alike.' });
const ruled = (ruling: SignedIncidentRuling['ruling'], known: number, ...reports: string[]): SignedIncidentRuling => ({
  ruling,
  reports,
  known,
  by: 'ana',
  reason: 'two fires',
});
/** Two fires as one incident, and a flood. */
const PLACED = [placed(1, 1), placed(2, 2), placed(3, 1, 1), placed(4, 1, 3), placed(5, 2, 2)];
const reportsOf = (...args: Parameters<typeof groupsOf>) => groupsOf(...args).map(({ id, reports }) => [id, ...reports]);

describe('incidents of a case', () => {
  it('are as the program placed their reports, named by the first', () => {
    expect(reportsOf(PLACED, [])).toEqual([
      ['i1', 1, 3, 4],
      ['i2', 2, 5],
    ]);
  });

  it('are one where a person says so, with all their reports and those to come', () => {
    const rulings = [ruled('together', 5, 'r3', 'r5')];
    expect(reportsOf([...PLACED, placed(6, 2, 5)], rulings)).toEqual([['i1', 1, 2, 3, 4, 5, 6]]);
  });

  it('are two where a person takes reports out, and a later report goes with the one it is most like', () => {
    const rulings = [ruled('apart', 5, 'r3')];
    expect(reportsOf([...PLACED, placed(6, 1, 3), placed(7, 1, 6), placed(8, 1, 4)], rulings)).toEqual([
      ['i1', 1, 4, 8],
      ['i2', 2, 5],
      ['i3', 3, 6, 7],
    ]);
  });

  it('take a report back when a later ruling says so, and are as before when a ruling no longer stands', () => {
    expect(reportsOf(PLACED, [ruled('apart', 5, 'r3'), ruled('together', 5, 'r3', 'r1')])).toEqual(reportsOf(PLACED, []));
    expect(reportsOf(PLACED, [ruled('apart', 5, 'r3')])).not.toEqual(reportsOf(PLACED, []));
  });

  it('are left alone by a ruling on reports that are not there, or that are one already', () => {
    const rulings = [ruled('apart', 5, 'r9'), ruled('together', 5, 'r9', 'r1'), ruled('together', 5, 'r1', 'r4')];
    expect(reportsOf(PLACED, rulings)).toEqual(reportsOf(PLACED, []));
  });

  it('are none of a report without words until a person puts it into one', () => {
    const placements = [...PLACED, placed(6, null), placed(7, null)];
    expect(reportsOf(placements, [])).toEqual(reportsOf(PLACED, []));
    expect(reportsOf(placements, [ruled('together', 7, 'r6', 'r2')])).toEqual([
      ['i1', 1, 3, 4],
      ['i2', 2, 5, 6],
    ]);
    expect(reportsOf(placements, [ruled('together', 7, 'r6', 'r7')])).toEqual([...reportsOf(PLACED, []), ['i6', 6, 7]]);
  });

  it('say why each report is among them: what the program saw, or who ruled', () => {
    const [first, , parted] = groupsOf(PLACED, [ruled('apart', 5, 'r3')]);
    expect(first?.membership[1]).toEqual({ report: 'r4', like: null, why: 'As they begin alike.', rule: 'link.incident' });
    expect(parted?.membership).toEqual([{ report: 'r3', like: null, why: 'ana set it apart from others: two fires', rule: 'review.incident' }]);
  });
});

describe('a report that speaks of another incident too', () => {
  /** a passage of the last report about the fires tells of the flood */
  const RECALLS = [{ report: 'r4', passage: [20, 60] satisfies [number, number], of: 'r5', score: 4, why: 'Both name the weir.' }];
  const flood = (rulings: readonly SignedIncidentRuling[], recalls = RECALLS) => groupsOf(PLACED, rulings, recalls).find(({ reports }) => reports.includes(2));

  it('is in both, with its passages and why, and they are not of its own', () => {
    expect(flood([])).toMatchObject({ id: 'i2', reports: [2, 4, 5] });
    expect(flood([])?.membership[1]).toEqual({ report: 'r4', like: 'r5', why: 'Both name the weir.', rule: 'link.recall', passages: [[20, 60]] });
    const [fires] = groupsOf(PLACED, [], RECALLS);
    expect([...(fires?.elsewhere ?? [])]).toEqual([['r4', [[20, 60]]]]);
    expect(
      byReport(groupsOf(PLACED, [], RECALLS))
        .get(4)
        ?.map(({ id }) => id),
    ).toEqual(['i1', 'i2']);
  });

  it('is in one when a person says that it does not, until that is taken back', () => {
    expect(flood([ruled('not', 5, 'r4', 'r2')])?.reports).toEqual([2, 5]);
    expect(groupsOf(PLACED, [ruled('not', 5, 'r4', 'r2')], RECALLS)[0]?.elsewhere.size).toBe(0);
    expect(flood([ruled('not', 5, 'r4', 'r2'), ruled('also', 5, 'r4', 'r5')])?.reports).toEqual([2, 4, 5]);
  });

  it('is in both, as a whole, when a person says so and no passage was found', () => {
    expect(flood([ruled('also', 5, 'r3', 'r2')], [])?.membership[1]).toEqual({
      report: 'r3',
      like: null,
      why: 'ana said that it speaks of this too: two fires',
      rule: 'review.incident',
      passages: [],
    });
    expect(flood([ruled('also', 5, 'r4', 'r2')])?.membership[1]).toMatchObject({ rule: 'review.incident', passages: [[20, 60]] });
  });

  it('leaves the incident it was put into when a person says that it does not speak of that', () => {
    expect(reportsOf(PLACED, [ruled('not', 5, 'r3', 'r1')])).toEqual([
      ['i1', 1, 4],
      ['i2', 2, 5],
      ['i3', 3],
    ]);
  });

  it('is in one where the two become one', () => {
    expect(groupsOf(PLACED, [ruled('together', 5, 'r1', 'r2')], RECALLS).map(({ reports, elsewhere }) => [reports, elsewhere.size])).toEqual([
      [[1, 2, 3, 4, 5], 0],
    ]);
  });
});
