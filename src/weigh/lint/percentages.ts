import { finding, type LintRule } from './finding.ts';

const PERCENT = String.raw`\b\d{1,3}(?:[.,]\d{1,4})? ?(?:%|percent\b|per cent\b)`;
const TRUTH = String.raw`(?:truth\w*|true|false|certain\w*|likel\w*|probab\w*|credib\w*|reliab\w*|confiden\w*|sure|chance|authentic\w*|accurate)\b`;
/** the figure and the word of truth no more than four words apart */
const GRADED = new RegExp(String.raw`${PERCENT}(?:[ -][\p{L}’'-]{1,20}){0,4}?[ -]${TRUTH}|\b${TRUTH}(?: [\p{L}’':-]{1,20}){0,4}?:? \(?${PERCENT}`, 'iu');

/** A percentage of truth, credibility or confidence: a precision nobody has. */
export const truthPercentages: LintRule = (sentences) =>
  sentences
    .filter(({ own }) => GRADED.test(own))
    .map((sentence) =>
      finding(
        'lint.truth-percentage',
        sentence,
        'A percentage of truth or certainty looks measured and is not.',
        'Use a likelihood term (unlikely, likely, very likely …), and say what supports and what contradicts it.',
      ),
    );
