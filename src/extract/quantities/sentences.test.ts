import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import { findQuantities } from './quantities.ts';

/** `value of what` or `value unit`, with `low..high` instead of a number where the text bounds it, `~` where it says about. */
function said(text: string): string[] {
  return findQuantities(analyse({ text })).map(({ value, low, high, approx, unit, of }) => {
    const number = approx ? `~${value}` : low === value && high === value ? String(value) : `${low ?? ''}..${high ?? ''}`;
    return `${number} ${[unit, of].filter((part) => part !== null).join(' of ')}`.trim();
  });
}

describe('what sentences of reports count', () => {
  it.each<[string, string[]]>([
    // the dead and the hurt
    ['At least three people were killed in the market.', ['3.. person']],
    ['The landslide killed 14 villagers and injured 31.', ['14 villager', '31 person']],
    ['Two children and their mother died in the fire.', ['2 child']],
    ['More than 200 passengers were rescued.', ['200.. passenger']],
    ['Up to 40 miners may be trapped.', ['..40 miner']],
    ['About 60 families lost their homes.', ['~60 family']],
    ['Some 1,500 residents were evacuated.', ['~1500 resident']],
    ['Nearly 90 soldiers were captured.', ['~90 soldier']],
    ['Fewer than ten guards were on duty.', ['..10 guard']],
    ['As many as 25 sailors are missing.', ['..25 sailor']],
    ['No fewer than 12 farmers were arrested.', ['12.. farmer']],
    ['Police detained between 30 and 35 protesters.', ['30..35 protester']],
    ['Six were pulled from the rubble alive.', ['6']],
    ['Four of the seven climbers died.', ['4 climber', '7 climber']],
    ['Twenty-two people were hurt, five of them badly.', ['22 person', '5']],
    ['The toll rose from 11 to 17.', ['11', '17']],
    ['A dozen firefighters were treated for smoke.', ['12 firefighter']],
    ['Two dozen houses burned down.', ['24 house']],
    ['Half a million people fled the valley.', ['500000 person']],
    ['The camp holds 12 500 refugees.', ['12500 refugee']],
    ['The mayor put the number of dead at nine.', ['9 person']],
    ['The death toll stands at 31.', ['31 person']],
    ['The toll rose to 112.', ['112 person']],
    // ages
    ['The baker, who was 52, died at the scene.', ['52 year of age']],
    ['She was 34 when the mill burned.', ['34 year of age']],
    ['A 12-year-old was among the dead.', ['12 year of age']],
    ['A 12-year-old and three others drowned.', ['12 year of age', '3 person']],
    ['Ilka Berend, 47, was driving the bus.', ['47 year of age']],
    ['The victim was a man aged 63.', ['63 year of age']],
    // weapons
    ['Crews shot down 18 of 23 drones.', ['18 drone', '23 drone']],
    ['Five cruise missiles hit the port.', ['5 missile']],
    ['At least 70 drones and eight missiles were launched.', ['70.. drone', '8 missile']],
    ['Between six and eight rockets fell on the depot.', ['6..8 rocket']],
    ['They fired 3,000 shells in a week.', ['3000 shell']],
    ['Two Kalibr missiles were destroyed in the air.', ['2 missile']],
    // money
    ['Damage is put at $4.5 million.', ['4500000 USD']],
    ['The mill lost more than €300,000.', ['300000.. EUR']],
    ['A fine of 2 billion rubles was set.', ['2000000000 RUB']],
    ['Repairs may cost up to £80 million.', ['..80000000 GBP']],
    ['It cost about 40 dollars.', ['~40 USD']],
    // distances, areas, speeds, weights
    ['The quay lies 35 kilometres from the front.', ['35 km']],
    ['The fire spread over 600 hectares.', ['600 ha']],
    ['The wave was almost 9 metres high.', ['~9 m']],
    ['The crater is 15 feet deep.', ['15 ft']],
    ['It flew at least 700 km before it fell.', ['700.. km']],
    ['The truck carried 20 tonnes of fuel.', ['20 t of fuel']],
    ['They live within 5 miles of the plant.', ['..5 mi of plant']],
    ['Winds of 120 km/h tore off roofs.', ['120 km/h']],
    ['The tram took the bend at 48 kilometres an hour.', ['48 km/h']],
    // shares
    ['Some 40 percent of the town has no power.', ['~40 % of town']],
    ['Turnout fell by 2.5%.', ['2.5 %']],
    // things
    ['The flood swept away seven bridges.', ['7 bridge']],
    ['Three freight cars left the rails.', ['3 car']],
    ['At least 16 buildings collapsed.', ['16.. building']],
    ['One of two engines failed.', ['2 engine']],
    // no counts
    ['He was flying a Boeing 737.', []],
    ['The shop stands at 14 Elm Street.', []],
    ['It happened on March 3, 2021.', []],
    ['The shots came at 9:40 p.m.', []],
    ['They took Highway 61 south.', []],
    ['Flight 370 never landed.', []],
    ['One man said so.', ['1 man']],
    ['She wore number 7.', []],
    ['Call 555-0142.', []],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
