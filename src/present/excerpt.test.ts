import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../test/support/dossier-builder.ts';
import { excerptOf } from './excerpt.ts';

function claimOf(content: string[], answer: string) {
  const d = new DossierBuilder();
  const report = d.report([content.join(' – ')], {});
  d.claim(report, { content, answers: { outcome: 'x' } });
  const [claim] = d.dossier.claims;
  const [answered] = claim?.answers ?? [];
  if (!claim || !answered) throw new Error('no claim');
  const at = d.dossier.reports[0]?.text.indexOf(answer) ?? -1;
  answered.span = [at, at + answer.length];
  answered.question = 'q1';
  return claim;
}
const long = (word: string) => `${word} `.repeat(100).trim();

describe('excerptOf', () => {
  it('leaves short claims whole', () => {
    expect(excerptOf(claimOf(['The dam broke'], 'broke'), 'q1')).toBe('The dam broke');
  });

  it('cuts long ones around the words that answer, at words', () => {
    const excerpt = excerptOf(claimOf([`${long('water')} and the dam broke ${long('again')}`], 'broke'), 'q1');
    expect(excerpt).toMatch(/^…water .*and the dam broke again .*again…$/);
    expect(excerpt.length).toBeLessThan(290);
  });

  it('finds the answer in a later part of a claim', () => {
    expect(excerptOf(claimOf([long('first'), 'the dam broke'], 'broke'), 'q1')).toContain('the dam broke');
  });

  it('begins at the beginning when it does not know where the answer stands', () => {
    expect(excerptOf(claimOf([`Start ${long('water')}`], 'Start'), 'q2')).toMatch(/^Start water/);
  });
});
