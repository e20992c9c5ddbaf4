// Made by `npm run train -- same-event`; do not edit.
import type { Likeness } from './likeness.ts';

export const BIAS = -5.145;
export const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  sameDay: 3.026,
  otherDays: -2.052,
  lead: 3.014,
  rarestWords: 1.918,
  wordsApart: -0.233,
  wordsSameDay: 1.865,
  wordsRoot: 2.554,
  words: 1.159,
  names: -0.191,
  namesShared: -0.312,
  capitals: 0.539,
  capitalsShared: 1.514,
  title: 2.358,
  gap: -3.129,
  within2: 0.057,
  within8: 0.322,
  ages: 2.875,
  agesGiven: -1.907,
  figures: 0.807,
  agesShared: 0.809,
};
