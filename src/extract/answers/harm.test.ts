import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../test/support/answers.ts';

const tolls = (text: string): string[] =>
  answersIn(text).filter((answer) => /^(?:killed|injured|missing|arrested|count:\S+ (?:killed|injured|missing))=/.test(answer));

describe('tolls', () => {
  it.each([
    ['A gas leak killed at least two miners and hurt nine.', ['injured=9', 'count:miner killed=at least 2']],
    ['The crash killed three people and injured 17.', ['killed=3', 'injured=17']],
    ['Four people are dead and six others were seriously wounded.', ['killed=4', 'injured=6']],
    ['The death toll has risen to nine.', ['killed=9']],
    ['He put the number of injured at 40 or more.', ['injured=at least 40']],
    ['They announced the death of three people in the flood.', ['killed=3']],
    ['Eleven dead', ['killed=11']],
    ['The death toll in the mill fire has risen to 14.', ['killed=14']],
    ['The toll in the mill fire has climbed to eleven.', ['killed=11']],
    ['The toll rose from 11 to 17 overnight.', ['killed=17']],
    ['The death toll from the crash climbed to 17 after three more bodies were found.', ['killed=17']],
    ['He spoke of more than 30 deaths.', ['killed=at least 30']],
    ['Twelve people, not ten, had been hurt.', ['injured=12']],
    ['Police arrested five people.', ['arrested=5']],
    ['More than 30 cadets died in the barracks.', ['count:cadet killed=at least 30']],
    ['At least six people are still under the slabs.', ['missing=at least 6']],
    ['The shells killed 40 sheep.', []],
    ['Two of the passengers are still missing.', ['count:passenger missing=2']],
    ['Nobody was killed or injured.', ['killed=0', 'injured=0']],
    ['There were no casualties.', ['killed=0', 'injured=0']],
  ])('%s', (text, expected) => {
    expect(tolls(text).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['At least 21 of them did not survive.', 'killed=at least 21'],
    ['Eleven of our neighbours have not come home.', 'missing=11'],
    ['The flood claimed 12 lives.', 'killed=12'],
    ['There are 18 names on the list of the missing.', 'missing=18'],
    ['The toll is far higher, around 60.', 'killed=about 60'],
    ['More than a hundred people remain under the rubble.', 'missing=at least 100'],
    ['Divers are searching for three people from the sunken dredger.', 'missing=3'],
    ['Those missing are between four and six.', 'missing=4 to 6'],
    ['No one is missing any more.', 'missing=0'],
    ['Firefighters recovered the bodies of seven people.', 'killed=7'],
    ['Eight members of a hill tribe were killed.', 'killed=8'],
    ['The clinic raised its count to six after one patient died.', 'killed=6'],
    ['He put the number of injured from 12 to 27.', 'injured=27'],
    ['Forty recruits were wiped out.', 'count:recruit killed=40'],
    ['Three guys got hit by the bullets.', 'injured=3'],
  ])('are told in other words: %s', (text, expected) => {
    expect(tolls(text)).toContain(expected);
  });

  it('do not hold those whom the police look for', () => {
    expect(tolls('Detectives are searching for three people seen at the till.')).toEqual([]);
  });

  it('are no part of a toll, and no age', () => {
    expect(tolls('17 of the injured are children.')).toEqual([]);
    expect(tolls('The four victims walked past the bar.')).toEqual([]);
    expect(tolls('The names of the other three victims have not been told.')).toEqual([]);
    expect(tolls('Names of the nine victims were read out.')).toEqual(['killed=9']);
    expect(tolls('Ada Lund, who was 52, died at the scene.')).not.toContain('killed=52');
  });

  it.each([
    'By noon seven people had been killed in 12 separate shootings.',
    'Ten people were killed and 13 injured in shootings around the city.',
    'She was one of three people killed over an eight-hour stretch.',
    'More than 700 people have been killed in the city so far this year.',
  ])('of several events are none of one: %s', (text) => {
    expect(tolls(text)).toEqual([]);
  });

  it('of one attack in many places are its toll', () => {
    expect(tolls('Nine people were killed in strikes across the region.')).toEqual(['killed=9']);
  });

  it('count kinds of people apart from the toll', () => {
    expect(tolls('Up to 20 soldiers were killed.')).toEqual(['count:soldier killed=up to 20']);
  });

  it('do not take "or more" for others who came on top', () => {
    expect(tolls('In the hall 40 or more people were injured, and 12 people were injured outside.')).toContain('injured=at least 40');
  });

  it('do not take the number that kills for the number killed', () => {
    expect(tolls('Two shells killed a farmer.')).toEqual(['killed=at least 1']);
  });
});

describe('deaths told without a number', () => {
  it.each([
    ['A 9-year-old girl has died after a fall.', 'killed=at least 1'],
    ['Maria Lund was pronounced dead at the scene.', 'killed=at least 1'],
    ['A third person has died in hospital.', 'killed=3'],
    ['There is no sixth victim.', 'killed=up to 5'],
    ['A third body was found under the pier.', 'killed=3'],
  ])('%s', (text, expected) => {
    expect(tolls(text)).toContain(expected);
  });

  it('one more who died behind the injured is counted among those hit, behind the dead among the dead', () => {
    expect(tolls('Two hikers suffered minor injuries and a third person died.')).not.toContain('killed=3');
    expect(tolls('Two hikers were killed and a third person died on Friday.')).toContain('killed=3');
  });

  it('who was found may live', () => {
    expect(tolls('A fifth victim was found hiding in the cellar.')).toEqual([]);
  });
});
