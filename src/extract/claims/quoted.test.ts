import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('quotations', () => {
  it('finds who said it after the quotation', () => {
    expect(rows('“The dam held all night,” said Ilse Brandt, a warden.')).toEqual(['Ilse Brandt | The dam held all night']);
  });
  it('joins the parts of an interrupted sentence', () => {
    expect(rows('“The dam,” said Ilse Brandt, “held all night.”')).toEqual(['Ilse Brandt | The dam held all night.']);
  });
  it('finds who said it before the quotation', () => {
    expect(rows('Ilse Brandt, 61, told reporters: “The dam held.”')).toEqual(['Ilse Brandt | The dam held.']);
  });
  it('joins a name to a quotation that ends in its own mark', () => {
    expect(rows('“It is over!” Reyes said.')).toEqual(['Reyes | It is over!']);
  });
  it('finds who said what is set off as a block, without marks', () => {
    expect(rows('Ilse Brandt told the Post:\n\nWe shut it. Nobody came.\n\nThe wind fell.\n\nIt rained.', { setOff: [1, 2] })).toEqual([
      'Ilse Brandt < Post | We shut it. Nobody came.',
      'Ilse Brandt < Post | The wind fell.',
    ]);
  });
  it('finds what others said within a block set off', () => {
    expect(rows('Ilse Brandt wrote:\n\nWe shut it. The mayor said that the wall would hold.', { setOff: [1] })).toEqual([
      'Ilse Brandt | We shut it. The mayor said that the wall would hold.',
      'mayor < Ilse Brandt | that the wall would hold',
    ]);
  });
  it('tells a question from an assertion', () => {
    expect(rows('“Is it over?” asked a reporter.')).toEqual(['questioned: reporter | Is it over?']);
  });
  it('reads doubled apostrophes as quotation marks', () => {
    expect(rows(`''The dam held,'' Ms. Brandt said.`)).toEqual(['Brandt | The dam held']);
  });
  it('takes the words before a colon as a label', () => {
    expect(rows('Mayor Ana Reyes: “We will rebuild.”')).toEqual(['Ana Reyes | We will rebuild.']);
  });
  it('finds the quotation a paragraph introduces', () => {
    expect(rows(`The captain wrote on his channel:\n\n“We are safe. The engine works again.”`)).toEqual(['captain | We are safe. The engine works again.']);
  });
  it('passes on what is quoted inside a quotation', () => {
    expect(rows('The nurse said: “He told me, ‘Call my brother,’ and closed his eyes.”')).toEqual([
      'nurse | He told me, ‘Call my brother,’ and closed his eyes.',
      'He < nurse | Call my brother',
    ]);
  });
  it('are said by whoever put it so', () => {
    expect(
      rows('“Two lamps, and for sure no flare,” is how a pilot in Bergen, who asked not to be named, summed up what he saw. A third had gone out, he added.'),
    ).toEqual(['pilot in Bergen | Two lamps, and for sure no flare', 'pilot in Bergen | A third had gone out']);
  });
});
