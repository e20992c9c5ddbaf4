import { describe, expect, it } from 'vitest';
import { claimsOf, type Said } from '../../../test/support/claims.ts';
import { LONE } from '../../model/claim.ts';
import type { Draft } from './draft.ts';
import { findQuestions } from './questions.ts';

const all = (said: readonly Said[]): Draft[] => findQuestions(claimsOf(said), ({ text }) => text);
const ask = (said: readonly Said[]): Draft[] => all(said).filter(({ slot }) => slot !== LONE);
const lone = (said: readonly Said[]): string[][] =>
  all(said).flatMap(({ slot, answers }) => (slot === LONE ? answers.map(({ value, claims }) => [value, ...claims.map((c) => c.id)]) : []));
const answersTo = (slot: string, said: readonly Said[]): Record<string, string[]> | null => {
  const question = ask(said).find((draft) => draft.slot === slot);
  return question ? Object.fromEntries(question.answers.map(({ value, claims }) => [value, claims.map((c) => c.id)])) : null;
};

/** The parts into which some question divides these claims. */
const divides = (said: readonly Said[], ...parts: readonly (readonly string[])[]): boolean =>
  ask(said).some(({ answers }) => {
    const places = parts.map((part) => answers.findIndex(({ claims }) => part.every((id) => claims.some((c) => c.id === id))));
    return places.every((at) => at >= 0) && new Set(places).size === parts.length;
  });

describe('tolls', () => {
  it('stand by number, bounds with the number they name', () => {
    const said = [
      { text: 'at least two people were killed' },
      { text: 'Two people have died', report: 'r2' },
      { text: 'The death toll has risen to five', report: 'r3' },
    ];
    expect(answersTo('killed', said)).toEqual({ 2: ['c1', 'c2'], 5: ['c3'] });
  });

  it('one death told by itself counts only where nobody counts', () => {
    expect(answersTo('killed', [{ text: 'A boy was pronounced dead' }, { text: 'The girl died' }])).toEqual({ 'at least 1': ['c1', 'c2'] });
    expect(answersTo('killed', [{ text: 'A nurse has died' }, { text: 'Six people were killed' }])).toEqual({ 6: ['c2'] });
  });
});

describe('fixed slots', () => {
  it('what one act of saying tells together does not exclude itself', () => {
    const said = [{ text: 'a drone and missile attack' }, { text: 'Drones hit the silo' }];
    expect(answersTo('means', said)).toEqual({ 'drone, missile': ['c1', 'c2'] });
  });

  it('a denial turns the answer round, a refusal leaves responsibility unclaimed', () => {
    expect(answersTo('responsibility', [{ text: 'responsibility for the raid', polarity: 'not-claimed' }])).toEqual({ 'not claimed': ['c1'] });
    expect(answersTo('responsibility', [{ text: 'responsibility for the raid', speaker: 'Nobody' }])).toEqual({ 'not claimed': ['c1'] });
    expect(answersTo('responsibility', [{ text: 'responsibility for the raid', speaker: 'The Tern Front' }])).toEqual({ 'claimed by The Tern Front': ['c1'] });
  });

  it('none lost, some lost and a denial of any loss', () => {
    const said: Said[] = [
      { text: 'Three ferries have sunk' },
      { text: 'No ferry has been lost', report: 'r2' },
      { text: 'that any ferries had been sunk', polarity: 'denied', report: 'r3' },
    ];
    expect(answersTo('count:ferry lost', said)).toEqual({ 0: ['c2', 'c3'], 3: ['c1'] });
  });

  it('a mishap and a deed exclude one another, two names for a deed do not', () => {
    expect(answersTo('what', [{ text: 'a bomb attack on the tram' }, { text: 'The trams collided', report: 'r2' }])).toEqual({
      bombing: ['c1'],
      crash: ['c2'],
    });
    expect(answersTo('what', [{ text: 'the shelling of the mill' }, { text: 'the attack on the mill', report: 'r2' }])).toEqual({
      'strike, attack': ['c1', 'c2'],
    });
  });
});

