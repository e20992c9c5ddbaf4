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
    ['The guard used excessive force', 'other:justified=no'],
    ['The sheriff said his deputy followed procedure', 'other:justified=yes'],
    ['The officer, who had been on desk duty, is now on paid leave', 'other:duty=on leave'],
    ['The building had no permit for its upper floors', 'other:permit=no'],
    ['The school was empty at the time of the strike', 'other:occupied=no'],
    ['The sirens came after the missile', 'other:alarm given=no'],
    ['The prosecutor has not decided whether to file charges', 'other:court=not decided'],
    ['Detectives are tracing the gun', 'other:whose gun=not known'],
    ['There was no sign of forced entry at the house', 'other:entry=no force'],
    ['The company released the footage on Friday', 'other:released=yes'],
    ['The footage has not been released', 'other:released=no'],
    ['The owner of the mill was well aware of the cracks', 'other:knew=yes'],
    ['The owner of the mill was not aware of the cracks', 'other:knew=no'],
    ['She put up her hands and complied, the officer agrees', 'other:complied=yes'],
    ['The deputy said the man was combative', 'other:complied=no'],
    ['The deputy dragged her across the yard', 'other:force used=much'],
    ['Deputies never announced themselves before the raid', 'other:announced=no'],
    ['The officers returned fire', 'other:fired back=yes'],
    ['The emergency exit was locked when the fire broke out', 'other:exits=blocked'],
    ['There were no sprinklers where the fire began', 'other:fire alarm=no'],
    ['Tenants of the block were told to stay', 'other:told to leave=no'],
    ['The council had issued a demolition order for the house', 'other:ordered closed=yes'],
    ['The trawler is under tow to port', 'other:ship lost=no'],
    ['The frigate is probably lost, a sailor fears', 'other:ship lost=yes'],
    ['The jet made an emergency landing for technical reasons', 'other:shot down=no'],
    ['No drone had entered the airspace of the republic', 'other:border crossed=no'],
    ['The cyclist had the right of way when the truck hit her', 'other:in the way=no'],
    ['The mayor was quoted out of context', 'other:meant so=no'],
    ['The paper withdrew its report', 'other:withdrawn=yes'],
    ['The ferry ran aground and sank', 'other:cause=obstacle'],
    ['Nobody checked on the inmate, and checks were missed', 'other:checked on=no'],
    ['The guards say they checked on the inmate every half hour', 'other:checked on=yes'],
    ['She begged for help, a woman in the next cell says', 'other:asked for help=yes'],
    ['The inmate refused insulin, the jail nurse wrote', 'other:medication=refused'],
    ['The deputy used a taser on the man', 'other:stun gun=yes'],
    ['The nursing home was badly understaffed that night', 'other:staffed=no'],
    ['The captain abandoned the ship before its passengers', 'other:captain stayed=no'],
    ['The wagons were carrying ammunition', 'other:cargo=ammunition'],
    ['The wagons were empty', 'other:cargo=empty'],
    ['There was no oil spill in the port', 'other:spill=no'],
    ['Loading at the terminal continued as usual', 'other:operating=yes'],
    ['The railway suspended operations at the yard, and operations were halted', 'other:operating=no'],
    ['Toxicology found a lethal dose, and so the death was an overdose', 'other:manner of death=drugs'],
    ['Neighbours of the couple saw no signs of trouble', 'other:trouble before=no'],
    ['Someone got hold of the gun', 'other:weapon found=not known'],
  ])('%s: %s', (text, expected) => {
    expect(answersIn(text)).toContain(expected);
  });

  it.each([
    ['The forged iron gate was repainted', 'authentic'],
    ['The drivers found the gun shop closed', 'whose gun'],
    ['He had an excessive love of cake', 'justified'],
    ['The tram had no permit of its own to park', 'occupied'],
    ['He hid the rake behind the shed', 'covered up'],
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
    ['Police arrested a bus driver', ['at least 1']],
    ['A judge ordered the detention of the owner', ['at least 1']],
    ['Police arrested nobody', []],
    ['He could be arrested', []],
  ])('%s', (text, values) => {
    expect(
      answersIn(text)
        .filter((answer) => answer.startsWith('arrested='))
        .map((answer) => answer.slice('arrested='.length)),
    ).toEqual(values);
  });
});

describe('work', () => {
  it.each([
    ['The deputy had been fired in May', 'other:duty=dismissed'],
    ['The quarry has been idle since 20 September 2020', 'other:time of stop=2020-09-20'],
    ['Drilling continued until 5 October 2020', 'other:time of stop=2020-10-05'],
  ])('%s', (text, expected) => {
    expect(answersIn(text)).toContain(expected);
  });

  it('is not lost by shots', () => {
    expect(answersIn('Shots had been fired at the officer').filter((answer) => answer.startsWith('other:duty='))).toEqual([]);
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
