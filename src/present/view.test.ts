import { describe, expect, it } from 'vitest';
import { DossierBuilder } from '../../test/support/dossier-builder.ts';
import { ferryDossier } from '../../test/support/ferry.ts';
import { chainOf, found, labelOf, numberOf, rolesOf, titleOf, viewOf } from './view.ts';

const dossier = ferryDossier();
const view = viewOf(dossier);

describe('viewOf', () => {
  it('lists the claims of a report in the order of its text', () => {
    const [, , , report] = dossier.reports;
    expect(view.claimsIn.get(report?.id ?? '')?.map(({ text }) => text)).toEqual([
      'A drone struck the ferry',
      'a flash above the deck',
      'A drone struck the Astrid at 21:50. More to follow.',
      'that the pilot was a local man',
    ]);
  });

  it('passes over ids that name nothing', () => {
    expect(found(view.claims, ['c2', 'c999', 'c1']).map(({ id }) => id)).toEqual(['c2', 'c1']);
  });
});

describe('chainOf', () => {
  const chain = (id: string) => found(view.claims, [id]).flatMap((claim) => chainOf(view, claim));

  it('goes from speaker through relays to publisher', () => {
    expect(chain('c6')).toEqual(['Nordfjord Ferries', 'Harbour Courier', 'Nordwire']);
  });

  it('names the publisher of the report where the chain does not, once, and the report itself where nobody is known', () => {
    const d = new DossierBuilder();
    const plant = d.source('The Plant', 'organisation');
    const own = d.claim(d.report(['It burned.'], { publisher: 'The Plant' }), { content: 'It burned', chain: [{ source: plant }] });
    const bare = d.claim(d.report(['It burned.'], {}), { content: 'It burned' });
    const other = viewOf(d.dossier);
    expect(found(other.claims, [own, bare]).map((claim) => chainOf(other, claim))).toEqual([['The Plant'], ['the report itself']]);
  });
});

describe('names', () => {
  it('says dates in labels in words, and begins them large', () => {
    expect(labelOf({ id: 'o1', speaker: null, label: 'post, 2024-05-06', claims: [], links: [] })).toBe('Post, 6 May 2024');
  });

  it('calls a report by its title, else its file, address or id', () => {
    const [report] = dossier.reports;
    if (!report) throw new Error('no report');
    expect(
      [report, { ...report, title: null }, { ...report, title: null, file: null }, { ...report, title: null, file: null, url: null }].map(titleOf),
    ).toEqual(['Explosion on ferry at Holmvik quay', 'courier.html', 'https://courier.example/astrid', 'r1']);
    expect(numberOf('c12')).toBe('12');
  });
});

describe('rolesOf', () => {
  it('tells what a source says itself from what it passes on', () => {
    const courier = dossier.sources.find(({ name }) => name === 'Harbour Courier')?.id ?? '';
    const { speaker = [], relay = [], publisher = [] } = rolesOf(view).get(courier) ?? {};
    expect([speaker.length, relay.length, publisher.length]).toEqual([0, 4, 4]);
  });
});
