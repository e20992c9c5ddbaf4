import { describe, expect, it } from 'vitest';
import { type Page, type Telling, tell } from '../../../test/support/tellings.ts';
import type { Extraction } from '../../model/extraction.ts';
import { nameSources } from '../sources/sources.ts';
import { traceOrigins } from './origins.ts';

const STORY: readonly Telling[] = [
  { says: 'Two barges loaded with gravel sank at the northern quay of Holmvik shortly after a lock gate gave way' },
  { by: 'Inge Brandt', says: 'the gate was forty years old and had last been painted in the spring', sameParagraph: true },
  { by: 'Inge Brandt', form: 'direct', says: 'It held', sameParagraph: true },
  { by: 'Paul Weiss', says: 'his crew of nine swam ashore in the dark and walked to the old customs house', sameParagraph: true },
];
const CHOIR: readonly Telling[] = [{ by: 'Rosa Keel', says: 'the choir of Sande rehearses in a barn that belongs to a retired baker and his two sisters' }];
const CREDIT: Telling = { says: 'Reporting by Reuters' };

const trace = (...pages: readonly Page[]) => {
  const extractions = tell(...pages);
  const { claims, origins } = traceOrigins(nameSources(extractions));
  return { claims, links: origins.flatMap(({ links }) => links), textOf: textsOf(extractions) };
};
const textsOf = (extractions: readonly Extraction[]) =>
  new Map(extractions.flatMap(({ report, claims }) => claims.map(({ id }) => [id, report.text] as const)));

describe('a passage that two reports print', () => {
  const first: Page = { publisher: 'Harbour Post', published: '2021-05-11', tells: STORY };

  it('makes what stands in it one act, down to the shortest words, with the passage in both', () => {
    const { claims, links, textOf } = trace(first, { publisher: 'Valley Mirror', published: '2021-05-12', tells: [...CHOIR, ...STORY] });
    const short = claims.filter(({ text }) => text.includes('It held'));
    expect(short.map(({ origin }) => origin)).toEqual([short[0]?.origin, short[0]?.origin]);
    const copies = links.filter(({ rule }) => rule === 'origin.copied-passage');
    expect(copies.length).toBeGreaterThan(2);
    for (const { kind, strength, from, to, passage } of copies) {
      expect([kind, strength]).toEqual(['copies', 'proven']);
      const [own, other] = [textOf.get(from)?.slice(...(passage?.from ?? [0, 0])), textOf.get(to)?.slice(...(passage?.to ?? [0, 0]))];
      expect(own).toContain('forty years old');
      expect(own).toBe(other);
    }
  });

  it('says which agency both credit', () => {
    const credited = { ...first, tells: [...STORY, CREDIT] };
    const { links } = trace(credited, { ...credited, publisher: 'Valley Mirror' });
    expect(links.find(({ rule }) => rule === 'origin.copied-passage')?.why).toMatch(/passage of \d+ words.*Both credit Reuters/);
  });

  it('is none where one speaker is quoted alike in stories that share nothing else', () => {
    const quoted = STORY.slice(1, 2);
    const { links } = trace({ ...first, tells: quoted }, { ...first, publisher: 'Valley Mirror', tells: [...CHOIR, ...quoted] });
    expect(links.map(({ rule }) => rule)).not.toContain('origin.copied-passage');
  });

  it('is none that frames unrelated reports', () => {
    const frame: Telling = {
      by: 'Harbour Post',
      says: 'readers who share its stories keep a free press on the coast alive and help those who report at night, so send a letter today',
    };
    const matters = [
      'herring was landed in crates',
      'a bell was cast for the chapel',
      'snow closed the pass above Sande',
      'a bakery won the regional prize',
      'two goats crossed the runway',
    ];
    const pages = matters.map(
      (says, at): Page => ({ published: `2021-0${at + 1}-11`, tells: [{ says: `${says} while nobody else saw number ${at}` }, frame] }),
    );
    expect(trace(...pages).links.map(({ rule }) => rule)).not.toContain('origin.copied-passage');
  });

  it('is likely what it was where the words were changed, but not where something else is counted or the opposite is said', () => {
    const page = (publisher: string, ...says: string[]): Page => ({
      publisher,
      published: '2021-05-11',
      tells: says.map((words, at) => ({ by: ['Inge Brandt', 'Paul Weiss', 'Rosa Keel'][at] ?? 'Brandt', says: words, sameParagraph: at > 0 })),
    });
    const [gate, swam, bell] = ['the gate was forty years old and last painted in spring', 'nine of the crew swam ashore in the dark', 'nobody rang the bell'];
    const changed = ['the gate was forty years old and in spring was painted last', 'seven of the crew swam ashore through the dark', 'somebody rang the bell'];
    const { claims, links } = trace(page('Harbour Post', gate, swam, bell), page('Valley Mirror', ...changed));
    const joined = links.filter(({ rule }) => rule === 'origin.copied-passage');
    expect(
      joined.map(({ from, to, strength }) => [[from, to].map((id) => claims.findIndex((claim) => claim.id === id)).toSorted((x, y) => x - y), strength]),
    ).toEqual([[[0, 3], 'likely']]);
  });
});
