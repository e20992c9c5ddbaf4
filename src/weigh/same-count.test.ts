import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from '../../test/support/claims.ts';
import { reportWith } from '../../test/support/reports.ts';
import type { OpenQuestion, ReportToll } from '../model/linked.ts';
import type { TollFigure } from '../model/toll.ts';
import { injuredHaveDied, sameCount } from './same-count.ts';

const DAYS: Readonly<Record<string, string>> = { r1: '2021-05-11', r2: '2021-05-12', r3: '2021-05-14' };
const REPORTS = new Map(Object.entries(DAYS).map(([id, published]) => [id, reportWith({ id, published })]));

const figure = (count: number | null, rule = 'toll.counted'): TollFigure | null => (count === null ? null : { count, span: null, rule });
const toll = (report: string, killed: number | null, injured: number | null, rule?: string): ReportToll => ({
  report,
  toll: { killed: figure(killed, rule), injured: figure(injured, rule) },
});

function asked(slot: 'killed' | 'injured' | 'missing', tolls: ReportToll[], said: readonly (Said & { value: string })[] = []) {
  const claims = claimsOf(said);
  const answers = claims.map(({ id }, i) => ({ value: said[i]?.value ?? '', claims: [id], origins: [] }));
  const question: OpenQuestion = { id: 'q1', slot, question: '', answers, tolls };
  return { question, claims: new Map(claims.map((claim) => [claim.id, claim])) };
}

function counted(...args: Parameters<typeof asked>): string | null {
  const { question, claims } = asked(...args);
  return sameCount(question, claims, REPORTS);
}

describe('the same count in several reports', () => {
  it('is told where each gives it, in a claim or as its toll', () => {
    expect(counted('injured', [toll('r1', null, 5)], [{ text: 'five were hurt', value: '5', report: 'r2' }])).toContain('2 reports count 5');
  });

  it('stands beside some of those hit and beside others of long ago in the same report', () => {
    expect(
      counted(
        'injured',
        [toll('r1', null, 5), toll('r2', null, 5)],
        [
          { text: 'two went by car', value: '2', report: 'r1', speaker: null },
          { text: 'a fire years before hurt nine', value: '9', report: 'r2', speaker: null },
        ],
      ),
    ).toContain('2 reports count 5');
  });

  it('takes one death told without a number for one or more', () => {
    expect(counted('killed', [toll('r1', 3, null), toll('r2', 3, null), toll('r3', 1, null, 'toll.one-died')])).toContain('count 3');
  });

  it('is not told where one report only counts, where two differ, or of other slots', () => {
    expect(counted('killed', [toll('r1', 3, null)])).toBeNull();
    expect(counted('killed', [toll('r1', 3, null), toll('r1', 4, null)])).toBeNull();
    expect(counted('missing', [toll('r1', 3, 3), toll('r2', 3, 3)])).toBeNull();
  });

  it('does not hold once a later report counts more, or a count is said to be revised', () => {
    expect(counted('killed', [toll('r1', 3, null), toll('r2', 3, null), toll('r3', 4, null)])).toBeNull();
    const both = [toll('r1', 3, null), toll('r2', 3, null)];
    expect(counted('killed', both, [{ text: 'the toll has risen to three', value: '3', report: 'r2' }])).toBeNull();
    const corrected = { text: 'that three died', value: '3', report: 'r3', speaker: 'earlier version of this report' };
    expect(counted('killed', both, [corrected])).toBeNull();
  });

  it('does not hold where it was reached by one more who died', () => {
    const both = [toll('r1', 5, null), toll('r2', 5, null)];
    expect(counted('killed', both, [{ text: 'A fifth victim has died', value: '5', report: 'r2', speaker: null }])).toBeNull();
    expect(counted('killed', both, [{ text: 'Five victims have died', value: '5', report: 'r2', speaker: null }])).toContain('count 5');
  });

  it('counts the dead in where a report tells of all who were hit', () => {
    const tolls = [toll('r1', 2, 3), toll('r2', 2, 3)];
    expect(counted('injured', [...tolls, toll('r3', null, 5, 'toll.hit-less-dead')])).toContain('2 reports count 3');
    expect(counted('injured', [...tolls, toll('r3', null, 5)])).toBeNull();
  });

  it('does not hold where fewer are told before it', () => {
    expect(counted('killed', [toll('r1', 1, null), toll('r2', 2, null), toll('r3', 2, null)])).toBeNull();
  });

  it('does not hold where somebody in a report gives more than the report', () => {
    const both = [toll('r1', null, 5), toll('r2', null, 5)];
    expect(counted('injured', both, [{ text: 'six are hurt', value: '6', report: 'r2', speaker: 'The fire service' }])).toBeNull();
  });
});

describe('the injured who die', () => {
  const died = (...tolls: ReportToll[]): boolean => injuredHaveDied(asked('injured', tolls).question, REPORTS);

  it('are told by a death that no report of an earlier day has', () => {
    expect(died(toll('r1', null, 4), toll('r2', 1, 3))).toBe(true);
  });

  it('are not those beside whom somebody was dead from the first, nor anybody while none is dead', () => {
    expect(died(toll('r1', 1, 3), toll('r2', 1, 3))).toBe(false);
    expect(died(toll('r1', null, 4), toll('r2', null, 4))).toBe(false);
    expect(injuredHaveDied(asked('killed', [toll('r1', null, 4), toll('r2', 1, 3)]).question, REPORTS)).toBe(false);
  });
});
