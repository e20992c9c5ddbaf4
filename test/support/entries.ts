import type { NewEntry } from '../../src/model/journal.ts';

/** An entry of the journal with something in every part that has one. */
export function entry(nth: number, parts: Partial<NewEntry> = {}): NewEntry {
  return {
    at: '2024-05-06T07:08:09Z',
    by: 'desk',
    kind: 'capture',
    subject: `R-${String(nth).padStart(4, '0')}`,
    before: null,
    after: null,
    reason: null,
    data: { nth, note: 'Fähre „Möwe“ \u0000 \ud800' },
    ...parts,
  };
}
