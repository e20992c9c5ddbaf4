import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import { findToll } from './toll.ts';

const toll = (text: string, title: string | null = null) => {
  const { killed, injured } = findToll(analyse({ text }), title);
  return [killed?.count ?? null, injured?.count ?? null];
};

describe('the toll of a report', () => {
  it.each([
    ['Two men were killed and five others were wounded at the quay.', [2, 5]],
    ['The crash left three people dead and a child injured.', [3, 1]],
    ['A gunman opened fire, killing four and wounding nine.', [4, 9]],
    ['A worker is dead and two other men are hurt.', [1, 2]],
    ['Two girls and three boys were injured when the stand gave way.', [null, 5]],
    ['A driver and two passengers were taken to hospital.', [null, 3]],
    ['Police found four victims of a triple homicide.', [3, null]],
  ])('%s', (text, expected) => {
    expect(toll(text)).toEqual(expected);
  });

  it('takes the dead off those who were shot', () => {
    expect(toll('Six people were shot at the market, leaving one person dead.')).toEqual([1, 5]);
    expect(toll('One of the four men shot on Elm Row has died.')).toEqual([1, 3]);
    expect(toll('Four people were shot dead in a flat.')).toEqual([4, null]);
  });

  it('adds the one with whom others were hurt', () => {
    expect(toll('He and three others were wounded.')).toEqual([null, 4]);
    expect(toll('A clerk died and three others were wounded.')).toEqual([1, 3]);
  });

  it('counts one where a death is told without a number', () => {
    expect(findToll(analyse({ text: 'The woman died on the way.' }), null).killed).toMatchObject({ count: 1, rule: 'toll.one-died' });
  });

  it('counts one where somebody lives and no death is told', () => {
    expect(findToll(analyse({ text: 'The girl was shot in the arm.' }), null).injured).toMatchObject({ count: 1, rule: 'toll.one-hurt' });
    expect(findToll(analyse({ text: 'Ida Holm, 7, sustained minor injuries.' }), null).injured).toMatchObject({ count: 1, span: [4, 37] });
    expect(toll('The girl was shot in the arm. She died at noon.')).toEqual([1, null]);
    expect(toll('The boy shot at a fence. Nobody was hurt.')).toEqual([null, null]);
  });

  it('reads the title first, which has no span', () => {
    const { killed, injured } = findToll(analyse({ text: 'The fire broke out at noon. One man was injured by glass.' }), '3 dead, 12 hurt in mill fire');
    expect(killed).toEqual({ count: 3, span: null, rule: 'toll.counted' });
    expect(injured).toEqual({ count: 12, span: null, rule: 'toll.counted' });
  });

  it('names the words it stands on, those of the text where the title says the same', () => {
    const text = 'It rained. Two people were injured.';
    expect(findToll(analyse({ text }), null).injured?.span).toEqual([11, 21]);
    expect(findToll(analyse({ text }), 'Two hurt in mill yard').injured).toMatchObject({ count: 2, span: [11, 21] });
  });

  it.each([
    ['Two dockers suffered minor injuries.', [null, 2]],
    ['Three teen girls and a police officer were hurt.', [null, 4]],
    ['A man killed his two sons and then himself.', [3, null]],
    ['Firefighters found the bodies of two women.', [2, null]],
    ['He is accused of fatally shooting three people and wounding another.', [3, 1]],
    ['One of four men hurt on the slipway has died.', [1, 3]],
    ['He shot four others, including one who died.', [1, 3]],
    ['Three women were shot and a baby boy was killed.', [1, 3]],
    ['Police name infant, two women killed at quay.', [3, null]],
    ['A fifth victim of the fire was confirmed dead.', [5, null]],
    ['Two men suffered non-life threatening injuries.', [null, 2]],
    ['A blast leaves 2-year-old, three others hurt.', [null, 4]],
    ['Four victims with gunshot wounds lay in the yard; one of them died.', [1, 3]],
  ])('reads: %s', (text, expected) => {
    expect(toll(text)).toEqual(expected);
  });
});

describe('what is no toll', () => {
  it.each([
    'Twelve shots were fired at two cars.',
    'Ida Lund, 34, was at home with a 9-month-old dog.',
    'Seven people were wounded in separate attacks this year.',
    'Three firms were sold.',
    'A mother of 4 was at home.',
    'Guns shot down 12 drones over 40 sheep.',
    'She told Valley 3 News the inquest is closed.',
    'It is a wonder that no one died.',
    'The clip runs to 1:27 dead on the second.',
    'A porter, aged 19 to 24 by the look of him, was charged with attempted murder.',
    '',
  ])('%s', (text) => {
    expect(toll(text)).toEqual([null, null]);
  });
});

it('gives whole counts and spans inside any text', () => {
  const word = fc.oneof(
    fc.constantFrom('two', '3', 'men', 'a', 'and', 'were', 'shot', 'killed', 'one', 'of', 'the', 'others', ',', '.', 'hurt', 'double'),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      for (const figure of Object.values(findToll(analyse({ text }), words[0] ?? null))) {
        if (figure === null) continue;
        expect(Number.isInteger(figure.count) && figure.count >= 0).toBe(true);
        if (figure.span !== null) expect(figure.span[1]).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
