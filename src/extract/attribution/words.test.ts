import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../text/sentences.ts';
import { stemOf, wordsOf } from './words.ts';

const read = (text: string) => {
  const sentences = splitSentences(text).map(([start, end]) => ({ start, end, first: 0, last: 0, block: 0 }));
  return wordsOf({ text, sentences }, null);
};
const texts = (text: string) => {
  const words = read(text);
  return Array.from({ length: words.count }, (_, i) => text.slice(words.start[i], words.end[i]));
};

describe('words', () => {
  it.each([
    ["The mayor's aide didn't say.", ['The', 'mayor', "'s", 'aide', 'did', "n't", 'say', '.']],
    ['We’re sure he’ll come', ['We', '’re', 'sure', 'he', '’ll', 'come']],
    ['U.S. troops left at 10:30, 1,200 of them', ['U.S.', 'troops', 'left', 'at', '10:30', ',', '1,200', 'of', 'them']],
    ['a mid-sized port', ['a', 'mid', '-', 'sized', 'port']],
    ["''Enough,'' she said", ["''", 'Enough', ',', "''", 'she', 'said']],
    ["''He said 'no.'''", ["''", 'He', 'said', "'", 'no', '.', "'", "''"]],
  ])('splits %s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('knows which words stand in double quotation marks, typed either way', () => {
    for (const text of ['“Go home,” he said.', '"Go home," he said.', "''Go home,'' he said."]) {
      const words = read(text);
      expect(Array.from(words.quote.subarray(0, words.count))).toEqual([2, 1, 1, 1, 3, 0, 0, 0]);
    }
  });

  it('lets an unclosed quotation run to the end of its paragraph', () => {
    expect(Array.from(read('“Go home').quote.subarray(0, 3))).toEqual([2, 1, 1]);
  });

  it('brings the forms of a verb together', () => {
    for (const forms of [
      'say says said saying',
      'deny denies denied denying',
      'tell tells told telling',
      'argue argues argued arguing',
      'plan plans planned planning',
      'write wrote written writing',
    ])
      expect({ forms, stems: new Set(forms.split(' ').map(stemOf)).size }).toEqual({ forms, stems: 1 });
  });

  it('covers every character that is not white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'Z',
            'n',
            '0',
            '.',
            ',',
            ':',
            "'",
            '’',
            '"',
            '“',
            '”',
            '`',
            '-',
            '_',
            ' ',
            '\n',
            '\u00a0',
            'é',
            '…',
            '—',
            '\ud83d',
            '\ude00',
            '漢',
          ),
          maxLength: 60,
        }),
        (text) => {
          const words = read(text);
          const rows = Array.from({ length: words.count }, (_, i) => [words.start[i] ?? 0, words.end[i] ?? 0] as const);
          const gaps = [...rows, [text.length, text.length] as const].map(([start], i) => text.slice(rows[i - 1]?.[1] ?? 0, start));
          return rows.every(([start, end], i) => start < end && start >= (rows[i - 1]?.[1] ?? 0)) && gaps.join('').trim() === '';
        },
      ),
    );
  });
});
