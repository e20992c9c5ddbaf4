import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../test/support/attributions.ts';
import type { Span } from '../../model/span.ts';

const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'The mayor',
      'he',
      'who',
      'said',
      'said ',
      ' told us ',
      ' denied ',
      'according to',
      ' that ',
      ', adding ',
      ' citing ',
      ' as saying ',
      ' quoted by ',

      ' is believed to ',
      ' did not comment on ',
      'asked whether ',
      'Reyes: ',
      'KYIV (AP) — ',
      '– @h',
      'and ',
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
      '«',
      '(',
      ')',
      ':',
      '\ud83d',
      '\udc00',
      '\u0000',
      '\u2028',
      '\u202e',
      '漢字',
      '1,000',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

describe('claims of any text', () => {
  it('stand inside it, and none is empty', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        const inside = ([s, e]: Span) => s >= 0 && s <= e && e <= text.length;
        return claimsIn(text).every(
          ({ content, context, hedges, chain }) =>
            content.length > 0 &&
            content.every(([s, e]) => s < e) &&
            [...content, context, ...hedges, ...chain.flatMap(({ span, cue }) => [span, cue].filter((x) => x !== null))].every(inside),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('come to an end in long text without spaces, stops or closing quotes', () => {
    for (const unit of ['a', '"', '“said ', 'he said ', 'said the man who said ', 'he said "x ', "''x `` said ", 'he,said.', '\ud83d', '‘', '(', '«'])
      expect(() => claimsIn(unit.repeat(2000))).not.toThrow(/./);
  });
});
