import { describe, expect, it } from 'vitest';
import { ingestedText } from './claims.ts';
import { loadGazetteer } from './gazetteer/load.ts';
import type { Ingested } from './model/capture.ts';
import { makeDossier } from './pipeline.ts';
import { loadAttributionModel } from './weights/load.ts';

const resources = { gazetteer: loadGazetteer(), model: loadAttributionModel() };
const LEAD = 'HOLMVIK, Norway - A tug ran into the harbour wall of Holmvik on Monday.';

/** What changed between two reports of one statement, with the words it is seen in. */
async function driftBetween(first: string, again: string): Promise<{ rule: string; words: string[] }[]> {
  async function* captures(): AsyncGenerator<Ingested> {
    yield ingestedText(`${LEAD}\n\n${first}\n`, 'text/plain', { publisher: 'Harbour Courier', published: '2024-03-04' });
    yield ingestedText(`${LEAD}\n\n${again}\n`, 'text/plain', { publisher: 'Nordwire', published: '2024-03-05' });
  }
  const { drift, reports } = await makeDossier(captures(), resources);
  const textOf = new Map(reports.map(({ id, text }) => [id, text]));
  return drift.map(({ rule, spans = [] }) => ({ rule, words: spans.map(({ report, span }) => textOf.get(report)?.slice(...span) ?? '') }));
}

describe('drift in a dossier, with the words of both tellings', () => {
  it.each([
    [
      'strengthened',
      'Harbour master Ines Vold said on Monday that the tug “may have struck the northern breakwater” in the fog.',
      'Harbour master Ines Vold said on Monday that the tug “had struck the northern breakwater” in the fog.',
      { rule: 'drift.hedge', words: ['may', 'that the tug “had struck the northern breakwater” in the fog'] },
    ],
    [
      'weakened',
      'Harbour master Ines Vold said on Monday that the tug had struck the northern breakwater in the fog.',
      'Harbour master Ines Vold said on Monday that the tug may have struck the northern breakwater in the fog.',
      { rule: 'drift.hedge', words: ['that the tug had struck the northern breakwater in the fog', 'may'] },
    ],
    [
      'made surer by a verb',
      'Harbour master Ines Vold suspects that the tug struck the northern breakwater in the fog on Monday.',
      'Harbour master Ines Vold confirmed that the tug struck the northern breakwater in the fog on Monday.',
      { rule: 'drift.verb', words: ['suspects', 'confirmed'] },
    ],
    [
      're-attributed',
      '“The northern breakwater gave way before the tug came near it,” harbour master Ines Vold said on Monday.',
      '“The northern breakwater gave way before the tug came near it,” a company spokesman, Odd Lie, said on Monday.',
      { rule: 'drift.attribution', words: ['harbour master Ines Vold', 'a company spokesman, Odd Lie'] },
    ],
    [
      'another number',
      'Harbour master Ines Vold said on Monday that 14 containers had slid off the tug near the northern breakwater.',
      'Harbour master Ines Vold said on Monday that 40 containers had slid off the tug near the northern breakwater.',
      { rule: 'drift.figure', words: ['14', '40'] },
    ],
    [
      'a detail added',
      'Harbour master Ines Vold said on Monday: “The tug struck the northern breakwater in thick fog.”',
      'Harbour master Ines Vold said on Monday: “The tug struck the crumbling and neglected northern breakwater in thick fog.”',
      { rule: 'drift.wording', words: ['the northern', 'crumbling and neglected'] },
    ],
    [
      'another outcome',
      'Harbour master Ines Vold said on Monday that the warehouse on the northern breakwater was damaged by the tug.',
      'Harbour master Ines Vold said on Monday that the warehouse on the northern breakwater was destroyed by the tug.',
      { rule: 'drift.outcome', words: ['damaged', 'destroyed'] },
    ],
  ])('%s', async (_, first, again, expected) => {
    expect(await driftBetween(first, again)).toContainEqual(expected);
  });

  it('there is none in a faithful retelling', async () => {
    const said = 'Harbour master Ines Vold said on Monday that the tug had struck the northern breakwater in the fog.';
    expect(await driftBetween(said, said)).toEqual([]);
  });
});
