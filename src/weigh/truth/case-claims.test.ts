import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../../test/support/dossier-builder.ts';
import { caseClaims } from './case-claims.ts';

describe('caseClaims', () => {
  const b = new DossierBuilder();
  b.source('Clinic', 'organisation');
  const report = b.report(['Two people died. Three people died.'], {});
  const two = () => b.claim(report, { content: 'Two people died', answers: { killed: '2' } });
  b.origin('clinic', 's1', [two(), two()]);
  b.origin('a passer-by', null, [b.claim(report, { content: 'Three people died', answers: { killed: '3' } })]);
  b.origin('the mayor', null, [b.claim(report, { content: 'Two people died', polarity: 'denied', answers: { killed: '2' } })]);
  b.origin('the owner', null, [b.claim(report, { content: 'Two people died', polarity: 'denied', answers: { killed: 'not 2' } })]);
  b.incident({}, [
    { slot: 'killed', question: 'How many were killed?', status: 'contested', why: 'They differ.' },
    { slot: 'other:said', question: 'Said once', status: 'single', why: 'One says it.' },
  ]);

  it('counts an act of saying once, and names it where nobody is known', () =>
    expect(caseClaims(b.dossier)).toEqual([
      { source: 'Clinic', object: 'q1', attribute: 'killed', value: '2' },
      { source: 'a passer-by (o2)', object: 'q1', attribute: 'killed', value: '3' },
      { source: 'the owner (o4)', object: 'q1', attribute: 'killed', value: 'not 2' },
    ]));

  it('takes from a denial only an answer that denies', () => expect(caseClaims(b.dossier).some(({ source }) => source.startsWith('the mayor'))).toBe(false));
});
