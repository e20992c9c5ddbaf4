import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../test/support/dossier-builder.ts';
import { type Optional, paragraphsOf, WHOLE } from './composition.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';

function dossier() {
  const builder = new DossierBuilder();
  const report = builder.report(['The weir broke at noon, the warden said.'], {});
  builder.claim(report, { content: 'The weir broke at noon' });
  return builder.dossier;
}

const DRAFT = 'It is likely that the weir broke <b>early</b> [C-0001].\n\nSee also [C-0099].';
const leaving = (...parts: Optional[]) => ({ ...WHOLE, without: new Set(parts) });

describe('an analyst’s words', () => {
  it('are cut at their citations, paragraph by paragraph', () => {
    expect(paragraphsOf('One [C-0031] and [C-2].\n\n\nTwo.')).toEqual([
      [{ words: 'One ' }, { claim: 'c31', name: 'C-0031' }, { words: ' and ' }, { claim: 'c2', name: 'C-2' }, { words: '.' }],
      [{ words: 'Two.' }],
    ]);
    expect(paragraphsOf(' \n\n ')).toEqual([]);
  });

  it('stand first on the page, marked as judgement, escaped, and lead to the claims they cite', () => {
    const page = toHtml(dossier(), { ...WHOLE, draft: DRAFT });
    expect(page.indexOf('id="draft"')).toBeLessThan(page.indexOf('id="incidents"'));
    expect(page).toContain('&lt;b&gt;early&lt;/b&gt; <a class="ref" href="#c1-text"');
    expect(page).toContain('[C-0099]');
  });

  it('lead to the notes in Markdown', () => {
    const text = toMarkdown(dossier(), { ...WHOLE, draft: DRAFT });
    expect(text).toMatch(/In the analyst’s words[\s\S]*early[\s\S]*\[\^c?1\]/);
    expect(text).not.toContain('<b>early');
  });

  it('are nothing when there are none', () => {
    expect(toHtml(dossier())).toBe(toHtml(dossier(), { ...WHOLE, draft: ' ' }));
    expect(toHtml(dossier())).not.toContain('id="draft"');
  });
});

describe('parts of a dossier', () => {
  it.each(['origins', 'drift', 'sources'] as const)('can do without %s, in its navigation too', (part) => {
    const page = toHtml(dossier(), leaving(part));
    expect(page).not.toContain(`id="${part}"`);
    expect(page).not.toContain(`href="#${part}"`);
    const heading = `## ${part.charAt(0).toUpperCase()}${part.slice(1)}`;
    expect(toMarkdown(dossier())).toContain(heading);
    expect(toMarkdown(dossier(), leaving(part))).not.toContain(heading);
  });

  it('can do without the texts of reports, but never without the words of a claim that numbers lead to', () => {
    const [whole, cut] = [toHtml(dossier()), toHtml(dossier(), leaving('summary', 'questions', 'origins', 'timeline', 'map', 'drift', 'sources', 'reports'))];
    expect(whole).toContain('the warden said');
    expect(cut).not.toContain('the warden said');
    expect(cut).toContain('id="c1-text"');
    expect(cut).toContain('<blockquote dir="auto" lang="en">The weir broke at noon</blockquote>');
    expect(toMarkdown(dossier(), leaving('reports'))).toMatch(/\[\^c?1\]:.*The weir broke at noon/);
  });

  it('can do without what, where and when', () => {
    const builder = new DossierBuilder();
    const { dossier: told } = builder;
    told.incidents.push({ id: 'i1', type: 'flood', place: null, time: null, reports: [], questions: [] });
    expect(toHtml(told)).toContain('id="facts"');
    expect(toHtml(told, leaving('summary'))).not.toContain('id="facts"');
    expect(toMarkdown(told)).toContain('**When:**');
    expect(toMarkdown(told, leaving('summary'))).not.toContain('**When:**');
  });
});
