import { describe, expect, it } from 'vitest';
import { Assessment } from '../../model/assessment.ts';
import { sheetOf, sheetsOf } from '../../model/sheets.ts';
import { sheetToMarkdown } from './sheet.ts';

const made = { by: 'M. Okoro', at: '2024-05-02T09:00:00Z', report: 'r3', media: null };
const check = (id: string, pillar: string, state: string, about: object) => Assessment.parse({ ...made, id, kind: 'check', pillar, state, ...about });
const all: Assessment[] = [
  check('a1', 'provenance', 'cannot-tell', { why: 'one copy was found', result: null, evidence: [] }),
  check('a2', 'date', 'cannot-tell', { why: 'the file holds no time | and no shadow shows', result: null, evidence: [] }),
  check('a3', 'provenance', 'checked', { why: 'reverse image search', result: 'an older copy stands on a harbour page', evidence: ['captures/a1'] }),
  Assessment.parse({ ...made, id: 'a4', kind: 'search', where: 'web archive', query: 'pier fire', why: 'an earlier copy', found: null }),
  check('a5', 'place', 'checked', { media: 'photo 2', why: 'the crane was matched with a map', result: 'the north quay', evidence: [] }),
  check('a6', 'source', 'checked', { why: 'call', result: 'she took it', evidence: [] }),
  check('a7', 'source', 'not-checked', { why: 'it was another photographer', result: null, evidence: [] }),
];

describe('sheetOf', () => {
  const sheet = sheetOf(all, 'r3', null);
  it('takes the last word on each of the five', () => {
    expect(sheet.checks.provenance).toMatchObject({ state: 'checked', result: 'an older copy stands on a harbour page' });
    expect(sheet.checks.source).toEqual({ state: 'not-checked' });
  });

  it('keeps a picture apart from the report it stands in', () => {
    expect(sheet.checks.place).toEqual({ state: 'not-checked' });
    expect(sheetsOf(all).map(({ report, media }) => [report, media])).toEqual([
      ['r3', null],
      ['r3', 'photo 2'],
    ]);
  });

  it('is empty for what nobody looked at', () => {
    expect(sheetOf(all, 'r9', null).searches).toEqual([]);
    expect(Object.values(sheetOf(all, 'r9', null).checks).every(({ state }) => state === 'not-checked')).toBe(true);
  });
});

describe('sheetToMarkdown', () => {
  const text = sheetToMarkdown(sheetOf(all, 'r3', null), 'R-0003');
  it('keeps apart what was not checked, what was checked and what cannot be told', () => {
    expect(text).toContain('checked (reverse image search): an older copy stands on a harbour page [captures/a1] – M. Okoro, 2 May 2024');
    expect(text.match(/not checked/g)).toHaveLength(3);
    expect(text).toContain('cannot tell: the file holds no time \\| and no shadow shows');
  });

  it('logs searches that found nothing', () => expect(text).toContain('| web archive | pier fire | an earlier copy | nothing |'));
  it('names the picture', () => expect(sheetToMarkdown(sheetOf(all, 'r3', 'photo 2'), 'R-0003')).toContain('# Verification sheet: photo 2 in R-0003'));
});
