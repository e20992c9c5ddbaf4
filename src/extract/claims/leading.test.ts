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
  it('end where the same speaker says something else', () => {
    expect(rows('Reyes said the dam was safe but warned that rain was coming.')).toEqual(['Reyes | the dam was safe', 'Reyes | that rain was coming']);
  });
  it('go on with a participle', () => {
    expect(rows('Reyes said the dam was safe, adding that no water had leaked.')).toEqual(['Reyes | the dam was safe', 'Reyes | that no water had leaked']);
  });
  it('take a thing reported, not what was done next', () => {
    expect(rows('Witnesses reported a loud bang and fled.')).toEqual(['Witnesses | a loud bang']);
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
    expect(rows('The memo spoke of a leak; the town says there was none.')).toEqual(['memo | a leak', 'town | there was none']);
  });
});
