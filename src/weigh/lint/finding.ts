import type { Sentence } from './prose.ts';

/** Something in the wording that misleads, where it stands, and how to write it instead. */
export interface Finding {
  rule: string;
  /** from 1; where the sentence begins */
  line: number;
  column: number;
  sentence: string;
  what: string;
  fix: string;
}

/** Looks at all sentences of one text, in order. */
export type LintRule = (sentences: readonly Sentence[]) => Finding[];

export function finding(rule: string, { line, column, text }: Sentence, what: string, fix: string): Finding {
  return { rule, line, column, sentence: text, what, fix };
}
