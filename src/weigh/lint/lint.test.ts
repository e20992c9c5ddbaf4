import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintProse } from './lint.ts';

const rules = (text: string, what: 'all' | 'wording' = 'wording') => lintProse(text, what).map(({ rule }) => rule);

describe('likelihood with confidence', () => {
  it.each([
    'It is very likely, with high confidence, that the pier burned first.',
    'Our confidence that an attack is unlikely remains low.',
    'We are confident that the ferry probably left late.',
  ])('is found in: %s', (text) => expect(rules(text)).toContain('lint.likelihood-with-confidence'));

  it.each([
    'It is very likely that the pier burned first. Confidence in this judgement is high: three videos show it.',
    'Investors lost confidence.',
    'The mayor said “we have high confidence it is likely over”.',
  ])('is not found in: %s', (text) => expect(rules(text)).not.toContain('lint.likelihood-with-confidence'));
});

describe('mixed rows of terms', () => {
  it('are found at the sentence that leaves the row begun with', () => {
    expect(lintProse('Rain is likely.\n\nA flood is highly improbable.', 'wording')).toMatchObject([{ rule: 'lint.mixed-terms', line: 3, column: 1 }]);
  });

  it.each([
    'Rain is likely. A flood is very unlikely.',
    '- **likely**: copies [^1]\n- The bank is probably gone.',
    'Rain is likely.\n\n- Videos → Tidewire (probable): “a flash” [^3]',
    'Rain is probable. The remote village is cut off. There was probable cause and a probable flood.',
  ])('are not found in: %s', (text) => expect(rules(text)).toEqual([]));
});

describe('passives without a source', () => {
  it.each([
    'The bridge was reportedly mined.',
    'It is widely believed that the crew had left.',
    'The boat is said to have sunk.',
    'Sources say that two men fled.',
    'Some observers claim it was a drill.',
  ])('are found in: %s', (text) => expect(rules(text)).toEqual(['lint.unsourced-passive']));

  it.each([
    'The bridge was reportedly mined.[^4]',
    'The bridge was reportedly mined, according to the harbour office.',
    'Police said that the man allegedly fled.',
    'It was reported by Tidewire that the crew had left.',
    'He wrote “it is believed to be lost”.',
    'Military sources said on Monday that the road is open.',
    'The belief is old.',
  ])('are not found in: %s', (text) => expect(rules(text)).toEqual([]));
});

describe('statements without a citation', () => {
  it.each(['The mayor denied that Pier 4 burned.', 'Two boats sank off Marram on 3 May.', 'One line cites.[^1] The next names Ulm and does not.'])(
    'are found in: %s',
    (text) => expect(rules(text, 'all')).toEqual(['lint.uncited']),
  );

  it.each([
    'Two boats sank off Marram on 3 May.[^2]',
    'Two boats sank off Marram on 3 May. [^2] Another sank at Ulm [report](https://example.org/a).',
    'Two boats sank off Marram on 3 May [C-0031].',
    'Tidewire is graded B (usually reliable) by M. Okoro, 2024-05-09: it was right on Ulm.',
    'We judge that the fire at Marram began on 3 May.',
    '# Fire at Marram on 3 May.',
    '> Two boats sank off Marram on 3 May.',
    '[^1]: Two boats sank off Marram on 3 May.',
    '| Marram | 3 May. |',
    '```\nTwo boats sank off Marram on 3 May.\n```',
    'Of the 3 answers none is an update:\n\n- Pier 4 burned.[^1]',
    'Where is the harbour of Marram?',
    'Nothing else was found.',
    'The mayor wrote “Pier 4 burned. Two boats sank.” in her post.[^3]',
    '## Judgement\n\nThe fire at Marram began on 3 May.',
  ])('are not found in: %s', (text) => expect(rules(text, 'all')).toEqual([]));
});

describe('independence', () => {
  it.each(['Three independent sources saw it.', 'The reports are fully independent.', 'It was independently confirmed.'])(
    'without a count is found in: %s',
    (text) => expect(rules(text)).toEqual(['lint.independence']),
  );

  it.each(['Independent sources, with no link found among 14 checked.', 'The figures could not be independently verified.', 'The independent candidate won.'])(
    'is left alone in: %s',
    (text) => expect(rules(text)).toEqual([]),
  );
});

describe('percentages of truth', () => {
  it.each([
    'The claim is 80% true.',
    'Credibility: 75 %.',
    'There is a 60 per cent chance that it was a drill.',
    'A truth score of 0 is rare; ours has a reliability of 93.5%.',
  ])('are found in: %s', (text) => expect(rules(text)).toEqual(['lint.truth-percentage']));

  it.each(['Turnout was 80%.', 'The river rose by 30 percent.', 'It is true that 3 boats sank.'])('are not found in: %s', (text) =>
    expect(rules(text)).toEqual([]),
  );
});

it.each(['dzhankoi', 'mirandela-flood'])('finds nothing in the dossier of the example %s', (name) => {
  const file = path.join(import.meta.dirname, '../../../test/goldens', name, 'dossier.md');
  expect(lintProse(fs.readFileSync(file, 'utf8'))).toEqual([]);
});

it('tells line and column of a sentence inside a list', () => {
  expect(lintProse('Notes\n\n- Fine.\n- Fine. The bridge was reportedly mined.', 'wording')).toMatchObject([
    { line: 4, column: 9, sentence: 'The bridge was reportedly mined.' },
  ]);
});

it('never fails, and always points into the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('likely ', 'high confidence ', '. ', '\n', '- ', '"', '[^1]', 'It is said to ', '80% true', '```', '|', 'Marram ')),
      (parts) => {
        const text = parts.join('');
        const lines = text.split('\n');
        for (const { line, column } of lintProse(text)) expect(lines[line - 1]?.length ?? -1).toBeGreaterThanOrEqual(column - 1);
      },
    ),
  );
});
