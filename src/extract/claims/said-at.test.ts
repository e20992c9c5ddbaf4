import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../../test/support/attributions.ts';

const day = (text: string, word: string, value: string) => {
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
const saidAt = (text: string, ...times: [string, string][]) =>
  claimsIn(text, {}, { times: times.map(([word, value]) => day(text, word, value)) })[0]?.said_at?.value;

describe('the day something was said', () => {
  it('may stand between "who" and the verb', () => {
    const text = 'Ines Holm, who on Tuesday denied that the boom was open, changed her account Friday.';
    expect(saidAt(text, ['Tuesday', '2024-05-14'], ['Friday', '2024-05-17'])).toBe('2024-05-14');
  });

  it('is not a day the speaker is described by', () => {
    const text = 'The lawyer of a boy who was hurt by a guard Saturday said Tuesday that the boom was open.';
    expect(saidAt(text, ['Saturday', '2024-05-11'], ['Tuesday', '2024-05-14'])).toBe('2024-05-14');
  });

  it('is not the day of a thing that is told of', () => {
    expect(saidAt('Ines Holm said, of the 2019 order, that the boom was to be shut.', ['2019', '2019'])).toBeUndefined();
    expect(saidAt('The owner of the boat lost in the fatal February storm, police say, was abroad.', ['February', '2024-02'])).toBeUndefined();
    expect(saidAt('At the Friday briefing Ines Holm said that the boom was open.', ['Friday', '2024-05-17'])).toBe('2024-05-17');
  });

  it('is not that of the sentence around what “who” had said', () => {
    const text = 'Ines Holm, who had said it was shut, told reporters Friday that she was wrong.';
    const claims = claimsIn(text, {}, { times: [day(text, 'Friday', '2024-05-17')] });
    expect(Object.fromEntries(claims.map((claim) => [claim.text, claim.said_at?.value]))).toEqual({
      'that she was wrong': '2024-05-17',
      'it was shut': undefined,
    });
  });
});
