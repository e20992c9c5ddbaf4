import type { Block } from '../model/report.ts';

/** Universal part-of-speech tags as wink-nlp gives them. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word or punctuation mark. Offsets are UTF-16 code units of the report's text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  tag: Tag;
}

/** Token range `[first, last)` and character range `[start, end)`; `block` indexes the report's blocks. */
export interface Sentence {
  start: number;
  end: number;
  first: number;
  last: number;
  block: number;
}

/** A stretch between quotation marks. `start`/`end` include the marks, `inner` does not; `closed` is false when a paragraph ends first, as when a quotation runs on into the next paragraph. */
export interface Quote {
  start: number;
  end: number;
  inner: [number, number];
  closed: boolean;
  /** nesting depth, 0 for the outermost */
  depth: number;
}

/** A text in sentences and no more: what the trained model of attributions needs. */
export interface Segmented {
  text: string;
  sentences: readonly Pick<Sentence, 'start' | 'end' | 'block'>[];
}

/** A report's text, analysed once and shared by all extractors. */
export interface Doc {
  text: string;
  blocks: readonly Block[];
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  quotes: readonly Quote[];
}