describe('questions found among the claims', () => {
  it('the same proposition, affirmed and denied', () => {
    const said = [
      { text: 'the harbour bridge had cracked before the storm' },
      { text: 'the harbour bridge had not cracked before the storm', report: 'r2', speaker: 'The engineer' },
    ];
    expect(divides(said, ['c1'], ['c2'])).toBe(true);
  });

  it('the very existence of a thing', () => {
    const said = [
      { text: 'a van rammed the gate' },
      { text: 'there was no van at all', report: 'r2', speaker: 'The guard' },
      { text: 'Inspectors found no trace of any vehicle', report: 'r3', speaker: 'The inspector' },
    ];
    expect(divides(said, ['c1'], ['c2', 'c3'])).toBe(true);
  });

  it('what somebody was and never was, by one word', () => {
    const said = [{ text: 'the porter had become abusive' }, { text: 'her uncle was never abusive', report: 'r2' }];
    expect(divides(said, ['c1'], ['c2'])).toBe(true);
    expect(divides([{ text: 'the porter was shot' }, { text: 'her uncle was never shot', report: 'r2' }], ['c1'], ['c2'])).toBe(false);
    expect(divides([{ text: 'the porter fears abusive guests' }, { text: 'her uncle was never abusive', report: 'r2' }], ['c1'], ['c2'])).toBe(false);
  });

  it('who did it and that nobody did it to the same one', () => {
    const said = [{ text: 'Ada Lund kicked the porter in the shin' }, { text: 'no one kicked the porter', report: 'r2' }];
    expect(divides(said, ['c1'], ['c2'])).toBe(true);
    expect(divides([{ text: 'Ada Lund kicked the door in anger' }, { text: 'no one kicked the porter', report: 'r2' }], ['c1'], ['c2'])).toBe(false);
  });

  it('two denials that share one word are two questions', () => {
    const said = [
      { text: 'the porter opened the gate' },
      { text: 'the porter locked the cellar', report: 'r2' },
      { text: 'that the porter opened the gate', polarity: 'denied' as const, report: 'r3' },
      { text: 'that the porter locked the cellar', polarity: 'denied' as const, report: 'r3' },
    ];
    expect(divides(said, ['c1'], ['c3'])).toBe(true);
    expect(divides(said, ['c2'], ['c4'])).toBe(true);
    expect(divides(said, ['c1', 'c2'], ['c3', 'c4'])).toBe(false);
  });

  it('a negation of something else denies nothing', () => {
    const said = [{ text: 'the tram was running late' }, { text: 'no tram can pass the tunnel', report: 'r2', speaker: 'The driver' }];
    expect(ask(said)).toEqual([]);
  });

  it('a request denies nothing', () => {
    const crew = { text: 'the ferry crew had done all the work of the rescue' };
    expect(divides([crew, { text: 'the ferry crew did not do the work of the rescue', report: 'r2', speaker: 'A' }], ['c1'], ['c2'])).toBe(true);
    expect(ask([crew, { text: 'Please stay calm and do not film the work of the ferry crew', report: 'r2', speaker: 'A' }])).toEqual([]);
  });

  it('what a thing does answers nothing about what became of it', () => {
    const said: Said[] = [
      { text: 'Trams were running as usual on Friday', report: 'r1' },
      { text: 'that a tram had been destroyed', report: 'r2', speaker: 'The operator', polarity: 'denied' },
    ];
    expect(divides(said, ['c1'], ['c2'])).toBe(false);
  });

  it('what such things can do is not what happened', () => {
    const said: Said[] = [
      { text: 'Such rockets can hit towns far behind the river', report: 'r1', speaker: 'An analyst' },
      { text: 'that the brewery had been hit', report: 'r2', speaker: 'The brewery', polarity: 'denied' },
    ];
    expect(divides(said, ['c1'], ['c2'])).toBe(false);
  });

  it('one speaker in one report speaks of two things, and does not contradict himself', () => {
    const said = [
      { text: 'the council has apologised to the tenants of Weir Street' },
      { text: 'the council has not apologised to the tenants of Ford Street' },
    ];
    expect(ask(said)).toEqual([]);
  });

  it('what is news to others is disputed', () => {
    const said = [{ text: 'the lift was repaired in the spring' }, { text: 'the repair was news to the tenants', report: 'r2', speaker: 'A tenant' }];
    expect(divides(said, ['c1'], ['c2'])).toBe(true);
  });

  it('an open and a shut gate, but not two things that share the state alone', () => {
    const gate = [{ text: 'the sluice gate was wide open' }, { text: 'the sluice gate had been shut', report: 'r2', speaker: 'The warden' }];
    expect(divides(gate, ['c1'], ['c2'])).toBe(true);
    const apart = [{ text: 'the museum was opened in May' }, { text: 'a parcel had not been opened', report: 'r2', speaker: 'The warden' }];
    expect(divides(apart, ['c1'], ['c2'])).toBe(false);
  });

  it('a thing that works and has stopped, with how many stopped', () => {
    const said = [
      { text: 'the pumps in the cellar were working normally' },
      { text: 'two of the pumps in the cellar had stopped working', report: 'r2', speaker: 'The caretaker' },
      { text: 'All six pumps in the cellar had given out', report: 'r3', speaker: 'A tenant' },
    ];
    expect(divides(said, ['c1'], ['c2'], ['c3'])).toBe(true);
  });

  it('several reports that say the same make one answer', () => {
    const said = [{ text: 'the mayor grabbed the microphone of a student' }, { text: 'He grabs the microphone from the student', report: 'r2', speaker: null }];
    expect(divides(said, ['c1', 'c2'])).toBe(true);
  });

  it('one report that says it twice makes none', () => {
    expect(ask([{ text: 'the choir will sing again' }, { text: 'the choir sings again' }])).toEqual([]);
  });

  it('a named cause that is disputed answers the question of the cause', () => {
    const said: Said[] = [
      { text: 'a van', answers: { 'other:cause': 'van' } },
      { text: 'a van rammed the pump' },
      { text: 'there was no van at all', report: 'r2', speaker: 'The guard' },
      { text: 'it was too early to speak of a cause', report: 'r2', speaker: 'Police' },
    ];
    expect(answersTo('other:cause', said)).toEqual({ van: ['c1', 'c2'], 'not known': ['c4'], 'not van': ['c3'] });
  });

  it('what nobody else speaks to stands by itself, once an act of saying', () => {
    const said: Said[] = [
      { text: 'the choir will sing in the old mill', origin: 'o1' },
      { text: 'the choir is to sing in the mill', origin: 'o1' },
      { text: 'the roof of the chapel was mended', origin: 'o2', polarity: 'denied' },
      { text: 'The bakery opened late', speaker: null },
    ];
    expect(lone(said)).toEqual([
      ['yes', 'c1', 'c2'],
      ['no', 'c3'],
    ]);
  });

  it('are the same for the same claims', () => {
    const said = [{ text: 'Three ferries have sunk' }, { text: 'No ferry has been lost', report: 'r2' }];
    expect(ask(said)).toEqual(ask(said));
  });
});

