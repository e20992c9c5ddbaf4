import { describe, expect, it } from 'vitest';
import { ferryDossier } from '../../test/support/ferry.ts';
import { hostile } from '../../test/support/hostile.ts';
import { summarise } from './summary.ts';

const dossier = ferryDossier();
const [incident] = dossier.incidents;
if (!incident) throw new Error('no incident');

describe('summarise', () => {
  it('says what, where and when, then the questions, contested ones first, with their counts', () => {
    const summary = summarise(dossier, { colour: false });
    const places = [
      '6 reports · 18 claims · 11 origins',
      'Explosion, Holmvik, 6 May 2024, evening',
      'By what means? contested',
      '5 mentions · 3 origins: 1 says so, 1 hedges, 1 denies',
      'How many were injured? evolving',
      'What was hit? ferry Astrid',
      'When? 6 May 2024, evening',
      '1 input not read',
    ].map((part) => summary.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  it('has colour only when asked', () => {
    expect(summarise(dossier, { colour: false })).not.toContain('\u001B');
    expect(summarise(dossier, { colour: true })).toContain('\u001B[');
  });

  it('prints no control characters out of reports', () => {
    expect(summarise(hostile(dossier), { colour: false }).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });

  it('stays short, and says what it left out', () => {
    const [question] = incident.questions;
    if (!question) throw new Error('no question');
    const many = Array.from({ length: 40 }, (_, index) => ({ value: `answer ${index}`, claims: ['c1'], origins: ['o1'] }));
    const summary = summarise(
      { ...dossier, incidents: Array.from({ length: 9 }, () => ({ ...incident, questions: [{ ...question, status: 'contested' as const, answers: many }] })) },
      { colour: false },
    );
    expect(summary.split('\n').length).toBeLessThan(60);
    expect(summary).toContain('and 35 more answers');
    expect(summary).toContain('and 4 more incidents');
  });

  it('says so when there is nothing to say', () => {
    expect(summarise({ ...dossier, reports: [], claims: [], origins: [], incidents: [], faults: [] }, { colour: false })).toBe(
      '0 reports · 0 claims · 0 origins\n\nNo incident was recognised; the claims stand in the dossier.\n',
    );
  });
});
