import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('attributions after or within what was said', () => {
  it('give both halves of an interrupted sentence to the speaker', () => {
    expect(rows('The ferry, officials said, had been overloaded.')).toEqual(['officials | The ferry had been overloaded']);
  });
  it('keep a leading phrase with the content', () => {
    expect(rows('At first, the cook said, nobody noticed the smoke.')).toEqual(['cook | At first nobody noticed the smoke']);
  });
  it('give the speaker what "and" joins', () => {
    expect(rows('Three people died, the hospital said, and two more are missing.')).toEqual([
      'hospital | Three people died',
      'hospital | two more are missing',
    ]);
  });
  it('leave what "but" turns to with the reporter', () => {
    expect(rows('The bridge is safe, the council says, but drivers avoid it.')).toEqual(['council | The bridge is safe']);
  });
  it('take an inverted cue', () => {
    expect(rows('The pump failed, said Kord Weller, an engineer at the works.')).toEqual(['Kord Weller | The pump failed']);
  });
  it('take a source with its apposition', () => {
    expect(rows('The statement “mirrored what we knew”, a ministry spokesman, Captain Ivo Lind, said.')).toEqual([
      'Ivo Lind | The statement “mirrored what we knew”',
    ]);
  });
  it('may come first as "as X put it"', () => {
    expect(rows('As the warden put it, the dam was tired.')).toEqual(['warden | the dam was tired']);
  });
  it('leave out the dateline', () => {
    expect(rows('VARNA, March 3 (Coast Wire) - The ferry sank at noon, the port authority said.')).toEqual(['port authority | The ferry sank at noon']);
  });
  it('is said while something else is true, as the reporter adds', () => {
    expect(rows('No camera saw the throw, she acknowledged, although the gate was lit.')).toEqual(['she | No camera saw the throw']);
  });
  it('is passed on by an agency that quotes', () => {
    expect(rows('Divers have found nine bags, Nordpress quoted the head of the rescue office, Odd Rem, as saying on Sunday.')).toEqual([
      'Odd Rem < Nordpress | Divers have found nine bags',
    ]);
  });
});
