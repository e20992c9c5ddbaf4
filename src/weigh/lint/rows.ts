import { type Row, rowsOf } from './estimates.ts';
import { finding, type LintRule } from './finding.ts';

const NAMES: Readonly<Record<Row, string>> = { first: 'unlikely, likely, very likely', second: 'improbable, probable, highly probable' };

/** Terms of both rows of ICD 203 in one text: whoever reads "likely" here and "probable" there looks for a difference. */
export const mixedRows: LintRule = (sentences) => {
  let used: Row | null = null;
  return sentences.flatMap((sentence) => {
    const rows = rowsOf(sentence.own);
    used ??= rows[0] ?? null;
    const kept = used;
    if (kept === null || rows.every((row) => row === kept)) return [];
    return [
      finding(
        'lint.mixed-terms',
        sentence,
        `The text has begun with the terms “${NAMES[kept]}” and uses another row here.`,
        'Keep to one row of terms throughout.',
      ),
    ];
  });
};
