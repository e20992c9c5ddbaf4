import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from '../../test/support/claims.ts';
import { reportWith } from '../../test/support/reports.ts';
import type { OpenQuestion } from '../model/linked.ts';
import { statusOf, type Verdict } from './status.ts';

const DAYS: Readonly<Record<string, string>> = { r1: '2021-05-11', r2: '2021-05-12', r3: '2021-05-14' };

/** The status of a question whose claims give the values of `answers` in turn. */
function judge(slot: string, said: readonly (Said & { value: string })[]): Verdict {
  const claims = claimsOf(said);
  const values = [...new Set(said.map(({ value }) => value))];
  const answers = values.map((value) => {
    const own = claims.filter((_, i) => said[i]?.value === value);
    return { value, claims: own.map((c) => c.id), origins: [...new Set(own.flatMap((c) => c.origin ?? []))] };
  });
  const question: OpenQuestion = { id: 'q1', slot, question: '', answers };
  return statusOf(question, new Map(claims.map((c) => [c.id, c])), new Map(Object.entries(DAYS).map(([id, published]) => [id, reportWith({ id, published })])));
}

describe('status', () => {
  it('a name that turns up later is no dispute, two names are', () => {
    const men = { text: 'a', value: 'two men' };
    expect(judge('other:who did it', [men, { text: 'b', value: 'Holm and Reyes', report: 'r3', speaker: 'Police' }]).status).toBe('evolving');
    expect(
      judge('other:who did it', [men, { text: 'b', value: 'Holm', report: 'r2', speaker: 'B' }, { text: 'c', value: 'Reyes', report: 'r3', speaker: 'C' }])
        .status,
    ).toBe('contested');
  });

  it('a state that moves on is no dispute when each is told later, but one day holds one state', () => {
    const desk = { text: 'a', value: 'desk' };
    expect(judge('other:duty', [desk, { text: 'b', value: 'suspended', report: 'r3', speaker: 'B' }]).status).toBe('evolving');
    expect(
      judge('other:duty', [
        { ...desk, report: 'r2' },
        { text: 'b', value: 'suspended', report: 'r2', speaker: 'B' },
      ]).status,
    ).toBe('contested');
    expect(judge('other:authentic', [desk, { text: 'b', value: 'edited', report: 'r3', speaker: 'B' }]).status).toBe('contested');
  });

  it('one answer in one report is single, in several agreed', () => {
    expect(
      judge('means', [
        { text: 'a', value: 'drone' },
        { text: 'b', value: 'drone', speaker: 'B' },
      ]).status,
    ).toBe('single');
    expect(
      judge('means', [
        { text: 'a', value: 'drone' },
        { text: 'b', value: 'drone', report: 'r2' },
      ]).status,
    ).toBe('agreed');
  });

  it('says when all agreement is one act of saying', () => {
    expect(
      judge('means', [
        { text: 'a', value: 'drone', origin: 'o1' },
        { text: 'a', value: 'drone', report: 'r2', origin: 'o1' },
      ]).why,
    ).toMatch(/one origin, repeated/);
  });

  it('responsibility that nobody claims is unclaimed', () => {
    expect(
      judge('responsibility', [
        { text: 'a', value: 'not claimed' },
        { text: 'b', value: 'denied', report: 'r2' },
      ]).status,
    ).toBe('unclaimed');
    expect(
      judge('responsibility', [
        { text: 'a', value: 'not claimed' },
        { text: 'b', value: 'claimed by the Tern Front', report: 'r2', speaker: 'The Tern Front' },
      ]).status,
    ).toBe('contested');
  });

  it('what nobody would say is unclaimed, until somebody says it', () => {
    const silent = { text: 'which crane had failed', value: 'not known', polarity: 'not-claimed' as const };
    expect(judge('other:said', [silent]).status).toBe('unclaimed');
    expect(judge('other:crane', [silent, { text: 'b', value: 'the old one', report: 'r2', speaker: 'B' }]).status).not.toBe('unclaimed');
  });

  it('numbers that can all be right agree', () => {
    expect(
      judge('killed', [
        { text: 'a', value: 'at least 2' },
        { text: 'b', value: '3', report: 'r2', speaker: 'B' },
      ]).status,
    ).toBe('agreed');
  });

  it('a later number of the same speaker is an update', () => {
    expect(
      judge('count:drone downed', [
        { text: 'a', value: '71' },
        { text: 'b', value: '73', report: 'r3' },
      ]).status,
    ).toBe('evolving');
    expect(
      judge('count:drone downed', [
        { text: 'a', value: '71' },
        { text: 'b', value: '73', report: 'r3', speaker: 'B' },
      ]).status,
    ).toBe('contested');
  });

  it('one who takes it back does not speak for others who said it', () => {
    const yes = { text: 'a', value: 'yes', speaker: 'Mayor' };
    const no = { text: 'c', value: 'no', report: 'r3', speaker: 'Mayor' };
    expect(judge('other:gate', [yes, no]).status).toBe('evolving');
    expect(judge('other:gate', [yes, { text: 'b', value: 'yes', speaker: 'Union' }, no]).status).toBe('contested');
  });

  it('a toll may be taken up by others, but not disputed', () => {
    expect(
      judge('killed', [
        { text: 'two died', value: '2' },
        { text: 'five died', value: '5', report: 'r2', speaker: 'B' },
      ]).status,
    ).toBe('evolving');
    expect(
      judge('injured', [
        { text: 'five were hurt', value: '5' },
        { text: 'seven, not five, were hurt', value: '7', report: 'r2', speaker: 'B' },
      ]).status,
    ).toBe('contested');
    expect(
      judge('killed', [
        { text: 'two died', value: '2' },
        { text: 'nine died', value: '9', speaker: 'B' },
      ]).status,
    ).toBe('contested');
  });

  it('the dead do not become fewer, unless somebody says that they were too many', () => {
    const twelve = { text: 'twelve died', value: '12' };
    const six = { text: 'six died', value: '6', report: 'r3', speaker: 'B' };
    expect(judge('killed', [twelve, six]).status).toBe('contested');
    expect(judge('killed', [twelve, { ...six, text: 'the toll was lowered to six' }]).status).toBe('evolving');
    expect(judge('killed', [twelve, { ...six, value: '11' }]).status).toBe('evolving');
  });

  it('a number that somebody denies is disputed', () => {
    const toll = [
      { text: 'nine died', value: '9' },
      { text: 'thirty died', value: 'at least 30', report: 'r2', speaker: 'B' },
    ];
    expect(judge('killed', toll).status).toBe('evolving');
    expect(judge('killed', [...toll, { text: 'not thirty', value: 'not at least 30', report: 'r2', speaker: 'C' }]).status).toBe('contested');
  });

  it('within one day an update must say so, or leave room for more', () => {
    expect(
      judge('killed', [
        { text: 'two died at least', value: 'at least 2' },
        { text: 'five died', value: '5', report: 'r2', speaker: 'B', said: '2021-05-11' },
        { text: 'seven died', value: '7', report: 'r3', speaker: 'C' },
      ]).status,
    ).toBe('evolving');
    expect(
      judge('killed', [
        { text: 'two died', value: '2' },
        { text: 'the toll has risen to five', value: '5', speaker: 'B' },
      ]).status,
    ).toBe('evolving');
  });

  it('the day it was said counts before the day it was printed', () => {
    expect(
      judge('other:lift', [
        { text: 'a', value: 'yes', report: 'r3', said: '2021-05-11' },
        { text: 'b', value: 'no', report: 'r3', said: '2021-05-13' },
      ]).status,
    ).toBe('evolving');
  });

  it('one answer beside those who leave it open is evolving, two are contested', () => {
    expect(
      judge('other:cause', [
        { text: 'a', value: 'not known' },
        { text: 'b', value: 'heater', report: 'r2', speaker: 'B' },
      ]).status,
    ).toBe('evolving');
    expect(
      judge('other:cause', [
        { text: 'a', value: 'not known' },
        { text: 'b', value: 'heater', speaker: 'B' },
        { text: 'c', value: 'lightning', speaker: 'C' },
      ]).status,
    ).toBe('contested');
  });

  it('what was taken back is no dispute, unless others deny it', () => {
    const both = [
      { text: 'a', value: 'yes' },
      { text: 'b', value: 'taken back', speaker: 'B' },
    ];
    expect(judge('other:disputed c1', both).status).toBe('evolving');
    expect(judge('other:disputed c1', [...both, { text: 'c', value: 'no', speaker: 'C' }]).status).toBe('contested');
  });

  it('always says why, in one sentence', () => {
    expect(
      judge('other:lift', [
        { text: 'a', value: 'yes' },
        { text: 'b', value: 'no', speaker: 'B' },
      ]),
    ).toMatchObject({ status: 'contested', why: expect.stringMatching(/^[A-Z0-9][^.]+\.$/) });
  });
});
