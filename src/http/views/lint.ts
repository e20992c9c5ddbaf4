import type { Finding } from '../../weigh/lint/finding.ts';
import { lintProse } from '../../weigh/lint/lint.ts';
import type { LintFinding } from '../contract/dossier.ts';

/** What misleads in a draft, with the stretch of the text it stands in. */
export function lintDraft(text: string): LintFinding[] {
  const lines = startsOfLines(text);
  return lintProse(text).map((found) => ({ rule: found.rule, span: spanOf(found, text, lines), what: found.what, fix: found.fix }));
}

/** From where the sentence begins to where its words end; in Markdown they may stand on several lines. */
function spanOf({ line, column, sentence }: Finding, text: string, lines: readonly number[]): [number, number] {
  const start = Math.min(text.length, (lines[line - 1] ?? 0) + column - 1);
  let at = start;
  for (const word of sentence.split(/\s+/)) {
    const found = text.indexOf(word, at);
    if (found < 0 || found > at + word.length + 200) break;
    at = found + word.length;
  }
  return [start, Math.max(at, start)];
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
