/** Terms of the first row of ICD 203; what stands behind them is in `present/assessments/terms.ts`. */
const FIRST_ROW = /\b(?:almost no chance|roughly even chance|almost certain(?:ly)?|(?:very )?(?:un)?likely)\b/i;
/** Terms of the second row. `remote` and `probable` are everyday words too: of a place, of a cause for arrest. */
const SECOND_ROW =
  /\b(?:(?:is|are|was|as) remote\b(?! from)|remote (?:chance|possibility|likelihood)|roughly even odds|nearly certain(?:ly)?|(?:highly )?improbabl[ey]|(?:highly )?probabl[ey](?! causes?\b))/i;

export type Row = 'first' | 'second';

/** The rows of likelihood terms a text draws from. */
export function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  if (FIRST_ROW.test(text)) rows.push('first');
  if (SECOND_ROW.test(text)) rows.push('second');
  return rows;
}
