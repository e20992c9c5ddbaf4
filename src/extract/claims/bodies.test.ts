import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('a body that is named', () => {
  it('is what "it" means when the sentence before opens with it, though it has not spoken', () => {
    expect(
      rows('The coast guard said the tug sank.\n\nIts owner, Halden Towing, could not be reached. In a note on Facebook it called the tug “fully sound”.'),
    ).toContain('Halden Towing | the tug “fully sound”');
  });
  it('is meant by what it was called beside its name', () => {
    expect(rows('The clip was put online by the channel Nordlys.\n\n“Two rockets on the quay,” the channel wrote under it.')).toContain(
      'Nordlys | Two rockets on the quay',
    );
    expect(rows('A lamp fell, reported Kystposten, a weekly close to the port. The weekly said nobody was hurt.')).toContain('Kystposten | nobody was hurt');
  });
  it('is "the company" when it is the one firm told of', () => {
    expect(rows('Police named the director of Norsea Lines, Odd Rem, as a suspect.\n\nThe company said fifty tickets were sold on deck.')).toContain(
      'Norsea Lines | fifty tickets were sold on deck',
    );
  });
  it('is "the union" when it calls itself an association', () => {
    expect(rows('The Port Pilots Association called the fine “a farce”. He steered well, the union insisted.')).toContain(
      'Port Pilots Association | He steered well',
    );
  });
  it('is no person', () => {
    expect(rows('Jo Fisk, a diver, went down. The harbour said the company had paid.')).toEqual(['harbour | the company had paid']);
  });
  it('is not what the comma before "the company" ends with', () => {
    expect(rows('In a statement on Facebook, the company admitted that tickets were sold.')).toEqual(['company | that tickets were sold']);
  });
});
