import { describe, expect, it } from 'vitest';
import { ClaimRating, type Judgement, Likelihood, SourceRating } from '../../model/assessment.ts';
import { sayClaimRating, sayJudgement, saySourceRating } from './say.ts';

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

describe('wording', () => {
  it.each([null, ...Likelihood.options])('keeps likelihood (%s) and confidence in sentences of their own', (likelihood) => {
    const sentences = sayJudgement(judgement(likelihood));
    expect(sentences[1]).toBe('Confidence in this judgement is moderate: two videos show it, and neither has a time.');
    expect(sentences[0]).not.toMatch(/confidence/i);
  });

  it('keeps what would change it, alternatives and dissent', () => {
    expect(sayJudgement(judgement('very-likely'))).toEqual([
      'It is very likely that the pier burned before the boats.',
      'Confidence in this judgement is moderate: two videos show it, and neither has a time.',
      'It would change with a dated picture of the pier.',
      'An alternative: it is unlikely that the boats burned first.',
      'Against it speaks: no picture shows boats alone in flames.',
      'L. Sandoval dissents: the videos may be from another day.',
    ]);
  });

  it('says of F and 6 that nothing can be judged', () => {
    expect(saySourceRating(grade('a1', 'F', made.at))).toContain('Tidewire is graded F (reliability cannot be judged) by M. Okoro, 2024-05-02');
    expect(sayClaimRating(rating(6))).toContain('rated 6 (truth cannot be judged)');
  });

  it('tells that the rule was set aside', () => expect(sayClaimRating(rating(1, 'the register was seen'))).toContain('set aside: the register was seen.'));
});
