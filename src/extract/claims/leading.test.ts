import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('attributions before what was said', () => {
  it('skip a relative clause in the source', () => {
    expect(rows('Kord Weller, who runs the works, said the pump had failed twice.')).toEqual(['Kord Weller | the pump had failed twice']);
  });
  it('take a whole subject with its relative clause', () => {
    expect(rows('A driver who was on the quay at dawn writes that the crane was still.')).toEqual([
      'driver who was on the quay at dawn | that the crane was still',
    ]);
  });
  it('give a relative clause to whom it hangs on', () => {
    expect(rows('It began with the port authority, which reported the loss of a barge.')).toEqual(['port authority | the loss of a barge']);
  });
  it('take a noun that looks like a verb of saying for a noun', () => {
    expect(rows('An earlier version of this report said that two barges were lost.')).toEqual(['earlier version of this report | that two barges were lost']);
  });
  it('end where the same speaker says something else', () => {
    expect(rows('Reyes said the dam was safe but warned that rain was coming.')).toEqual(['Reyes | the dam was safe', 'Reyes | that rain was coming']);
  });
  it('go on with a participle', () => {
    expect(rows('Reyes said the dam was safe, adding that no water had leaked.')).toEqual(['Reyes | the dam was safe', 'Reyes | that no water had leaked']);
  });
  it('take a thing reported, not what was done next', () => {
    expect(rows('Witnesses reported a loud bang and fled.')).toEqual(['Witnesses | a loud bang']);
  });
  it('leave open what somebody doubts', () => {
    expect(rows('Kord Weller, who runs the works, doubts that a single pump could have failed.')).toEqual([
      'questioned: Kord Weller | that a single pump could have failed',
    ]);
  });
  it('take reports that somebody denies for a noun', () => {
    expect(rows('The railway denied Danish reports that a train had been destroyed.')).toEqual(['denied: railway | that a train had been destroyed']);
  });
  it('mark denials', () => {
    expect(rows('He denied knowing about the cracks.')).toEqual(['denied: He | knowing about the cracks']);
  });
  it('give a rejected claim to both sides', () => {
    expect(rows('The firm rejected a claim by the union that the brakes were old.')).toEqual([
      'denied: firm | that the brakes were old',
      'union | that the brakes were old',
    ]);
  });
  it('keep the one who is told with what is told', () => {
    expect(rows('Reyes urged residents to stay indoors.')).toEqual(['Reyes | residents to stay indoors']);
  });
  it('end with a subordinate clause', () => {
    expect(rows('When the guard asked him to leave, he sat down.')).toEqual(['guard | him to leave']);
  });
  it('take photos and surveys as sources', () => {
    expect(rows('Photos posted online showed a hole in the roof. The survey found that most wells were dry.')).toEqual([
      'Photos posted online | a hole in the roof',
      'survey | that most wells were dry',
    ]);
  });
  it('part two sources at a semicolon', () => {
    expect(rows('The memo spoke of a leak; the town says there was none.')).toEqual(['memo | of a leak', 'town | there was none']);
  });
  it('stand before a colon, and a quotation behind it', () => {
    expect(rows('Lena Horvat denied that the gate was open: “Nobody touched it.”')).toEqual([
      'Lena Horvat | Nobody touched it.',
      'denied: Lena Horvat | that the gate was open',
    ]);
  });
  it('give two occasions their own claims', () => {
    expect(rows('The mayor admitted that he was there, two days after denying that he had left home.')).toEqual([
      'mayor | that he was there',
      'denied: mayor | that he had left home',
    ]);
  });
  it('may be verbs of two words', () => {
    expect(rows('The ministry ruled out a gas leak.')).toEqual(['denied: ministry | a gas leak']);
    expect(rows('The council ruled that the ministry was wrong.')).toEqual(['council | that the ministry was wrong']);
  });
  it('follow a relative clause that ends in a quotation', () => {
    expect(rows('Jo Fisk, who on Monday claimed that “nobody knew,” said Friday that the letter was late.')).toEqual([
      'Jo Fisk | that “nobody knew,”',
      'Jo Fisk | that the letter was late',
    ]);
  });
  it('stands behind the moment of a warning', () => {
    expect(rows('The weather office had warned on Sunday morning of gusts in the strait.')).toEqual(['weather office | of gusts in the strait']);
  });
  it('is a figure or a cause that is put to something', () => {
    expect(rows('Police estimated it at 300.')).toEqual(['Police | it at 300']);
    expect(rows('The chief attributed the gap to “a slip of the pen”.')).toEqual(['chief | the gap to “a slip of the pen”']);
    expect(rows('Police named the captain and the owner, Odd Rem, as suspects on Monday.')).toEqual([
      'Police | the captain and the owner, Odd Rem, as suspects on Monday',
    ]);
  });
  it('is what papers list, and what films do not show', () => {
    expect(rows('A clinic record attached to the complaint lists a broken wrist.')).toEqual(['clinic record attached to the complaint | a broken wrist']);
    expect(rows('The footage does not show anyone near the door.')).toEqual(['not-claimed: footage | anyone near the door']);
  });
  it('ends where the reporter compares', () => {
    expect(rows('The ministry conceded that 201 people had been aboard, a third more than on its list.')).toEqual([
      'ministry | that 201 people had been aboard',
    ]);
    expect(rows('The office said nine had died, up from four in the morning.')).toEqual(['office | nine had died']);
  });
  it('ends where the speaker goes on behind a semicolon and a day', () => {
    expect(rows('Odd Rem had said that the gate was shut; on Friday he argued that the clock was slow.')).toEqual([
      'Odd Rem | that the gate was shut',
      'Odd Rem | that the clock was slow',
    ]);
  });
  it('is not what people are found to be', () => {
    expect(rows('The search ended on Monday, with forty people confirmed dead and nine never found.')).toEqual([]);
  });
  it('may follow a station with a number', () => {
    expect(rows('Ida Moe told KBX 9 the street is quiet.')).toEqual(['Ida Moe | the street is quiet']);
  });
});
