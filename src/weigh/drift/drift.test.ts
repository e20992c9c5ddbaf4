import { describe, expect, it } from 'vitest';
import { type Telling, tell } from '../../../test/support/tellings.ts';
import type { Drift } from '../../model/drift.ts';
import type { Linked } from '../../model/linked.ts';
import type { OriginLink } from '../../model/origin.ts';
import { findDrift } from './drift.ts';

/** Drift between two tellings linked as one origin, the first the nearer to the act. */
function drift(first: Telling, again: Telling, link: Partial<OriginLink> = {}): Drift[] {
  const links: OriginLink[] = [{ from: 'c2', to: 'c1', kind: 'paraphrases', strength: 'likely', why: 'test', rule: 'origin.retold', ...link }];
  return driftOf({ 'Harbour Courier': first, Nordwire: again }, links);
}

/** Drift among tellings of one origin, a report of each publisher. */
function driftOf(pages: Readonly<Record<string, Telling>>, links: OriginLink[], published: readonly string[] = []): Drift[] {
  const extractions = tell(
    ...Object.entries(pages).map(([publisher, telling], i) => ({
      publisher,
      tells: [telling],
      ...(published[i] === undefined ? {} : { published: published[i] }),
    })),
  );
  const kinds = new Map(extractions.flatMap((e) => e.claims.flatMap((c) => c.chain.map(({ name, kind }) => [name, kind] as const))));
  const sources = [...kinds].map(([name, kind], i) => ({ id: `s${i + 1}`, name, kind, aliases: [], role: null, affiliation: null, side: null }));
  const claims = extractions
    .flatMap((e) => e.claims)
    .map((claim) => ({ ...claim, chain: claim.chain.map((hop) => ({ ...hop, source: sources.find(({ name }) => name === hop.name)?.id ?? null })) }));
  const linked: Linked = {
    reports: extractions.map((e) => e.report),
    sources,
    claims,
    origins: [{ id: 'o1', speaker: null, label: 'statement', claims: claims.map(({ id }) => id), links }],
    incidents: [],
  };
  return findDrift(linked);
}
const brandt = (says: string, rest: Partial<Telling> = {}): Telling => ({ by: 'Inge Brandt', says, ...rest });
const whats = (found: readonly Drift[]) => found.map(({ kind, what }) => `${kind}: ${what}`);

