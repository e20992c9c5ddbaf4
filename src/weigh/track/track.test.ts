import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../../test/support/dossier-builder.ts';
import { Settlement } from '../../model/assessment.ts';
import { hoursBetween } from './hours.ts';
import { impactOf } from './impact.ts';
import { trackRecords } from './record.ts';
import { sayRecord } from './say.ts';
import { wilson } from './wilson.ts';

const made = { by: 'M. Okoro', at: '2024-05-09T09:00:00Z', why: 'the coroner has reported' };
const settled = (claims: string[], accepted: string[], rejected: string[]) =>
  Settlement.parse({ ...made, id: 'a1', kind: 'settlement', question: 'q7', slot: 'killed', asked: 'How many?', claims, topic: 'tolls', accepted, rejected });

/** The clinic says 4 and later 2; the harbour office says 2; Tidewire publishes all, and repeats the office. */
function pier() {
  const b = new DossierBuilder();
  b.source('Clinic', 'organisation');
  b.source('Harbour office', 'office');
  b.source('Tidewire', 'organisation');
  const early = b.report(['Four people died, the clinic said. Two people died, the harbour office said.'], {
    publisher: 'Tidewire',
    published: '2024-05-01T08:00:00Z',
  });
  const late = b.report(['Two people died, the clinic said. Two people died, repeated the harbour office.'], {
    publisher: 'Tidewire',
    published: '2024-05-01T20:30:00Z',
  });
  const four = b.claim(early, { content: 'Four people died', chain: [{ source: 's1' }], answers: { killed: '4' } });
  const two = b.claim(early, { content: 'Two people died', chain: [{ source: 's2' }], answers: { killed: '2' } });
  const corrected = b.claim(late, { content: 'Two people died', chain: [{ source: 's1' }], answers: { killed: '2' } });
  const again = b.claim(late, { content: 'Two people died, repeated', chain: [{ source: 's2' }], answers: { killed: '2' } });
  b.origin('clinic, first', 's1', [four]);
  b.origin('office', 's2', [two, again]);
  b.origin('clinic, later', 's1', [corrected]);
  b.incident({}, [{ slot: 'killed', question: 'How many were killed?', status: 'evolving', why: 'It changed.' }]);
  for (const claim of b.dossier.claims) for (const answer of claim.answers) answer.question = 'q1';
  b.dossier.drift.push({ kind: 'content', claims: [four, corrected], what: 'Four became two.', rule: 'drift.figure' });
  return b.dossier;
}

describe('trackRecords', () => {
  const [clinic, office, ...others] = trackRecords(pier(), [settled(['c1', 'c2'], ['2'], ['4'])]);

  it('counts a question once, however often a source repeats itself', () =>
    expect(office).toMatchObject({ source: 's2', topic: 'tolls', settled: 1, held: 1, contradicted: 0 }));

  it('counts a contradicted answer, that the source corrected it, and how fast', () =>
    expect(clinic).toMatchObject({ source: 's1', settled: 1, held: 0, contradicted: 1, corrected: 1, hours_to_correct: [12.5] }));

  it('holds the one who spoke to account, not the one who passed it on', () => expect(others).toEqual([]));

  it('leaves answers that were neither accepted nor rejected out', () => expect(trackRecords(pier(), [settled(['c1', 'c2'], ['3'], [])])).toEqual([]));

  it('lets the last settlement of a question stand', () => {
    const [record] = trackRecords(pier(), [settled(['c1', 'c2'], ['2'], ['4']), settled(['c1', 'c2'], ['4'], ['2'])]);
    expect(record).toMatchObject({ source: 's1', held: 1, contradicted: 0 });
  });

  it('is told in counts with intervals', () => {
    if (!clinic) throw new Error('no record');
    expect(sayRecord(clinic, 'Clinic')).toBe(
      'Clinic on tolls: of 1 settled question, the first answer held in 0 (95 % interval 0.00 to 0.79) and was contradicted in 1, of which it corrected 1 itself (95 % interval 0.21 to 1.00), after 12.5 hours.',
    );
  });
});

describe('wilson', () => {
  it('gives the published bounds', () => {
    // Newcombe 1998, Statistics in Medicine 17: 81 of 263
    const [low, high] = wilson(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });

  it('holds the share and stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (a, b) => {
        const [low, high] = wilson(a, a + b);
        const share = a + b === 0 ? 0.5 : a / (a + b);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });
});

describe('hoursBetween', () => {
  it.each([
    ['2024-03-01', '2024-03-02', 24],
    ['2024-03-01T23:30:00+02:00', '2024-03-01T22:00Z', 0.5],
    ['2024-03-02', '2024-03-01', null],
    ['2024-03', '2024-03-01', null],
    [null, '2024-03-01', null],
  ])('from %s to %s: %s', (from, to, hours) => expect(hoursBetween(from, to)).toBe(hours));
});

describe('impactOf', () => {
  const judged = {
    ...made,
    id: 'a5',
    kind: 'judgement' as const,
    statement: 'two people died',
    likelihood: null,
    confidence: 'high' as const,
    basis: 'all agree',
    would_change: 'a third name',
    alternatives: [],
    dissent: [],
    claims: ['c2'],
    reports: ['r2'],
  };

  it('lists claims, origins, answers, drift and assessments that rest on a source', () => {
    expect(impactOf(pier(), [settled(['c1', 'c2'], ['2'], []), judged], { source: 's1' })).toEqual({
      claims: ['c1', 'c3'],
      origins: [
        { id: 'o1', remaining: 0 },
        { id: 'o3', remaining: 0 },
      ],
      answers: [
        { question: 'q1', value: '4', claims: ['c1'], remaining: 0 },
        { question: 'q1', value: '2', claims: ['c3'], remaining: 1 },
      ],
      drift: [0],
      assessments: ['a1'],
    });
  });

  it('says what stays when one report of an origin is withdrawn', () => {
    const impact = impactOf(pier(), [judged], { report: 'r2' });
    expect(impact.origins).toContainEqual({ id: 'o2', remaining: 1 });
    expect(impact.assessments).toEqual(['a5']);
  });

  it('is empty for what nothing rests on', () =>
    expect(impactOf(pier(), [judged], { source: 's9' })).toEqual({ claims: [], origins: [], answers: [], drift: [], assessments: [] }));
});
