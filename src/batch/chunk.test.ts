import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../gazetteer/load.ts';
import { loadAttributionModel } from '../weights/load.ts';
import { attributionsBy } from './attributions.ts';
import { annotateChunk } from './chunk.ts';
import { placesAndTimes } from './places-and-times.ts';
import type { BatchRecord } from './record.ts';

const all = [attributionsBy(loadAttributionModel(), false), placesAndTimes(loadGazetteer(), true)];
const records = (output: string): BatchRecord[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line): BatchRecord => JSON.parse(line));

describe('annotateChunk', () => {
  const text = 'The quay in Gdynia collapsed on Monday, the harbour master said.';

  it('gives who said what, places and times with offsets into the line’s own text', () => {
    const { output, documents } = annotateChunk({ first: 1, lines: [JSON.stringify({ doc_id: 'a', text, date: '2024-05-15' })] }, all);
    const [record] = records(output);
    const cut = ([start, end]: readonly [number, number]) => text.slice(start, end);
    expect(documents).toBe(1);
    expect(record?.attributions?.map(({ source, cue, content }) => [source.map(cut), cue.map(cut), content.map(cut)])).toEqual([
      [['the harbour master'], ['said'], ['The quay in Gdynia collapsed on Monday']],
    ]);
    expect(record?.toponyms?.map(({ name, start, end }) => [name, cut([start, end])])).toEqual([['Gdynia', 'Gdynia']]);
    expect(record?.timex).toEqual([{ start: 32, end: 38, type: 'DATE', value: '2024-05-13' }]);
  });

  it('leaves out what was not asked for', () => {
    const { output } = annotateChunk({ first: 1, lines: [JSON.stringify({ doc_id: 7, text })] }, [placesAndTimes(null, true)]);
    expect(records(output).map((record) => Object.keys(record))).toEqual([['doc_id', 'timex']]);
  });

  it('tells a line it cannot use by its number, and does the others', () => {
    const { output, faults } = annotateChunk({ first: 33, lines: ['{', JSON.stringify({ doc_id: 'b', text: '' }), '{"text":"x"}', '', '[]'] }, all);
    expect(records(output).map(({ doc_id }) => doc_id)).toEqual(['b']);
    expect(faults.map(({ line }) => line)).toEqual([33, 35, 37]);
    expect(faults[0]?.what).toBe('is no JSON');
    expect(faults[1]?.what).toContain('doc_id');
  });
});
