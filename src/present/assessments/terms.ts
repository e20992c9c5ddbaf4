import type { Credibility, Likelihood, SourceGrade } from '../../model/assessment.ts';

/** One likelihood of ICD 203 (2015, section D.6.e.2): the term of each of its two rows, and the range in percent it stands for. A text keeps to one row. */
export interface LikelihoodTerm {
  first: string;
  second: string;
  percent: readonly [from: number, to: number];
}

export const LIKELIHOODS: Readonly<Record<Likelihood, LikelihoodTerm>> = {
  'almost-no-chance': { first: 'almost no chance', second: 'remote', percent: [1, 5] },
  'very-unlikely': { first: 'very unlikely', second: 'highly improbable', percent: [5, 20] },
  unlikely: { first: 'unlikely', second: 'improbable', percent: [20, 45] },
  'roughly-even-chance': { first: 'roughly even chance', second: 'roughly even odds', percent: [45, 55] },
  likely: { first: 'likely', second: 'probable', percent: [55, 80] },
  'very-likely': { first: 'very likely', second: 'highly probable', percent: [80, 95] },
  'almost-certain': { first: 'almost certain', second: 'nearly certain', percent: [95, 99] },
};

/** The letter of the Admiralty code (NATO AJP-2.1) in words. */
export const GRADES: Readonly<Record<SourceGrade, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

/** The number of the Admiralty code in words. */
export const CREDIBILITIES: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by other sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};
