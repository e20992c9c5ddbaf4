import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../test/support/answers.ts';

describe('aspects of an event', () => {
  it.each([
    ['The video is a crude forgery', 'other:authentic=fabricated'],
    ['An expert found no sign of editing on the audio', 'other:authentic=genuine'],
    ['Two clips of the audio had been spliced', 'other:authentic=edited'],
    ['Our desk could not independently verify the footage', 'other:authentic=not known'],
    ['The gunmen were after him and hit the wrong house', 'other:intended target=yes'],
    ['The bus was badly overcrowded', 'other:overloaded=yes'],
    ['The bus was not overcrowded', 'other:overloaded=no'],
    ['The permit had lapsed in spring', 'other:papers valid=no'],
    ['The minister refused to resign', 'other:resigned=no'],
    ['Detectives see no clear motive for the shooting', 'other:motive=not known'],
    ['The attack was retaliation for the raid', 'other:motive=revenge'],
    ['The blaze began with a short circuit', 'other:cause=electrical fault'],
    ['The suspect turned himself in', 'other:after the deed=surrendered'],
    ['Residents were never warned of the flood', 'other:warned=no'],
  ])('%s: %s', (text, expected) => {
    expect(answersIn(text)).toContain(expected);
  });

  it.each([
    ['The forged iron gate was repainted', 'authentic'],
    ['A random sample of voters was asked', 'intended target'],
    ['The boat could be overloaded', 'overloaded'],
    ['He was jealous of the new garden', 'motive'],
  ])('not: %s (%s)', (text, aspect) => {
    expect(answersIn(text).filter((answer) => answer.startsWith(`other:${aspect}=`))).toEqual([]);
  });
});

describe('arrests without a number', () => {
  it.each([
    ['No one is in custody', ['0']],
    ['Police have not made any arrests', ['0']],
    ['The third suspect was arrested on a ferry', ['3']],
    ['Ada Lund was taken into custody', ['at least 1']],
    ['Four men were arrested', ['4']],
    ['He could be arrested', []],
  ])('%s', (text, values) => {
    expect(
      answersIn(text)
        .filter((answer) => answer.startsWith('arrested='))
        .map((answer) => answer.slice('arrested='.length)),
    ).toEqual(values);
  });
});

describe('who did it', () => {
  it.each([
    ['Two men opened fire on the porch', ['two men']],
    ['Shots were fired by unknown persons', ['not known']],
    ['Her estranged husband opened fire', ['husband']],
    ['Lund and Holm stabbed the clerk', ['Lund and Holm']],
    ['The police department opened a door', []],
  ])('%s', (text, values) => {
    expect(
      answersIn(text)
        .filter((answer) => answer.startsWith('other:who did it='))
        .map((answer) => answer.slice('other:who did it='.length)),
    ).toEqual(values);
  });
});

describe('who it was', () => {
  it.each([
    ['The victim was identified as Ada Lund', 'identity=Ada Lund'],
    ['Ada Lund, 61, was killed in the blast', 'identity=Ada Lund'],
    ['Police named the suspect as Berit Holm', 'other:suspect=Berit Holm'],
    ['Berit Holm was charged with arson', 'other:suspect=Berit Holm'],
  ])('%s', (text, expected) => {
    expect(answersIn(text)).toContain(expected);
  });

  it('a day, an office or a pronoun is no name', () => {
    expect(answersIn('Police died out of sight. He was killed. Sunday was killed by rain').filter((a) => a.startsWith('identity='))).toEqual([]);
  });
});
