import { describe, expect, it } from 'vitest';
import { gluedStops } from './glued.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

const sentences = (text: string) => splitSentences(text).map(([start, end]) => text.slice(start, end));

describe('stops without a space behind them', () => {
  it('end sentences', () => {
    expect(sentences('Three were hurt.It happened at noon.“I ran,” he said!She did not.')).toEqual([
      'Three were hurt.',
      'It happened at noon.',
      '“I ran,” he said!',
      'She did not.',
    ]);
  });

  it('leave both words whole', () => {
    expect(tokenise('Three were hurt.It happened at noon.').map(({ text }) => text)).toEqual([
      'Three',
      'were',
      'hurt',
      '.',
      'It',
      'happened',
      'at',
      'noon',
      '.',
    ]);
  });

  it('are none in addresses, versions, initials and abbreviations', () => {
    for (const text of [
      'Write to ann@mill.Org today.',
      'See www.mill.Example for it.',
      'He wrote it in Node.js again.',
      'The U.S.Army came.',
      'J.R.Smith left.',
    ])
      expect(gluedStops(text)).toEqual([]);
  });
});
