import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { findQuotes } from './quotes.ts';

const quoted = (text: string) => findQuotes(text).map(({ inner }) => text.slice(...inner));

describe('quotations', () => {
  it('are found between straight, curly, angled and doubled marks', () => {
    expect(quoted("“one” \"two\" «three» „four“ ''five'' ``six''")).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });

  it('nest', () => {
    expect(findQuotes('“he said ‘no’ twice”').map(({ depth }) => depth)).toEqual([0, 1]);
  });

  it('are no apostrophes, feet or plurals', () => {
    expect(quoted("The boys' dog didn't eat the farmers' 6' plank.")).toEqual([]);
  });

  it('run to the end of the paragraph when they are not closed', () => {
    expect(findQuotes('“We saw it.')[0]).toMatchObject({ closed: false, inner: [1, 11] });
  });

  it('may be closed by a mark of another kind', () => {
    expect(quoted('“We saw it," she said.')).toEqual(['We saw it,']);
  });

  it('run over paragraphs that do not repeat the mark', () => {
    const text = 'He wrote:\n\n“One.\n\nTwo.\n\nThree.” So it ended.';
    expect(analyse({ text }).quotes.map(({ inner }) => text.slice(...inner))).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('lie within the text, in order, one inside another or apart', () => {
    const marks = fc.constantFrom('“', '”', '"', "'", "''", '‘', '’', '«', '»', '„', ' ', 'a', 'word', '.', '\n');
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const quotes = findQuotes(text);
        for (const { start, end, inner } of quotes) {
          expect(0 <= start && start <= inner[0] && inner[0] <= inner[1] && inner[1] <= end && end <= text.length).toBe(true);
        }
        const outer = quotes.filter(({ depth }) => depth === 0);
        for (const [i, quote] of outer.entries()) expect(quote.start).toBeGreaterThanOrEqual(outer[i - 1]?.end ?? 0);
      }),
    );
  });
});