describe('the words of a question', () => {
  const asks = (said: readonly Said[]): string[] => ask(said).map(({ question }) => question);

  it('quote a whole sentence before a scrap that points back, and one that shows what is shared', () => {
    const said = [
      { text: 'the valve of the blue kiln was replaced in May' },
      { text: 'of the valve of the blue kiln', report: 'r2' },
      { text: 'it was the valve of the blue kiln, replaced in May', report: 'r3' },
    ];
    expect(asks(said)).toContain('Is it so: “the valve of the blue kiln was replaced in May”?');
  });

  it('name the state of a thing, in the number it is told in', () => {
    expect(asks([{ text: 'the sluice gate was open' }, { text: 'the sluice gate was closed', report: 'r2' }])).toContain('Was the sluice open?');
    expect(asks([{ text: 'the winches were broken' }, { text: 'the winches were in working order', report: 'r2' }])).toContain('Were the winches working?');
  });

  it('no two questions are asked in the same words', () => {
    const said: Said[] = [
      { text: 'Ada Lund kicked the porter at the gate' },
      { text: 'no one kicked the porter', report: 'r2' },
      { text: 'whether Ada Lund kicked the porter at the gate', polarity: 'questioned', report: 'r3' },
      { text: 'Ada Lund kicked the porter at the gate', report: 'r4' },
    ];
    const questions = all(said).map(({ question }) => question);
    expect(new Set(questions).size).toBe(questions.length);
  });
});
