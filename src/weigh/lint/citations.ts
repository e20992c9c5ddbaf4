import { rowsOf } from './estimates.ts';
import { finding, type LintRule } from './finding.ts';

/** What makes a sentence a statement about the event: a name inside it, a figure, somebody's words. */
const STATES = /(?<=\p{L}[,;]? )\p{Lu}\p{L}|\d|[“"«]|\b(?:said|says|told|wrote|claimed|denied|confirmed|reported|announced)\b/u;
/** what the program says of itself at the end of a dossier */
const OF_ITSELF = /^(?:made by )?hearsay\b/i;
const FULL_SENTENCE = /[.!…]["”’)*_]{0,3}$/;

/** A statement that cites nothing and is no judgement. Questions, headings, lead-ins to a list that cites, and remarks that state nothing are left alone. */
export const uncitedStatements: LintRule = (sentences) =>
  sentences
    .filter(
      ({ text, own, cited, judged, introduces }) =>
        !cited && !judged && !introduces && !OF_ITSELF.test(own) && FULL_SENTENCE.test(text) && STATES.test(text) && rowsOf(own).length === 0,
    )
    .map((sentence) =>
      finding(
        'lint.uncited',
        sentence,
        'The sentence states something and cites nothing.',
        'Cite the span it stands on ([^1]), or mark it as judgement (“We judge that …”).',
      ),
    );
