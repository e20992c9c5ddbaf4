import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { ferryDossier } from '../../../test/support/ferry.ts';
import type { Dossier } from '../../model/dossier.ts';
import { treeOf } from '../tree.ts';
import { found, viewOf } from '../view.ts';
import { timeline } from './timeline.ts';

function draw(dossier: Dossier, label: string) {
  const view = viewOf(dossier);
  const origin = dossier.origins.find((candidate) => candidate.label === label);
  if (!origin) throw new Error(`no origin ${label}`);
  const picture = timeline(view, treeOf(origin, found(view.claims, origin.claims)));
  return picture && parseHTML(`<!doctype html><html><body>${picture.text}</body></html>`).document;
}

describe('timeline', () => {
  const statement = draw(ferryDossier(), 'Statement to the Harbour Courier');

  it('sets each claim where it falls on the axis, first to last', () => {
    const places = [...(statement?.querySelectorAll('.dot') ?? [])].map((dot) => parseFloat(dot.getAttribute('cx') ?? ''));
    expect(places).toHaveLength(3);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect([...(statement?.querySelectorAll('.tick') ?? [])].map(({ textContent }) => textContent)).toEqual(['7 May 2024, 05:40 UTC', '7 May 2024, 08:30 UTC']);
  });

  it('draws proven and likely links apart', () => {
    expect(statement?.querySelectorAll('.link-likely')).toHaveLength(1);
    expect(statement?.querySelectorAll('.link-proven')).toHaveLength(1);
  });

  it('shows a time known only to the day as a band', () => {
    const hospital = draw(ferryDossier(), 'Hospital, 8 May 2024');
    expect(hospital?.querySelectorAll('.band')).toHaveLength(1);
  });

  it('is left out where all fall on one time, and is no picture of nothing', () => {
    expect(draw(ferryDossier(), 'Police, 7 May 2024')).toBeNull();
    const undated = ferryDossier();
    for (const report of undated.reports) report.published = null;
    expect(draw(undated, 'Statement to the Harbour Courier')).toBeNull();
  });

  it('sets what has no date before the axis', () => {
    const dossier = ferryDossier();
    const [first] = dossier.reports;
    if (first) first.published = null;
    expect(draw(dossier, 'Statement to the Harbour Courier')?.querySelectorAll('.undated')).toHaveLength(1);
  });
});
