import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../test/support/attributions.ts';

describe('claims', () => {
  it('have ids in reading order', () => {
    expect(claimsIn('Reyes said the dam was safe. Holm said it leaked.').map(({ id }) => id)).toEqual(['c1', 'c2']);
  });

  it('end their chain with the publisher', () => {
    const [claim] = claimsIn('Reyes said the dam was safe.', { publisher: 'The House' });
    expect(claim?.chain.map(({ role, name }) => `${role} ${name}`)).toEqual(['speaker Reyes', 'publisher The House']);
  });

  it('name the claim they stand in', () => {
    const claims = claimsIn('The nurse said: “He told me, ‘Call my brother,’ and closed his eyes.”');
    const outer = claims.find(({ text }) => text.startsWith('He told'));
    expect(claims.find(({ text }) => text === 'Call my brother')?.nested_in).toBe(outer?.id);
  });

  it('hold the places, times and quantities of their content only', () => {
    const text = 'Reyes said two dams broke. Three more held.';
    const quantity = (word: string, value: number) => {
      const at = text.indexOf(word);
      return { span: [at, at + word.length] as [number, number], value, low: value, high: value, approx: false, unit: null, of: 'dam' };
    };
    const [claim] = claimsIn(text, {}, { quantities: [quantity('two', 2), quantity('Three', 3)] });
    expect(claim?.quantities.map(({ value }) => value)).toEqual([2]);
  });

  it('are the report’s own when a sentence answers a question and names nobody', () => {
    const answers = () => [{ slot: 'what' as const, value: 'fire', span: [0, 1] as [number, number], rule: 'answer.test', question: null }];
    const claims = claimsIn('Fire destroyed the mill. Reyes said the dam was safe.', { publisher: 'The House' }, { findAnswers: answers });
    expect(claims.map(({ form, text }) => `${form}: ${text}`)).toEqual(['narrator: Fire destroyed the mill', 'indirect: the dam was safe']);
  });

  it('are the report’s own where a whole sentence tells something, but not credits, questions and calls to the reader', () => {
    const text = 'The mill has stood empty since spring. Photo: Ida Holm. Who will pay for the roof? Write to the editor about it.';
    expect(claimsIn(text, { publisher: 'The House' }).map(({ rule, text: said }) => `${rule}: ${said}`)).toEqual([
      'narrator.tells: The mill has stood empty since spring',
    ]);
  });

  it('are none in quotation marks, whoever said them', () => {
    expect(
      claimsIn('The door stood open. “We ran out into the yard together. Nobody helped us.”')
        .filter(({ form }) => form === 'narrator')
        .map(({ text }) => text),
    ).toEqual(['The door stood open']);
  });

  it('take the day of saying from beside the cue', () => {
    const text = 'Reyes said on Monday that the dam broke on Friday.';
    const time = (word: string, value: string) => {
      const at = text.indexOf(word);
      return {
        span: [at, at + word.length] as [number, number],
        type: 'DATE' as const,
        value,
        precision: 'day' as const,
        certainty: 'implied' as const,
        rule: 'time.test',
      };
    };
    const [claim] = claimsIn(text, {}, { times: [time('Monday', '2024-05-13'), time('Friday', '2024-05-10')] });
    expect(claim?.said_at).toEqual({ value: '2024-05-13', precision: 'day' });
  });

  const pieces = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    "''",
    '(',
    ')',
    ' – ',
    ', ',
    '. ',
    '? ',
    ': ',
    '; ',
    '\n\n',
    ' ',
    'said',
    'Reyes',
    'he',
    'that',
    'who',
    'the dam',
    'broke',
    'according to',
    'told',
    'is quoted by',
    'as saying',
    'did not',
    'comment on',
    'it is reported',
    'seen in a video',
    'running',
    '@x',
    '💔',
    'é',
    '\u0000',
    '\ud83d',
  );
  const noise = fc
    .array(
      fc.oneof(
        pieces,
        pieces.map((piece) => ` ${piece} `),
        fc.string({ maxLength: 6 }),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join(''));

  it('never break, and their spans lie in the text', () => {
    fc.assert(
      fc.property(noise, (text) => {
        for (const claim of claimsIn(text)) {
          expect(claim.content.length).toBeGreaterThan(0);
          for (const [start, end] of [...claim.content, ...claim.hedges, claim.context, ...claim.chain.flatMap(({ span, cue }) => [span, cue])].filter(
            (span) => span !== null,
          )) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the same for the same text', () => {
    fc.assert(
      fc.property(noise, (text) => {
        expect(claimsIn(text)).toEqual(claimsIn(text));
      }),
      { numRuns: 20 },
    );
  });
});
