import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, diffTexts } from './text-diff.ts';

const without = (sign: Change['sign'], changes: readonly Change[]): string =>
  changes
    .filter((change) => change.sign !== sign)
    .map(({ text }) => text)
    .join('');
const shown = (changes: readonly Change[]): string => changes.map(({ sign, text }) => (sign === ' ' ? text : `[${sign}${text}]`)).join('');

describe('diffTexts', () => {
  it('shows a word that changed inside its sentence', () => {
    expect(shown(diffTexts('The quay is shut. Two boats sank.', 'The quay is shut. Three boats sank.'))).toBe('The quay is shut. [-Two ][+Three ]boats sank.');
  });

  it('shows a sentence that came as a whole', () => {
    expect(shown(diffTexts('The quay is shut.\nIt rains.', 'The quay is shut.\nNobody was hurt.\nIt rains.'))).toBe(
      'The quay is shut.\n[+Nobody was hurt.\n]It rains.',
    );
  });

  it('does not mince a sentence that is another one', () => {
    expect(shown(diffTexts('Divers left at noon.', 'The mayor thanked everyone who came.'))).toBe(
      '[-Divers left at noon.][+The mayor thanked everyone who came.]',
    );
  });

  it('says nothing about equal texts', () => {
    expect(diffTexts('Same.', 'Same.')).toEqual([{ sign: ' ', text: 'Same.' }]);
    expect(diffTexts('', '')).toEqual([]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('a b. ', 'c! ', 'd\n', 'e', ' ', '…“f” ')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const changes = diffTexts(older, newer);
        expect(without('+', changes)).toBe(older);
        expect(without('-', changes)).toBe(newer);
      }),
    );
  });

  it('is done soon with long texts that have nothing in common', () => {
    const changes = diffTexts('old line\n'.repeat(50_000), 'new line\n'.repeat(50_000));
    expect(changes.map(({ sign }) => sign)).toEqual(['-', '+']);
  });
});
