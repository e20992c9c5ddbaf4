import { describe, expect, it } from 'vitest';
import type { Question } from '../model/incident.ts';
import type { SignedVerdict } from '../model/review.ts';
import { ruledBy } from './verdicts.ts';

const verdict = (a: string, b: string, said: SignedVerdict['verdict']): SignedVerdict => ({ claims: [a, b], verdict: said, by: 'Noor' });

/** A question whose nth answer is given by claim cn. */
function asked(status: Question['status'], answers = 2) {
  const values = ['ferry', 'tug', 'barge'].slice(0, answers);
  return { status, why: 'As found.', answers: values.map((value, index) => ({ value, claims: [`c${index + 1}`], origins: [] })) };
}

describe('what was decided about claims of a question', () => {
  it('ends a dispute whose answers are compatible, and says who found so', () => {
    expect(ruledBy(asked('contested'), [verdict('c2', 'c1', 'compatible')])).toMatchObject({
      status: 'agreed',
      why: 'Noor found that “ferry” and “tug” are compatible.',
    });
  });

  it('does not call agreed what was told of different events', () => {
    expect(ruledBy(asked('contested'), [verdict('c1', 'c2', 'different-events')]).status).toBe('single');
  });

  it('leaves a dispute in which a pair is not decided', () => {
    expect(ruledBy(asked('contested', 3), [verdict('c1', 'c2', 'compatible')])).toEqual(asked('contested', 3));
    const all = [verdict('c1', 'c2', 'compatible'), verdict('c1', 'c3', 'compatible'), verdict('c2', 'c3', 'different-events')];
    expect(ruledBy(asked('contested', 3), all).status).toBe('agreed');
  });

  it('asks for no verdict on an answer that leaves the question open', () => {
    const { answers, ...question } = asked('contested', 2);
    const open = { value: 'not known', claims: ['c3'], origins: [] };
    expect(ruledBy({ ...question, answers: [...answers, open] }, [verdict('c1', 'c2', 'compatible')]).status).toBe('agreed');
  });

  it('contests what the rules took for agreed or moved on', () => {
    expect(ruledBy(asked('evolving'), [verdict('c1', 'c2', 'conflict')]).status).toBe('contested');
    expect(ruledBy(asked('agreed'), [verdict('c1', 'c2', 'conflict')]).status).toBe('contested');
  });

  it('takes the last word on a pair', () => {
    const words = [verdict('c1', 'c2', 'compatible'), verdict('c1', 'c2', 'unclear')];
    expect(ruledBy(asked('contested'), words)).toMatchObject({ status: 'contested', why: expect.stringContaining('may or may not conflict') });
  });

  it('has nothing to do with claims of other questions', () => {
    expect(ruledBy(asked('contested'), [verdict('c8', 'c9', 'compatible')])).toEqual(asked('contested'));
    expect(ruledBy(asked('single', 1), [verdict('c1', 'c9', 'conflict')])).toEqual(asked('single', 1));
  });
});
