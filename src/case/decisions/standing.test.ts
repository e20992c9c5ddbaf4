import { describe, expect, it } from 'vitest';
import type { SealedEntry } from '../../model/journal.ts';
import { NO_HASH } from '../../model/journal.ts';
import type { Decided, Decision } from './decisions.ts';
import { standingOf, undoneBy } from './standing.ts';

const KINDS = { origin: 'override', assessment: 'assessment' } as const;

function decided(...decisions: Decision[]): Decided[] {
  return decisions.map((decision, seq) => {
    const kind: SealedEntry['kind'] = decision.kind === 'origin' || decision.kind === 'assessment' ? KINDS[decision.kind] : decision.kind;
    const entry: SealedEntry = {
      seq,
      kind,
      subject: 'C-0001',
      at: '2024-05-06T07:08:09Z',
      by: 'desk',
      before: null,
      after: null,
      reason: null,
      data: {},
      prev: NO_HASH,
      hash: NO_HASH,
    };
    return { entry, decision };
  });
}

const reject: Decision = { kind: 'review', claim: 'c1', review: 'rejected' };
const accept: Decision = { kind: 'review', claim: 'c1', review: 'accepted' };
const undo = (seq: number): Decision => ({ kind: 'undo', seq });

describe('what stands', () => {
  it('is the last of several on one claim', () => {
    expect(standingOf(decided(reject, accept)).reviews.get('c1')).toBe('accepted');
  });

  it('is the one before when the last was undone', () => {
    expect(standingOf(decided(reject, accept, undo(1))).reviews.get('c1')).toBe('rejected');
  });

  it('is nothing when the only one was undone', () => {
    expect(standingOf(decided(reject, undo(0))).reviews.size).toBe(0);
  });

  it('stands again when the undoing was undone, and falls with a third', () => {
    expect(standingOf(decided(reject, undo(0), undo(1))).reviews.get('c1')).toBe('rejected');
    expect(standingOf(decided(reject, undo(0), undo(1), undo(2))).reviews.size).toBe(0);
  });

  it('says who undid what, and nothing of an undoing that was undone', () => {
    expect([...undoneBy(decided(reject, accept, undo(0)))]).toEqual([[0, 2]]);
    expect([...undoneBy(decided(reject, undo(0), undo(1)))]).toEqual([[1, 2]]);
  });

  it('keeps edits of a claim and additions to a report in their order', () => {
    const edit = (certainty: 'possible' | 'certain'): Decision => ({ kind: 'edit', claim: 'c1', change: { certainty }, quote: null });
    const standing = standingOf(decided(edit('possible'), edit('certain')));
    expect(standing.edits.get('c1')?.map(({ change }) => change.certainty)).toEqual(['possible', 'certain']);
  });

  it('has the last number given to a claim', () => {
    const rate = (credibility: 2 | 5): Decision => ({
      kind: 'assessment',
      assessment: { kind: 'credibility', id: 'a1', by: 'desk', at: '2024-05-06T07:08:09Z', why: 'seen', claim: 'c1', credibility, override: null },
    });
    expect(standingOf(decided(rate(5), rate(2))).credibility.get('c1')).toBe(2);
    expect(standingOf(decided(rate(5), rate(2), undo(1))).credibility.get('c1')).toBe(5);
  });
});
