import { describe, expect, it } from 'vitest';
import { assessedFerry } from '../../../test/support/assessed-ferry.ts';
import { ferryDossier } from '../../../test/support/ferry.ts';
import { lintProse } from '../../weigh/lint/lint.ts';
import { toHtml } from '../html.ts';
import { toJson } from '../json.ts';
import { toMarkdown } from '../markdown.ts';

const dossier = assessedFerry();
const plainHtml = toHtml(dossier).replace(/<[^>]+>/g, '');
const markdown = toMarkdown(dossier);

describe.each([
  ['HTML', plainHtml],
  ['Markdown', markdown],
])('in %s', (_, text) => {
  it.each([
    ['a judgement, its likelihood apart from its confidence', 'It is likely that a gas bottle burst in the galley.'],
    ['the confidence and what it stands on', 'Confidence in this judgement is low: only the company says so.'],
    ['what would change it', 'It would change with the report of the fire inspectors.'],
    ['alternatives', 'it is very unlikely that a drone hit the ferry. Against it speaks: police deny it'],
    ['dissent', 'L. Sandoval dissents: the company has an interest in gas.'],
    ['letters by every name of a source, with their history', 'is graded B (usually reliable) by M. Okoro'],
    ['letters on a topic', 'Harbour Courier is graded C (fairly reliable) on ships'],
    ['numbers on the claim', 'is rated 3 (possibly true) by M. Okoro, 2024-05-09: nobody else saw it.'],
    ['what was settled', 'Settled as “5” by M. Okoro, 2024-05-09: the hospital list was seen.'],
    ['what was checked of a picture', 'photo 1 in Explosion on ferry at Holmvik quay'],
    ['what was searched for in vain', 'nothing'],
    ['the toll, and who counts so', '5 injured'],
    ['competing answers', 'east contradicted first'],
  ])('stand %s', (_what, words) => expect(text).toContain(words));
});

it('nothing in the wording of an assessed dossier misleads', () => expect(lintProse(markdown)).toEqual([]));

it('letter and number never share a sentence', () => {
  for (const sentence of markdown.split(/(?<=[.;])\s|\n/)) expect(/graded [A-F]\b/.test(sentence) && /rated [1-6]\b/.test(sentence)).toBe(false);
});

it('a dossier nobody assessed has no parts for it', () => {
  const bare = toHtml(ferryDossier());
  expect(bare).not.toContain('id="judgements"');
  expect(bare).not.toContain('id="checks"');
  expect(JSON.parse(toJson(ferryDossier()))).not.toHaveProperty('assessments');
  expect(JSON.parse(toJson(dossier))).toHaveProperty('assessments');
});
