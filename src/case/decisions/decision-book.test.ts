import { describe, expect, it } from 'vitest';
import { type NewEntry, NO_HASH, type SealedEntry } from '../../model/journal.ts';
import { DecisionBook } from './decision-book.ts';

type Made = Pick<NewEntry, 'kind' | 'subject'> & Partial<Pick<NewEntry, 'data'>>;

function bookOf(...made: Made[]): DecisionBook {
  const book = new DecisionBook();
  for (const [seq, one] of made.entries()) book.take({ ...entryOf(one), seq });
  book.settle();
  return book;
}

const reject: Made = { kind: 'review', subject: 'C-0001', data: { claim: 'c1', review: 'rejected' } };
const accept: Made = { kind: 'review', subject: 'C-0001', data: { claim: 'c1', review: 'accepted' } };
const status: Made = { kind: 'status', subject: 'R-0001', data: { report: 'r1', status: 'done' } };
const undo = (seq: number): Made => ({ kind: 'undo', subject: 'C-0001', data: { seq } });

describe('the book of decisions', () => {
  it('knows what stands, entry by entry', () => {
    const book = bookOf(reject);
    expect(book.standing.reviews.get('c1')).toBe('rejected');
    book.take({ ...entryOf(accept), seq: 1 });
    expect(book.standing.reviews.get('c1')).toBe('accepted');
  });

  it('tells what was decided on a thing since, an undoing of it included, and of both claims of a pair', () => {
    const conflict: Made = { kind: 'conflict', subject: 'C-0002', data: { claims: ['c2', 'c1'], verdict: 'unclear' } };
    const book = bookOf(reject, status, undo(0), conflict);
    const since = (size: number) => book.since(size, ['C-0001']).map(({ entry }) => entry.seq);
    expect(since(0)).toEqual([0, 2, 3]);
    expect(since(3)).toEqual([3]);
    expect(since(4)).toEqual([]);
  });

  it('tells every entry of a subject, those too that nobody decided', () => {
    expect(bookOf({ kind: 'observation', subject: 'R-0001' }, status).entriesOf('R-0001')).toEqual([0, 1]);
  });

  it('sees what links depend on, and what they do not', () => {
    expect(bookOf(status, { kind: 'export', subject: 'case' }, accept).links).toBe(0);
    expect(bookOf(reject).links).toBe(1);
    expect(bookOf(reject, accept).links).toBe(2);
    expect(bookOf(reject, undo(0)).links).toBe(2);
    expect(bookOf(status, undo(0)).links).toBe(0);
    expect(bookOf({ kind: 'reading', subject: 'R-0001' }).links).toBe(1);
    expect(bookOf({ kind: 'conflict', subject: 'C-0002', data: { claims: ['c2', 'c1'], verdict: 'compatible' } }).links).toBe(1);
  });

  it('says so only once the index has followed', () => {
    const book = bookOf(status);
    book.take({ ...entryOf(reject), seq: 1 });
    expect([book.size, book.links]).toEqual([1, 0]);
    book.settle();
    expect([book.size, book.links]).toEqual([2, 1]);
  });

  it('reads nothing into what it does not understand', () => {
    const book = bookOf({ kind: 'review', subject: 'C-0001', data: { claim: 'c1', review: 'perhaps' } });
    expect(book.decided).toEqual([]);
    expect(book.decidedAt(0)).toBeNull();
  });
});

function entryOf({ kind, subject, data = {} }: Made): SealedEntry {
  return { seq: 0, kind, subject, data, at: '2024-05-06T07:08:09Z', by: 'desk', before: null, after: null, reason: null, prev: NO_HASH, hash: NO_HASH };
}
