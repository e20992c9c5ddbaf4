import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import { findQuantities } from '../quantities/quantities.ts';
import { sceneOf } from './scene.ts';
import { shot } from './shot.ts';

function injured(text: string): string[] {
  const doc = analyse({ text });
  return shot(sceneOf(doc, [0, text.length], { quantities: findQuantities(doc), places: [], times: [] })).map(({ slot, value }) => `${slot} ${value}`);
}

describe('people hit by shots or taken to hospital', () => {
  it.each([
    ['Four people were shot behind the ferry terminal.', '4'],
    ['A gunman shot five people at the fair.', '5'],
    ['The crash sent three men to the hospital.', '3'],
    ['Six men were taken by ambulance to a local hospital.', '6'],
    ['A toddler and three others were shot on the pier.', '4'],
    ['He and two others were wounded.', '3'],
    ['Four people, including a nurse, were wounded at the pier.', '4'],
    ['Five people were shot, one fatally.', '4'],
    ['One man is dead after a gunman shot five people.', '4'],
    ['Three people were killed and one was wounded.', '1'],
    ['A man shot four others, including one who died.', '3'],
    ['One man is in critical condition and three others are injured.', '4'],
  ])('%s', (text, count) => {
    expect(injured(text)).toEqual([`injured ${count}`]);
  });

  it.each([
    'Four people were shot dead.',
    'Four drones were shot down.',
    'One man was killed and three others were injured.',
    'Two of the victims were in stable condition.',
    'Two of the victims were taken to a hospital.',
    'Four people could be shot.',
    'The guards shot at five people.',
    'He shot 14 times.',
  ])('finds none in: %s', (text) => {
    expect(injured(text)).toEqual([]);
  });
});
