import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../test/support/answers.ts';
import type { Place } from '../../model/place.ts';

const of = (slot: string, text: string): string[] =>
  answersIn(text)
    .filter((answer) => answer.startsWith(`${slot}=`))
    .map((answer) => answer.slice(slot.length + 1));

const NORLAND: Place = { name: 'Norland', latitude: 60, longitude: 10, geonameid: null, country: 'NO', radius_km: 300 };

describe('the kind of event', () => {
  it.each([
    ['A blaze broke out in a bakery on Mill Lane', 'fire'],
    ['An explosion shook the harbour', 'explosion'],
    ['Two trams collided near the depot', 'crash'],
    ['A missile attack on the substation', 'strike'],
    ['The boy suffered a self-inflicted wound', 'shooting'],
  ])('%s: %s', (text, type) => {
    expect(of('what', text)).toEqual([type]);
  });
});

describe('means', () => {
  it.each([
    ['The substation was struck by drones', ['drone']],
    ['a drone and missile attack', ['drone', 'missile']],
    ['Gunners tried to shoot down what may have been drones', ['drone']],
    ['She was shot in the leg with a pistol', ['firearm']],
    ['Their forces launched 12 rockets at the airfield', ['missile']],
    ['Missiles hit the grain silo', ['missile']],
  ])('%s', (text, means) => {
    expect(of('means', text)).toEqual(means);
  });

  it('are not what was destroyed', () => {
    expect(of('means', 'A convoy of missiles was destroyed on the road')).toEqual([]);
  });
});

describe('target and outcome', () => {
  it('go together: what was struck and what became of it', () => {
    expect(answersIn('Drones destroyed an oil depot')).toEqual(expect.arrayContaining(['target=fuel depot', 'outcome=fuel depot destroyed']));
  });

  it('a defence that worked is an outcome', () => {
    expect(of('outcome', 'The attack was repelled over the sea')).toEqual(['attack repelled']);
  });

  it('a denial is told as one', () => {
    expect(answersIn('No ship was sunk')).toContain('outcome=not ship destroyed');
  });
});

describe('counts', () => {
  it.each([
    ['The army launched 40 drones', 'count:drone launched', '40'],
    ['Of 40 drones launched, 31 were brought down', 'count:drone downed', '31'],
    ['12 UAVs shot down', 'count:drone downed', '12'],
    ['none of the rockets was intercepted', 'count:rocket downed', '0'],
    ['No ferry has been lost', 'count:ferry lost', '0'],
    ['A silo of wheat was destroyed', 'count:silo lost', '1'],
    ['three of the five pumps had stopped working', 'count:pump failed', '3'],
    ['The clinic is now treating 14 people', 'count:person in hospital', '14'],
    ['about half of them were decoys', 'count:share decoy', 'about 0.5'],
    ['soldiers destroyed 9 drones over the bay', 'count:drone lost over bay', '9'],
  ])('%s', (text, slot, value) => {
    expect(of(slot, text)).toEqual([value]);
  });

  it('of those who fire are no count of what is fired', () => {
    expect(answersIn('Two gunmen fired a shot').filter((answer) => answer.startsWith('count:gunman'))).toEqual([]);
  });

  it('measure areas and amounts with their unit', () => {
    expect(answersIn('The fire covered about 300 square metres')).toContain('count:area fire=about 300 m2');
  });
});

describe('when and where', () => {
  it('the hour, the end and the hour of death are three questions', () => {
    expect(of('when', 'The explosion happened at 3:20 p.m. on May 11')).toEqual(['2021-05-11T15:20']);
    expect(of('other:end', 'The fire was put out at 04:30 on May 12')).toEqual(['2021-05-12T04:30']);
    expect(of('other:time of death', 'She was pronounced dead at 4:05 p.m. on May 11')).toEqual(['2021-05-11T16:05']);
  });

  it('an hour without a day', () => {
    expect(of('when', 'it was nearer midnight')).toEqual(['T24:00']);
  });

  it('addresses read the same however they are written', () => {
    const street = answersIn('He was shot on the 2100 block of N. Harrow Ave', { '2100 block of N. Harrow Ave': {} });
    expect(street).toContain('where=2100 block of north harrow');
  });

  it('a place where nothing happens is no answer', () => {
    expect(answersIn('The minister lives in Quell', { Quell: {} })).toEqual([]);
  });
});

describe('who', () => {
  it.each([
    ['Norland launched 40 drones', 'Norland', 'mention'],
    ['a Norlandic missile attack', 'Norlandic', 'affiliation'],
    ['Norlandic forces shelled the port', 'Norlandic', 'affiliation'],
    ['Norland’s attack on the port', 'Norland', 'mention'],
  ] as const)('%s', (text, name, role) => {
    expect(answersIn(text, { [name]: { role, place: NORLAND } })).toContain('other:attacker=Norland');
  });

  it('a place that is hit is not the attacker', () => {
    const found = answersIn('The blast in occupied Norland destroyed a depot', { Norland: { role: 'mention', place: NORLAND } });
    expect(found.filter((answer) => answer.startsWith('other:attacker'))).toEqual([]);
  });

  it('responsibility for the event, not to do something', () => {
    expect(of('responsibility', 'responsibility for the bombing')).toEqual(['claimed']);
    expect(of('responsibility', 'They have a responsibility to inform the public')).toEqual([]);
  });
});

describe('details', () => {
  it.each([
    ['He accidentally shot himself in the foot', ['other:wound=foot', 'other:on purpose=no', 'other:who fired=the victim']],
    ['The girl was taken to Saint Brannoc Hospital', ['other:hospital=saint brannoc hospital']],
    ['The raid was payback for the blockade', ['other:motive=revenge']],
    ['A 44-year-old welder was hurt', ['other:age of welder=44']],
    ['the man, in his early 20s, ran away', ['other:age of man=early 20s']],
    ['Ada Lund, 24, and 20-year-old Berit Holm were hurt', ['other:age of lund=24', 'other:age of holm=20']],
    ['a 17-year-old boy and an 85-year-old man were hurt', ['other:age of boy=17', 'other:age of man=85']],
    ['his 6-year-old daughter, Ada Lund, was hurt', ['other:age of lund=6']],
    ['I heard five shots', ['count:shot fired=5']],
    ['A guard fired about six rounds at the gate', ['count:shot fired=about 6']],
    ['17 are in intensive care', ['count:person in intensive care=17']],
    ['Three engineers have been suspended', ['count:engineer suspended=3', 'other:duty=suspended']],
    ['All 80 passengers were accounted for', ['other:everybody safe=yes']],
    ['Two roofers never came out of the building', ['other:everybody safe=no']],
    ['The fire was caused by a faulty heater', ['other:cause=faulty heater']],
    ['it was too early to speak of a cause', ['other:cause=not known']],
  ])('%s', (text, expected) => {
    expect(answersIn(text)).toEqual(expect.arrayContaining(expected));
  });
});
