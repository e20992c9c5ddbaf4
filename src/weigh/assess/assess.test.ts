import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../../test/support/dossier-builder.ts';
import { Assessment, ClaimRating, type Judgement, type Likelihood, SourceRating } from '../../model/assessment.ts';
import { HearsayError } from '../../model/errors.ts';
import { checkRating, corroboration } from './corroboration.ts';
import { machineTags } from './tags.ts';

const made = { by: 'M. Okoro', at: '2024-05-02T09:00:00Z', why: 'three years of its tolls were compared' };
const grade = (id: string, letter: string, at: string, topic: string | null = null) =>
  SourceRating.parse({ ...made, id, at, kind: 'source-grade', source: 'Tidewire', grade: letter, topic });
const rating = (credibility: number, override: string | null = null, claim = 'c1') =>
  ClaimRating.parse({ ...made, id: 'a9', kind: 'credibility', claim, credibility, override });
const judgement = (likelihood: Likelihood | null): Judgement => ({
  ...made,
  id: 'a3',
  kind: 'judgement',
  statement: 'the pier burned before the boats',
  likelihood,
  confidence: 'moderate',
  basis: 'two videos show it, and neither has a time.',
  would_change: 'a dated picture of the pier',
  alternatives: [{ statement: 'the boats burned first', likelihood: 'unlikely', against: 'no picture shows boats alone in flames' }],
  dissent: [{ by: 'L. Sandoval', why: 'the videos may be from another day' }],
  claims: ['c1'],
  reports: [],
});

/** Two agencies give a toll; the third report repeats the first. `speakers` of the two origins. */
function toll(speakers: readonly (string | null)[]) {
  const b = new DossierBuilder();
  b.source('Harbour office', 'office');
  b.source('Clinic', 'organisation');
  const reports = [0, 1, 2].map(() => b.report(['Two people died at the pier.'], {}));
  const claims = reports.map((report) => b.claim(report, { content: 'Two people died', answers: { killed: '2' } }));
  b.origin('first', speakers[0] ?? null, [claims[0] ?? '', claims[2] ?? '']);
  b.origin('second', speakers[1] ?? null, [claims[1] ?? '']);
  b.incident({}, [{ slot: 'killed', question: 'How many were killed?', status: 'agreed', why: 'All say so.' }]);
  return b.dossier;
}

describe('credibility 1', () => {
  it('passes with two origins that no link joins', () => {
    expect(corroboration(toll(['s1', 's2']), 'c1')).toMatchObject({ unlinked: 2 });
    expect(() => checkRating(rating(1), toll(['s1', 's2']))).not.toThrow();
  });

  it.each([[['s1', 's1']], [[null, null]]])('is refused when the two have one speaker, or none is known: %j', (speakers) => {
    expect(() => checkRating(rating(1), toll(speakers))).toThrow(HearsayError);
    expect(() => checkRating(rating(1), toll(speakers))).toThrow(/only 1 unlinked origin was found among 2/);
  });

  it('is let through with a reason, and other numbers need none', () => {
    expect(() => checkRating(rating(1, 'the register itself was seen'), toll(['s1', 's1']))).not.toThrow();
    expect(() => checkRating(rating(2), toll(['s1', 's1']))).not.toThrow();
    expect(() => checkRating(rating(6), toll(['s1', 's1']))).not.toThrow();
  });

  it('is refused for a claim that is not there', () => expect(() => checkRating(rating(3, null, 'c77'), toll(['s1', 's2']))).toThrow(/no such claim/));
});

describe('machineTags', () => {
  it('writes letter, number, likelihood and confidence as MISP does', () => {
    expect(machineTags(grade('a1', 'B', made.at))).toEqual(['admiralty-scale:source-reliability="b"']);
    expect(machineTags(rating(2))).toEqual(['admiralty-scale:information-credibility="2"']);
    expect(machineTags(judgement('almost-certain'))).toEqual([
      'estimative-language:likelihood-probability="almost-certain"',
      'estimative-language:confidence-in-analytic-judgment="moderate"',
    ]);
    expect(machineTags(judgement(null))).toHaveLength(1);
  });
});

it('an assessment without a reason or with a term of no row is refused', () => {
  expect(Assessment.safeParse({ ...grade('a1', 'A', made.at), why: ' ' }).success).toBe(false);
  expect(Assessment.safeParse({ ...judgement('likely'), likelihood: 'probable' }).success).toBe(false);
  expect(Assessment.safeParse({ ...rating(2), credibility: 7 }).success).toBe(false);
});
