import type { Assessment } from '../../model/assessment.ts';

/**
 * Machine tags of MISP (taxonomies `admiralty-scale` and `estimative-language`) for an assessment. Letter and number of the Admiralty code are two tags on
 * two subjects; a judgement has one for its likelihood, if given, and one for its confidence.
 */
export function machineTags(assessment: Assessment): string[] {
  switch (assessment.kind) {
    case 'source-grade':
      return [`admiralty-scale:source-reliability="${assessment.grade.toLowerCase()}"`];
    case 'credibility':
      return [`admiralty-scale:information-credibility="${assessment.credibility}"`];
    case 'judgement':
      return [
        ...(assessment.likelihood === null ? [] : [`estimative-language:likelihood-probability="${assessment.likelihood}"`]),
        `estimative-language:confidence-in-analytic-judgment="${assessment.confidence}"`,
      ];
    case 'settlement':
    case 'check':
    case 'search':
      return [];
  }
}
