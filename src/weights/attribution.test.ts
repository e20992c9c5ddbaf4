import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributions } from '../extract/attribution/attributions.ts';
import { openModel } from '../extract/attribution/model.ts';
import { segment } from '../text/segment.ts';
import { loadAttributionModel } from './load.ts';

const model = loadAttributionModel();

const find = (text: string) =>
  attributions(segment(text), model).map(({ source, cue, content }) => ({
    source: source.map(([s, e]) => text.slice(s, e)),
    cue: cue.map(([s, e]) => text.slice(s, e)),
    content: content.map(([s, e]) => text.slice(s, e)),
  }));

describe('the trained attributions', () => {
  it.each([
    ['The harbour master said that two barges had sunk overnight.', ['The harbour master'], ['said'], ['that two barges had sunk overnight']],
    ['“We lost the bridge,” the engineer said.', ['the engineer'], ['said'], ['“We lost the bridge,”']],
    ['According to the ministry, the depot was empty.', ['the ministry'], ['According to'], ['the depot was empty']],
    ['"The valve was open," Petra Lund said. "Nobody had checked it."', ['Petra Lund'], ['said'], ['"The valve was open,"', '"Nobody had checked it."']],
    ["''The valve was open,'' the inspector said.", ['the inspector'], ['said'], ["''The valve was open,''"]],
  ])('reads %s', (text, source, cue, content) => {
    expect(find(text)).toEqual([{ source, cue, content }]);
  });

  it.each(['The depot burned for three days.', 'Rain fell on the harbour and the ferries stayed in port.', ''])('finds nothing in "%s"', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('gives the same for the same text, whatever was read before', () => {
    const text = 'The mayor said the dam would hold. “It will,” she said. Engineers believe otherwise.';
    const before = JSON.stringify(attributions(segment(text), model));
    attributions(segment('"Odd,\' they said: “no end of quotes ‘here'), model);
    expect(JSON.stringify(attributions(segment(text), model))).toBe(before);
  });

  it('stays inside any text, with parts that do not touch one another', () => {
    const piece = fc.constantFrom(
      'said',
      'he',
      'The mayor',
      'according to',
      ' ',
      ' ',
      ', ',
      '. ',
      '\n\n',
      '“',
      '”',
      '"',
      "''",
      '‘',
      "'",
      ':',
      '\ud83d',
      '\udc00',
      '\u0000',
      '漢字',
      'é',
      '—',
      '(',
      '1,000',
      'that',
      'told us',
      'believes',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        return attributions(segment(text), model).every(({ source, cue, content }) => {
          const parts = [...source, ...cue, ...content].sort((a, b) => a[0] - b[0]);
          return cue.length === 1 && parts.every(([s, e], i) => s >= (parts[i - 1]?.[1] ?? 0) && e > s && e <= text.length);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('lets no two of the primary ones use the same words, sources apart', () => {
    const text = 'According to the harbour office, the mayor said engineers believe that the dam, which they called “safe for now,” will hold, an aide said.';
    const taken = attributions(segment(text), model)
      .filter(({ primary }) => primary)
      .flatMap(({ cue, content }) => [...cue, ...content])
      .sort((a, b) => a[0] - b[0]);
    expect(taken.length).toBeGreaterThan(1);
    expect(taken.every(([start], i) => start >= (taken[i - 1]?.[1] ?? 0))).toBe(true);
  });

  it('gets through long text without spaces, stops or closing quotes', () => {
    for (const unit of ['a', '"', "'", '“said ', '.', 'he said ', ': '])
      expect(() => attributions(segment(unit.repeat(4000)), model)).not.toThrow(/cut short|unknown/i);
  });
});

describe('opening a model', () => {
  it('refuses what is not one, and one cut short', () => {
    expect(() => openModel(new Uint8Array(100))).toThrow(/not a model/);
    const file = path.join(import.meta.dirname, '..', '..', 'models', 'attribution.bin.gz');
    expect(() => openModel(gunzipSync(fs.readFileSync(file)).subarray(0, 5000))).toThrow(/cut short/);
  });

  it('says which file is missing and what to do', () => {
    expect(() => loadAttributionModel('/nowhere/model.gz')).toThrow(/cannot be read/);
  });
});
