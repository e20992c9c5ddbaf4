import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('the name of who speaks', () => {
  it('is the group, not the place before it', () => {
    expect(rows('West Harbour City police say the crane was old.')).toEqual(['West Harbour City police | the crane was old']);
  });
  it('stands behind the office and what the office is for', () => {
    expect(rows('Chief Inspector of Mines Tomas Abel Ruud said the shaft was flooded.')).toEqual(['Tomas Abel Ruud | the shaft was flooded']);
    expect(rows('Superintendent of Police R. K. Sethi said a case had been filed.')).toEqual(['R. K. Sethi | a case had been filed']);
    expect(rows('“Both are stable,” said Minister of Health Dr. Ruth Banda.')).toEqual(['Ruth Banda | Both are stable']);
    expect(rows('“It runs again,” said Commissioner for Transport, Femi Alade.')).toEqual(['Femi Alade | It runs again']);
  });
  it('is no part of a place an office is for', () => {
    expect(rows('The mayor of West Harbour City said the pier was shut.')).toEqual(['mayor of West Harbour City | the pier was shut']);
  });
  it('stands without where and how it was said', () => {
    expect(rows('The Red Lamp Society, in a post on X, put the number of missing at 20.')).toEqual(['Red Lamp Society | the number of missing at 20']);
    expect(rows('A clerk, asking not to be named, said the safe was open.')).toEqual(['clerk | the safe was open']);
  });
  it('stands without what somebody is', () => {
    expect(rows('Passenger Nina Moor said the cabin was dark.')).toEqual(['Nina Moor | the cabin was dark']);
  });
  it('stands without the house it belongs to', () => {
    expect(rows('The dock federation’s Lena Moor blamed the owners.')).toEqual(['Lena Moor | the owners']);
  });
});
