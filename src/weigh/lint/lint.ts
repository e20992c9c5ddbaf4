import { uncitedStatements } from './citations.ts';
import { likelihoodWithConfidence } from './confidence.ts';
import type { Finding, LintRule } from './finding.ts';
import { claimedIndependence } from './independence.ts';
import { unsourcedPassives } from './passives.ts';
import { truthPercentages } from './percentages.ts';
import { sentencesOf } from './prose.ts';
import { mixedRows } from './rows.ts';

const WORDING: readonly LintRule[] = [likelihoodWithConfidence, mixedRows, unsourcedPassives, claimedIndependence, truthPercentages];

/**
 * Checks how judgements and dossiers are worded. `wording` leaves out the rule that statements cite: for texts that stand beside their citations, like the
 * fields of a dossier. Findings come in the order of the text.
 */
export function lintProse(markdown: string, what: 'all' | 'wording' = 'all'): Finding[] {
  const sentences = sentencesOf(markdown);
  return [...WORDING, ...(what === 'all' ? [uncitedStatements] : [])]
    .flatMap((rule) => rule(sentences))
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
}
