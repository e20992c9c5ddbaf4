import { describe, expect, it } from 'vitest';
import type { Span } from '../../model/span.ts';
import { elsewhereIn, recalledIn } from './recalled.ts';

const recall = (report: string, passage: Span, of: string, score: number) => ({ report, passage, of, score, why: `as ${of}` });
const INCIDENTS = new Map([
  ['r1', 'barge'],
  ['r2', 'crane'],
  ['r3', 'crane'],
  ['r4', 'silo'],
]);
const incidentOf = (report: string) => INCIDENTS.get(report);

describe('the incidents that passages tell of', () => {
  it('are each that for which most speaks, whatever the order', () => {
    const recalls = [recall('r1', [10, 20], 'r4', 3), recall('r1', [10, 25], 'r2', 4), recall('r1', [10, 22], 'r3', 4)];
    const found = [{ report: 'r1', incident: 'crane', passages: [[10, 25]], like: 'r2', why: 'as r2' }];
    expect(recalledIn(recalls, incidentOf)).toEqual(found);
    expect(recalledIn(recalls.toReversed(), incidentOf)).toEqual(found);
  });

  it('join passages that touch, in the order of the text', () => {
    const recalls = [recall('r1', [50, 60], 'r2', 3), recall('r1', [20, 30], 'r3', 5), recall('r1', [10, 20], 'r2', 3)];
    expect(recalledIn(recalls, incidentOf)).toMatchObject([
      {
        passages: [
          [10, 30],
          [50, 60],
        ],
        like: 'r3',
      },
    ]);
  });

  it('are not the own one, nor that of a report that is in none', () => {
    expect(recalledIn([recall('r2', [0, 9], 'r3', 5), recall('r1', [0, 9], 'r7', 5), recall('r7', [0, 9], 'r1', 5)], incidentOf)).toEqual([]);
    expect(recalledIn([recall('r2', [0, 9], 'r3', 5), recall('r2', [0, 9], 'r4', 3)], incidentOf)).toEqual([]);
  });

  it('take away from their reports what they name and nothing else', () => {
    expect(elsewhereIn([{ report: 'r1', passages: [[1, 2]] }, { report: 'r1', passages: [[5, 6]] }, { report: 'r2' }, { report: 'r3', passages: [] }])).toEqual(
      new Map([
        [
          'r1',
          [
            [1, 2],
            [5, 6],
          ],
        ],
      ]),
    );
  });
});
