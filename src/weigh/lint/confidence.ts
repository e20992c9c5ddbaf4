import { rowsOf } from './estimates.ts';
import { finding, type LintRule } from './finding.ts';

const CONFIDENCE =
  /\b(?:(?:low|moderate|medium|high) (?:degree of |level of )?confidence|confidence (?:\S{1,20} ){0,5}(?:is|was|remains) (?:low|moderate|medium|high)|with confidence|(?:are|am|is|fairly|highly|very) confident)\b/i;

/** Likelihood and confidence in one sentence: the reader cannot tell which of the two is high (ICD 203, D.6.e.2.a). */
export const likelihoodWithConfidence: LintRule = (sentences) =>
  sentences
    .filter(({ own }) => CONFIDENCE.test(own) && rowsOf(own).length > 0)
    .map((sentence) =>
      finding(
        'lint.likelihood-with-confidence',
        sentence,
        'How likely it is and how confident you are stand in one sentence.',
        'Write two sentences: the likelihood in one, the confidence and what it stands on in the other.',
      ),
    );