describe('drift', () => {
  it('sees words given to somebody else', () => {
    expect(whats(drift(brandt('the boom broke'), { by: 'Karl Holm', says: 'the boom broke' }))).toEqual([
      'attribution: “the boom broke” is given to Inge Brandt in Harbour Courier and to Karl Holm in Nordwire.',
    ]);
  });

  it('sees words given as the report’s own', () => {
    expect(whats(drift(brandt('the boom broke'), { says: 'the boom broke' }))[0]).toMatch(/told as the report’s own in Nordwire/);
  });

  it('sees another number of the same thing', () => {
    expect(whats(drift(brandt('two of the barges sank'), brandt('nine barges sank')))).toEqual([
      expect.stringMatching(/^content: “two.*” in Harbour Courier became “nine barges” in Nordwire\.$/),
    ]);
  });

  it('sees a bound lost, which makes the number firmer', () => {
    expect(whats(drift(brandt('at least two barges sank'), brandt('two barges sank')))).toEqual([
      expect.stringMatching(/^strength: “at least two barges”.*the number is firmer there\.$/),
    ]);
  });

  it('sees a bound gained, which makes it less firm, and a verb that makes the speaker less sure', () => {
    expect(whats(drift(brandt('two barges sank'), brandt('at least two barges sank')))[0]).toMatch(/the number is less firm there\.$/);
    expect(whats(drift(brandt('the boom broke', { cue: 'confirmed' }), brandt('the boom broke', { cue: 'believes' })))[0]).toMatch(/less sure\.$/);
  });

  it('sees words left out', () => {
    expect(whats(drift(brandt('one of the old and rusty booms broke at night'), brandt('one of the booms broke at night')))).toEqual([
      'content: “old and rusty” is left out in Nordwire.',
    ]);
  });

  it('gives the words where they stand in either report', () => {
    const [change] = drift(brandt('two of the barges sank'), brandt('nine barges sank'));
    expect(change?.spans).toEqual([
      { report: 'r1', span: [17, 20] },
      { report: 'r2', span: [17, 21] },
    ]);
  });

  it('sees other words in the same frame', () => {
    expect(
      whats(drift(brandt('one spark was enough to lose the hall that night'), brandt('one spark was enough to lose the whole harbour that night'))),
    ).toEqual(['content: “hall” in Harbour Courier became “whole harbour” in Nordwire.']);
  });

  it('finds nothing in a faithful copy, in inflection, or in everyday synonyms', () => {
    expect(drift(brandt('the blaze spread along the pier'), brandt('the fire spread along the pier'))).toEqual([]);
    expect(drift(brandt('the crew was rescued'), brandt('the crew was rescued'))).toEqual([]);
  });

  it('leaves alone what a speaker goes on to say', () => {
    expect(drift(brandt('two barges sank'), { by: 'Karl Holm', says: 'nine barges sank' }, { kind: 'continues', rule: 'origin.one-passage' })).toEqual([]);
  });

  it('sees a verb that makes the speaker surer', () => {
    expect(whats(drift(brandt('the boom broke', { cue: 'suspects' }), brandt('the boom broke', { cue: 'confirmed' })))).toEqual([
      'strength: “suspects” in Harbour Courier became “confirmed” in Nordwire: the speaker is made surer.',
    ]);
  });

  it('compares tellings of one act that no link joins, but not their figures', () => {
    const unlinked = { kind: 'continues' as const, rule: 'origin.one-passage' };
    expect(whats(drift(brandt('the northern boom broke at night'), { by: 'Karl Holm', says: 'the northern boom broke at noon' }, unlinked))[0]).toMatch(
      /^attribution/,
    );
    expect(drift(brandt('two barges sank beside the northern boom'), brandt('nine barges sank beside the northern boom'), unlinked)).toEqual([]);
  });

  it('leaves alone a recording that is heard instead of its speaker', () => {
    const linked = drift(brandt('the boom broke'), { by: 'tape', kind: 'media', says: 'the boom broke' });
    expect(whats(linked)).toEqual([]);
  });

  it('sees two outlets that have it from one another', () => {
    const found = drift(
      { by: 'Nordwire', kind: 'organisation', says: 'the boom broke' },
      { by: 'Harbour Courier', kind: 'organisation', says: 'the boom broke' },
    );
    expect(found).toContainEqual(expect.objectContaining({ rule: 'drift.circular', claims: ['c1', 'c2'] }));
  });

  it('sees a loop of several outlets once, whole, and not the report that only leads into it', () => {
    const citing = (by: string): Telling => ({ by, kind: 'organisation', says: 'the boom broke' });
    const pages = {
      Quayside: citing('Nordwire'),
      Nordwire: citing('Sound Radio'),
      'Sound Radio': citing('Harbour Courier'),
      'Harbour Courier': citing('Nordwire'),
    };
    const loops = driftOf(pages, []).filter(({ rule }) => rule === 'drift.circular');
    expect(whats(loops)).toEqual(['attribution: Nordwire has it from Sound Radio, Sound Radio from Harbour Courier, and Harbour Courier from Nordwire.']);
    expect(loops[0]?.claims).toEqual(['c2', 'c3', 'c4']);
  });

  it('changes from the report that came out sooner, also where that names the later one', () => {
    const pages = {
      Tidewire: { by: 'Sande Gazette', kind: 'organisation', cue: 'reported', says: 'the freighter carried forty tonnes of acid' },
      'Sande Gazette': { by: 'Inge Brandt', says: 'the freighter may have carried forty tonnes of acid' },
    } as const;
    const cites: OriginLink = { from: 'c1', to: 'c2', kind: 'cites', strength: 'proven', why: 'test', rule: 'origin.cited-report' };
    const order = (...published: string[]) => driftOf(pages, [cites], published).find(({ kind }) => kind === 'attribution')?.claims;
    expect(order('2024-05-02', '2024-05-01')).toEqual(['c2', 'c1']);
    expect(order('2024-05-01', '2024-05-02')).toEqual(['c1', 'c2']);
  });

  it('leaves alone a body that is named for what it published itself', () => {
    expect(whats(drift({ says: 'the boom broke' }, { by: 'Harbour Courier', kind: 'organisation', says: 'the boom broke' }))).toEqual([]);
  });
});
