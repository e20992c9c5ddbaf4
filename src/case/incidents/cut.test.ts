import { describe, expect, it } from 'vitest';
import { readAs, spanOf } from '../../../test/support/recalls.ts';
import { claimsOf } from '../../claims.ts';
import type { Extraction } from '../../model/extraction.ts';
import { cutTo } from './cut.ts';

const FIRST = 'The harbour master said the barge had sunk.';
const SECOND = 'The mayor said the crane was old.';
const read = (): Extraction => {
  const extraction = readAs({ id: 'r1', published: '2024-03-02', day: null, place: null }, FIRST, SECOND);
  return { ...extraction, claims: claimsOf(extraction.report.text) };
};

describe('what a report says of an incident', () => {
  it('is all of it, or what its passages about it say', () => {
    const whole = read();
    expect(cutTo(whole, {}).claims).toHaveLength(2);
    expect(cutTo(whole, { passages: [] }).claims).toHaveLength(2);
    const cut = cutTo(whole, { passages: [spanOf(whole.report.text, SECOND)] });
    expect(cut.claims.map(({ text }) => text)).toEqual([expect.stringContaining('crane')]);
    expect(cut.report).toBe(whole.report);
  });
});
