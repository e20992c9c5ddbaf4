import { describe, expect, it } from 'vitest';
import { claimsIn, rows } from '../support/attributions.ts';

/** Sentences in which nobody is given the word. */
const NO_CLAIM: readonly string[] = [
  'The statement was twelve pages long.',
  'Her report on the flood won a prize.',
  'The claim form must be sent by Friday.',
  'A spokesman was seen leaving by the back door.',
  'The clock says ten past four.',
  'Everything went according to plan.',
  'The trains ran according to schedule for once.',
  'The sign said “Exit” in two languages.',
  'They call it the “Long Mile” because nobody walks it.',
  'The “Blue Heron” left the harbour at dawn.',
  'His nickname was “Shorty”.',
  'He is known for his short novels.',
  'The plant, known for its yellow paint, employs ninety people.',
  'She expressed herself well in three languages.',
  'The storm showed no mercy.',
  'The mayor showed visitors around the hall.',
  'Two suspects remain at large.',
  'The 200 pledged delegates met in the gym.',
  'In other words, the bridge was too weak.',
  'He went on to become a judge.',
  'She added sugar to the pan.',
  'The bank charges two euros a month.',
  'The board noted.',
  'Police are looking for a silver car.',
  'The video was uploaded on Sunday.',
  'The enemy attacked the town at dawn.',
  'The river has claimed eleven lives since spring.',
  'The council would say yes to almost anything.',
  'Nobody should believe everything.',
  'They observed two minutes of silence.',
  'The coach called a time-out.',
  'The post is vacant.',
  'He reported to the station at nine.',
  'Critics loved the play.',
  'The order stands.',
  'The minister, who declined to be named, left early.',
  'He signed a statement.',
  'The letter arrived too late.',
  'A fire broke out in the kitchen and spread to the roof.',
  'The town has charged drivers a toll since 1990.',
  'The article in the weekly was long and dull.',
  'The young man is not identified in the clip.',
];

describe('what is no claim', () => {
  it.each(NO_CLAIM)('%s', (sentence) => {
    expect(rows(sentence)).toEqual([]);
  });
});

describe('what must not be read wrongly', () => {
  it('an audience is no relay', () => {
    expect(rows('The warden told reporters that the dam was safe.')).toEqual(['warden | that the dam was safe']);
  });

  it('an apposition is no content', () => {
    expect(rows('Ilse Brandt, the head of the works, reported a leak.')).toEqual(['Ilse Brandt | a leak']);
  });

  it('what the speaker thinks within a quotation is no claim of another', () => {
    expect(rows('“I know what oil smells like,” said Ilse Brandt.')).toEqual(['Ilse Brandt | I know what oil smells like']);
  });

  it('who asked not to be named has claimed nothing by that', () => {
    expect(rows('A guard who asked us not to print his name said the gate was open.')).toEqual([
      'guard who asked us not to print his name | the gate was open',
    ]);
  });

  it('a denial is no assertion', () => {
    expect(claimsIn('The firm denied that the pump had failed.').map(({ polarity }) => polarity)).toEqual(['denied']);
  });

  it('a name in quotation marks makes no mixed quotation', () => {
    expect(claimsIn('Reyes said the “Blue Heron” was safe.').map(({ form }) => form)).toEqual(['indirect']);
  });

  it('the day of saying is no part of the source', () => {
    expect(rows('Prosecutors on Wednesday said the case was closed.')).toEqual(['Prosecutors | the case was closed']);
  });
});
