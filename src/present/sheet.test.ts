import { describe, expect, it } from 'vitest';
import { VerificationSheet } from '../model/sheet.ts';
import { sheetToMarkdown } from './sheet.ts';

const sheet = VerificationSheet.parse({
  report: 'r3',
  by: 'M. Okoro',
  at: '2024-05-02T09:00:00Z',
  checks: {
    provenance: { state: 'checked', how: 'reverse image search', result: 'an older copy stands on a harbour page', evidence: ['captures/a1'] },
    source: { state: 'not-checked' },
    date: { state: 'cannot-tell', why: 'the file holds no time | and no shadow shows', evidence: [] },
    place: { state: 'not-checked' },
    motivation: { state: 'not-checked' },
  },
  searches: [{ at: '2024-05-02T09:10:00Z', where: 'web archive', query: 'pier fire', found: null }],
});

describe('sheetToMarkdown', () => {
  it('keeps apart what was not checked, what was checked and what cannot be told', () => {
    const text = sheetToMarkdown(sheet);
    expect(text).toContain('checked (reverse image search): an older copy stands on a harbour page [captures/a1]');
    expect(text.match(/not checked/g)).toHaveLength(3);
    expect(text).toContain('cannot tell: the file holds no time \\| and no shadow shows');
  });

  it('logs searches that found nothing', () => expect(sheetToMarkdown(sheet)).toContain('| 2024-05-02T09:10:00Z | web archive | pier fire | nothing |'));

  it('is refused when one of the five is left out', () => {
    const { motivation: _, ...four } = sheet.checks;
    expect(VerificationSheet.safeParse({ ...sheet, checks: four }).success).toBe(false);
  });
});
