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
});
