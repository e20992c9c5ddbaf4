import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../../test/support/dossier-builder.ts';
import { ferryDossier } from '../../../test/support/ferry.ts';
import { hostile } from '../../../test/support/hostile.ts';
import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { reportText } from './text.ts';

function draw(report: Report, claims: readonly Claim[]) {
  return parseHTML(`<!doctype html><html><body>${reportText(report, claims).text}</body></html>`).document;
}

describe('reportText', () => {
  it('shows every character of the report once, in order, whatever is marked', () => {
    const { reports, claims } = ferryDossier();
    for (const report of reports) {
      const document = draw(
        report,
        claims.filter((claim) => claim.report === report.id),
      );
      for (const number of document.querySelectorAll('sup')) number.remove();
      expect(document.body.textContent?.replace(/\s+/g, '')).toBe(report.text.replace(/\s+/g, ''));
    }
  });

  it('marks the words of a claim, leads from them to the card, and anchors them once', () => {
    const { reports, claims } = ferryDossier();
    for (const report of reports) {
      const own = claims.filter((claim) => claim.report === report.id);
      const document = draw(report, own);
      for (const claim of own) {
        const anchored = document.querySelectorAll(`[id="${claim.id}-text"]`);
        expect(anchored).toHaveLength(1);
        expect(claim.text.startsWith(anchored[0]?.querySelector('a:not(.ref)')?.textContent ?? '?')).toBe(true);
        expect(document.querySelectorAll(`sup a[href="#${claim.id}"]`)).toHaveLength(1);
      }
    }
  });

  it('keeps overlapping claims apart: closes the one and opens it again', () => {
    const d = new DossierBuilder();
    const report = d.report(['The dam broke at noon, she said.'], {});
    d.claim(report, { content: 'The dam broke' });
    d.claim(report, { content: 'broke at noon' });
    const [drawn] = d.dossier.reports;
    if (!drawn) throw new Error('no report');
    const document = draw(drawn, d.dossier.claims);
    expect(
      [...document.querySelectorAll('.m-claim > a, .m-claim .m-claim > a')]
        .filter((a) => a.getAttribute('class') !== 'ref')
        .map((a) => [a.textContent, a.getAttribute('href')]),
    ).toEqual([
      ['The dam ', '#c1'],
      ['broke', '#c2'],
      [' at noon', '#c2'],
    ]);
  });

  it('gives a claim without words in the text an anchor all the same', () => {
    const d = new DossierBuilder();
    const report = d.report(['Nothing here.'], {});
    d.claim(report, { content: [] });
    const [drawn] = d.dossier.reports;
    if (!drawn) throw new Error('no report');
    expect(draw(drawn, d.dossier.claims).querySelectorAll('[id="c1-text"]')).toHaveLength(1);
  });

  it('holds nothing but its own elements when the report is hostile', () => {
    const { reports, claims } = hostile(ferryDossier());
    for (const report of reports) {
      const document = draw(
        report,
        claims.filter((claim) => claim.report === report.id),
      );
      expect(new Set([...document.querySelectorAll('body *')].map(({ localName }) => localName))).not.toContain('script');
      expect(document.querySelectorAll('img, [onerror], style').length).toBe(0);
    }
  });
});
