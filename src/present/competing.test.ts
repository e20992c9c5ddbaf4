import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../test/support/dossier-builder.ts';
import type { Claim } from '../model/claim.ts';
import type { QuestionStatus } from '../model/incident.ts';
import { competing } from './competing.ts';
import { viewOf } from './view.ts';

/** Each telling is an act of saying of its own. */
function asked(status: QuestionStatus, told: readonly (readonly [value: string, about?: Pick<Partial<Claim>, 'polarity' | 'certainty'>])[]) {
  const b = new DossierBuilder();
  const report = b.report(['It burned.'], {});
  for (const [value, about] of told) b.origin('one', null, [b.claim(report, { ...about, content: 'It burned', answers: { means: value } })]);
  b.incident({}, [{ slot: 'means', question: 'By what means?', status, why: 'They differ.' }]);
  const question = b.dossier.incidents[0]?.questions[0];
  if (!question) throw new Error('no question');
  return competing(viewOf(b.dossier), question).map(({ value, support, against }) => [value, support.length, against.length]);
}

describe('competing', () => {
  it('puts the answer with least against it first', () =>
    expect(asked('contested', [['drone'], ['gas'], ['gas']])).toEqual([
      ['gas', 2, 1],
      ['drone', 1, 2],
    ]));

  it('counts a denial against an answer and for none', () =>
    expect(asked('contested', [['drone'], ['drone', { polarity: 'denied' }], ['gas']])).toEqual([
      ['gas', 1, 1],
      ['drone', 1, 2],
    ]));

  it('counts a denial for the answer that denies, and against the one it denies', () =>
    expect(asked('contested', [['drone'], ['not drone', { polarity: 'denied' }]])).toEqual([
      ['drone', 1, 1],
      ['not drone', 1, 1],
    ]));

  it('leaves out who leaves it open', () =>
    expect(asked('contested', [['drone'], ['not known'], ['gas']])).toEqual([
      ['drone', 1, 1],
      ['gas', 1, 1],
    ]));

  it('counts hedged words for an answer', () => expect(asked('contested', [['drone', { certainty: 'possible' }], ['gas']])[0]).toEqual(['drone', 1, 1]));

  it('does not turn one origin that gives two answers against itself', () => {
    const b = new DossierBuilder();
    const report = b.report(['It burned.'], {});
    b.origin(
      'one',
      null,
      ['drone', 'gas'].map((means) => b.claim(report, { content: 'It burned', answers: { means } })),
    );
    b.incident({}, [{ slot: 'means', question: 'By what means?', status: 'contested', why: 'They differ.' }]);
    const [question] = b.dossier.incidents[0]?.questions ?? [];
    expect(question && competing(viewOf(b.dossier), question).map(({ against }) => against.length)).toEqual([0, 0]);
  });

  it.each(['agreed', 'evolving', 'single'] as const)('compares nothing where answers are %s', (status) =>
    expect(asked(status, [['drone'], ['gas']])).toEqual([]),
  );
});
