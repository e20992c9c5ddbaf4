import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('those who pass a claim on', () => {
  it('cite a source', () => {
    expect(rows('The pump failed, the Morning Ledger reported, citing two engineers.')).toEqual(['two engineers < Morning Ledger | The pump failed']);
  });
  it('are named as reporting it', () => {
    expect(rows('Engineers warned that the pump would fail, as reported by the Morning Ledger.')).toEqual([
      'Engineers < Morning Ledger | that the pump would fail',
    ]);
  });
  it('are cited at the head of the sentence', () => {
    expect(rows('Quoting two guards, a local daily reported that the wall gave way.')).toEqual(['two guards < local daily | that the wall gave way']);
  });
  it('have seen the document', () => {
    expect(rows('Documents obtained by The Lamp under a transparency law show that the pump failed.')).toEqual(['Documents < Lamp | that the pump failed']);
    expect(rows('The pump had failed twice, according to a memo seen by the Morning Ledger.')).toEqual(['memo < Morning Ledger | The pump had failed twice']);
  });
  it('are the medium somebody spoke to', () => {
    expect(rows('The pump failed, Kord Weller told Radio North.')).toEqual(['Kord Weller < Radio North | The pump failed']);
  });
  it('are no mere audience', () => {
    expect(rows('The mayor told residents that the dam was safe.')).toEqual(['mayor | that the dam was safe']);
  });
  it('are those a speaker speaks through', () => {
    expect(rows('Through his lawyer, Kord Weller said the pump was new.')).toEqual(['Kord Weller < his lawyer | the pump was new']);
    expect(rows('The pump was new, Kord Weller said through a spokeswoman.')).toEqual(['Kord Weller < spokeswoman | The pump was new']);
  });
  it('are the recordings on which somebody speaks', () => {
    expect(rows('On the tape, Kord Weller says: “The pump is new.”')).toEqual(['Kord Weller < tape | The pump is new.']);
  });
  it('are quoted with the words of another', () => {
    expect(rows('“The pump was new,” Kord Weller said, according to the Morning Ledger.')).toEqual(['Kord Weller < Morning Ledger | The pump was new']);
  });
  it('quote others as saying it', () => {
    expect(rows('Local papers quoted two engineers as saying that the pump had failed.')).toEqual(['two engineers < Local papers | that the pump had failed']);
  });
  it('are quoted in the source', () => {
    expect(rows('Two brokers quoted by the trade site Cargo Watch said prices had doubled.')).toEqual([
      'Two brokers < trade site Cargo Watch | prices had doubled',
    ]);
  });
  it('are papers with a name of their own, and no body that is spoken to', () => {
    expect(rows('“We ran,” a nurse told the Harbour Lamp.')).toEqual(['nurse < Harbour Lamp | We ran']);
    expect(rows('“We ran,” a nurse told the Security Council.')).toEqual(['nurse | We ran']);
  });
  it('are never the publisher', () => {
    expect(rows('“We ran,” a nurse told the Harbour Lamp.', { publisher: 'The Harbour Lamp (Olm)' })).toEqual(['nurse | We ran']);
  });
  it('speak on the authority of another', () => {
    expect(rows('Six are dead, says the news agency ABX on the authority of the coast guard.')).toEqual(['coast guard < news agency ABX | Six are dead']);
  });
  it('carries an interview or a programme', () => {
    expect(rows('In an interview with the Danish channel TV Sund, she recalled that the gate was shut.')).toEqual([
      'she < Danish channel TV Sund | that the gate was shut',
    ]);
    expect(rows('“It was a lie,” said Odd Rem, the spokesman, on state television.')).toEqual(['Odd Rem < state television | It was a lie']);
    expect(rows('No guard was there, insisted Ida Moe, on the television channel Nordlys.')).toEqual([
      'Ida Moe < television channel Nordlys | No guard was there',
    ]);
  });
  it('is a recording in which somebody is heard', () => {
    expect(rows('“He is mad,” the caller says in a transcript obtained by the town.')).toEqual(['caller < transcript | He is mad']);
  });
  it('is no place or paper of the speaker', () => {
    expect(rows('“It was a lie,” Odd Rem said on the radio mast. “A lie,” Ida Moe said in a long letter.')).toEqual([
      'Odd Rem | It was a lie',
      'Ida Moe | A lie',
    ]);
  });
  it('carries what the same speaker goes on to say in the paragraph', () => {
    expect(rows('The gate was shut, Ida Moe told Reuters. Nobody came, she added. The ministry said it was open.')).toEqual([
      'Ida Moe < Reuters | The gate was shut',
      'Ida Moe < Reuters | Nobody came',
      'ministry | it was open',
    ]);
  });
});
