// Made by `npm run train -- same-event`; do not edit.
import type { Likeness } from './likeness.ts';

export const BIAS = -6.018;
export const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  sameDay: 2.641,
  otherDays: -2.079,
  lead: 3.340,
  rarestWords: 2.845,
  wordsApart: -0.070,
  wordsSameDay: 1.788,
  wordsRoot: 1.960,
  words: 1.346,
  names: -0.827,
  namesShared: -0.210,
  capitals: 0.585,
  capitalsShared: 0.937,
  title: 1.712,
  gap: -3.528,
  within2: -0.048,
  within8: 0.211,
  ages: 2.503,
  agesGiven: -1.739,
  figures: 0.493,
  agesShared: 1.017,
  rarestNames: 0.245,
  rarestCapitals: 1.229,
  namesApart: 0.689,
};
