// Made by `npm run train -- same-event`; do not edit.
import type { Likeness } from './likeness.ts';

export const BIAS = -5.065;
export const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  sameDay: 3.007,
  otherDays: -2.028,
  lead: 2.981,
  rarestWords: 1.573,
  wordsApart: -0.354,
  wordsSameDay: 1.853,
  wordsRoot: 2.509,
  words: 1.195,
  names: -0.379,
  namesShared: -0.423,
  capitals: 0.567,
  capitalsShared: 1.364,
  title: 2.213,
  gap: -3.339,
  within2: 0.077,
  within8: 0.323,
  ages: 2.846,
  agesGiven: -1.918,
  figures: 0.786,
  agesShared: 0.898,
  rarestNames: 0.483,
  rarestCapitals: 0.448,
  namesApart: 0.596,
};
