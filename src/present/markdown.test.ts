import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { ferryDossier } from '../../test/support/ferry.ts';
import { hostile } from '../../test/support/hostile.ts';
import { inOne, inTwo } from '../../test/support/in-two.ts';
import { toMarkdown } from './markdown.ts';

const dossier = ferryDossier();
const markdown = toMarkdown(dossier);

/** The text between two headings. */
function part(heading: string): string {
  return new RegExp(`^#+ ${heading}$([\\s\\S]*?)(?=^#|$(?![\\s\\S]))`, 'm').exec(markdown)?.[1] ?? '';
}

describe('toMarkdown', () => {
  it('goes in the order of the page', () => {
    expect([...markdown.matchAll(/^##? (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'Explosion, Holmvik, 6 May 2024, evening',
      'Questions',
      'Claim matrix',
      'Origins',
      'Reports',
      'Sources',
      'Drift',
      'Evidence',
      'Not read',
      'Notes',
    ]);
  });

  it('puts contested questions first and folds retellings under their origin', () => {
    expect([...markdown.matchAll(/^### (.+\?) \((.+)\)$/gm)].map(([, , status]) => status)).toEqual([
      'contested',
      'evolving',
      'agreed',
      'single',
      'single',
      'single',
      'unclaimed',
    ]);
    expect(markdown).toContain(
      '- **A: gas bottle** – 3 mentions · 1 origin; first published 7 May 2024, 05:40 UTC, latest published 7 May 2024, 08:30 UTC\n  - Nordfjord Ferries → Harbour Courier: “that a gas bottle had burst” [^3]; also in Nordwire [^6], The Sound Daily [^9]',
    );
  });

  it('writes a note for every claim, with report, quote, place and capture, and refers to no other', () => {
    const referred = new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number));
    const written = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, number]) => number);
    expect(written).toEqual(dossier.claims.map(({ id }) => id.slice(1)));
    expect([...referred].filter((number) => !written.includes(number))).toEqual([]);
    expect(markdown).toContain(
      `[^15]: “Five people were injured, not two” – Sande hospital → Nordwire (indirect). In report 5, Five hurt on Astrid, hospital says, characters 36–69, SHA-256 ${dossier.reports[4]?.capture.sha256.slice(0, 16)}.`,
    );
  });

  it('nests retellings under what they retell, with strength and reason', () => {
    expect(markdown).toMatch(/^ {2}- .+\[\^7\] – \*\*likely\*\*: cites \[\^2\] – Nordwire names/m);
    expect(markdown).toMatch(/^ {4}- .+\[\^10\] – \*\*proven\*\*: copies \[\^7\]/m);
  });

  it('draws the matrix with sign and word, silence included', () => {
    expect(part('Claim matrix')).toContain('| Regional police | ✕ denied: B [^5][^8] | – silent |');
  });

  it('renders to nothing but its own elements when reports are hostile', () => {
    const html = marked.parse(toMarkdown(hostile(dossier)), { async: false, gfm: true });
    expect(html).not.toMatch(/<(script|img|style|iframe|b|i)\b/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, href]) => !/^https?:/.test(href ?? ''))).toEqual([]);
  });

  it('handles a dossier with nothing in it, and one with several incidents', () => {
    expect(toMarkdown({ ...dossier, reports: [], sources: [], claims: [], origins: [], incidents: [], drift: [], faults: [] })).toContain('# Nothing read');
    const [incident] = dossier.incidents;
    expect(incident && toMarkdown({ ...dossier, incidents: [incident, { ...incident, id: 'i2', type: 'flood' }] })).toContain(
      '## Flood, Holmvik, 6 May 2024, evening',
    );
  });

  it('says of each report of several incidents which it is in and why, and nothing where all are in one', () => {
    const parted = toMarkdown(inTwo(dossier));
    expect(parted).toContain('\n  - In “Explosion, Holmvik, 6 May 2024, evening”, most like report 1. Both share rare names.\n- Report 3: ');
    expect(parted).toContain('\n  - In “Flood, Holmvik, 6 May 2024, evening”. Mia \\<b\\>set it apart');
    expect(toMarkdown(inOne(dossier))).not.toContain('most like');
  });

  it('gives the same bytes twice', () => {
    expect(toMarkdown(ferryDossier())).toBe(markdown);
  });
});
