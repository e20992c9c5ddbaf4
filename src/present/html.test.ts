import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ferryDossier } from '../../test/support/ferry.ts';
import { hostile } from '../../test/support/hostile.ts';
import { inOne, inTwo } from '../../test/support/in-two.ts';
import { manyReports } from '../../test/support/many.ts';
import type { Dossier } from '../model/dossier.ts';
import { toHtml } from './html.ts';

const draw = (dossier: Dossier) => parseHTML(toHtml(dossier)).document;
const texts = (elements: Iterable<{ textContent: string | null }>) => [...elements].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());
const dossier = ferryDossier();
const document = draw(dossier);

describe('toHtml', () => {
  it('says what, where and when, each with the claim it stands on', () => {
    expect(document.querySelector('h1')?.textContent).toBe('Explosion, Holmvik, 6 May 2024, evening');
    expect(texts(document.querySelectorAll('.fact'))).toEqual(['Explosion', 'Holmvik', '6 May 2024, evening']);
    expect(texts(document.querySelectorAll('.facts .grounds'))).toEqual(['from 1', 'from 1', 'from 1']);
    expect(document.querySelectorAll('.map svg[role=img]')).toHaveLength(1);
  });

  it('marks as inferred what no claim states', () => {
    const [incident] = dossier.incidents;
    if (!incident) throw new Error('no incident');
    const inferred = draw({
      ...dossier,
      incidents: [
        {
          ...incident,
          questions: [],
          place: { ...incident.place, name: 'Elsewhere', latitude: 0, longitude: 0, geonameid: null, country: null, radius_km: 1 },
        },
      ],
    });
    expect(texts(inferred.querySelectorAll('.facts .grounds'))[1]).toBe('inferred no single claim states it');
  });

  it('puts contested questions on top and counts mentions apart from origins', () => {
    expect(texts(document.querySelectorAll('.question h3'))[0]).toBe('By what means?');
    expect(texts(document.querySelectorAll('.question:first-child .weight'))).toEqual([
      '3 mentions · 1 originfirst published 7 May 2024, 05:40 UTC, latest published 7 May 2024, 08:30 UTC',
      '5 mentions · 3 origins1 says so, 1 hedges, 1 deniesside: authorities; 2 origins of no known sidefirst said 6 May 2024, 22:05 UTC, latest published 7 May 2024, 10:00 UTCno link found between them among 5 mentions checked',
      '1 mention · 1 originpublished 7 May 2024, 10:00 UTC',
      '1 mention · 1 originhedgedpublished 8 May 2024, 09:00 UTC',
    ]);
  });

  it('folds what merely retells under the act of saying', () => {
    const gas = document.querySelector('.question:first-child .answer');
    expect(gas?.querySelectorAll('.voices > li')).toHaveLength(1);
    expect(gas?.querySelectorAll('.retold li')).toHaveLength(2);
  });

  it('gives each cell of the matrix a sign and a word', () => {
    const rows = document.querySelectorAll('.matrix tbody tr');
    expect(rows).toHaveLength(dossier.origins.length);
    const words = new Set(texts(document.querySelectorAll('.matrix td .stand')));
    expect(words).toEqual(new Set(['≠ conflict', '≈ hedged', '✕ denied', '= agree', '→ differs', '• alone', '∅ not claimed', '– silent']));
  });

  it('tells proven, likely and assumed links apart, with the reason', () => {
    expect(texts(document.querySelectorAll('.tree .by-assumed .link-why'))).toEqual([
      'assumed paraphrases 3 – Same speaker, same content, published 90 minutes later.',
    ]);
    expect(document.querySelectorAll('.timeline .link-proven').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('.timeline .link-assumed').length).toBe(1);
  });

  it('leads every link to something that is there, and names nothing twice', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const missing = [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')?.slice(1) ?? '').filter((id) => !ids.includes(id));
    expect(missing).toEqual([]);
  });

  it('leads from each claim’s words to its card and from the card to the words', () => {
    for (const { id } of dossier.claims) {
      expect(document.querySelector(`#${id} a[href="#${id}-text"]`)).not.toBeNull();
      expect(document.querySelector(`.text a.ref[href="#${id}"]`)).not.toBeNull();
    }
  });

  it('shows hash and three clocks of every capture, and what was not read', () => {
    expect(texts(document.querySelectorAll('.capture .hash'))).toEqual(dossier.reports.map(({ capture }) => capture.sha256));
    expect(texts(document.querySelectorAll('.capture:first-child dt')).filter((term) => /Happened|Published|Captured/.test(term ?? ''))).toEqual([
      'Happened (claimed)',
      'Published',
      'Captured',
    ]);
    expect(document.querySelector('#faults')?.textContent).toContain('in/scan.pdf');
  });

  it('calls nothing independent and nothing true', () => {
    expect(document.body.textContent).not.toMatch(/independent|\btrue\b|truth|\d ?%/i);
  });

  it('holds no script, no style from elsewhere, and a policy that forbids both', () => {
    expect(document.querySelectorAll('script, link, iframe, object, embed, img, form, [src]')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toMatch(/default-src 'none'.*form-action 'none'/);
    expect(
      [...document.querySelectorAll('a')].filter((a) => /^https?:/.test(a.getAttribute('href') ?? '') && !/noreferrer/.test(a.getAttribute('rel') ?? '')),
    ).toEqual([]);
  });

  it('stays itself when every word of the reports is hostile', () => {
    const poisoned = draw(hostile(dossier));
    expect(poisoned.querySelectorAll('script, img, iframe, [onerror], a[href^="javascript"]')).toHaveLength(0);
    expect(poisoned.querySelectorAll('style, title')).toHaveLength(2);
    expect(poisoned.querySelectorAll('.card')).toHaveLength(dossier.claims.length);
    expect([...poisoned.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '').filter((href) => !/^(#|https?:)/.test(href))).toEqual([]);
  });

  it('says of each report of several incidents which it is in and why, and nothing where all are in one', () => {
    const parted = draw(inTwo(dossier));
    expect(texts(parted.querySelectorAll('#r2 .placed, #r3 .placed'))).toEqual([
      `In Explosion, Holmvik, 6 May 2024, evening, most like ${dossier.reports[0]?.title}. Both share rare names.`,
      'In Flood, Holmvik, 6 May 2024, evening. Mia <b>set it apart',
    ]);
    expect([...parted.querySelectorAll('#r2 .placed a')].map((a) => a.getAttribute('href'))).toEqual(['#i1', '#r1']);
    expect(draw(inOne(dossier)).querySelectorAll('.placed')).toHaveLength(0);
  });

  it('gives the same bytes twice', () => {
    expect(toHtml(ferryDossier())).toBe(toHtml(dossier));
  });

  it('says so when nothing was read or nothing recognised', () => {
    const empty: Dossier = { ...dossier, reports: [], sources: [], claims: [], origins: [], incidents: [], drift: [], faults: [] };
    expect(draw(empty).querySelector('h1')?.textContent).toBe('Nothing read');
    expect(draw({ ...dossier, incidents: [] }).querySelector('#incidents')?.textContent).toContain('No incident was recognised');
  });
});

describe('a long dossier', () => {
  const long = draw(manyReports(60));

  it('folds reports, incidents beyond the first, captures and sources, and keeps all of them', () => {
    expect(long.querySelectorAll('details.report')).toHaveLength(60);
    expect(long.querySelectorAll('article.incident')).toHaveLength(5);
    expect(long.querySelectorAll('details.incident').length).toBeGreaterThan(0);
    expect(long.querySelectorAll('.capture')).toHaveLength(60);
    expect(long.querySelectorAll('#evidence details .capture')).toHaveLength(40);
  });

  it('lists its incidents with their counts in front', () => {
    expect(long.querySelector('.incident-list')?.querySelectorAll('li')).toHaveLength(long.querySelectorAll('.incident').length);
  });
});
