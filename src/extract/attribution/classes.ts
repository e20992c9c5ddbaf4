import { mix } from './hash.ts';
import { HashTable } from './hash-table.ts';
import { isName, SHAPE } from './shape.ts';
import { TAG_COUNT, tagNumber } from './tags.ts';

/** Keys are hashes, ascending; the other columns go with the keys before them. */
export interface ClassColumns {
  words: Int32Array;
  fine: Uint16Array;
  coarse: Uint8Array;
  /** keys of words with or without a capital, and of endings: `formKey`, `endingKey` */
  forms: Int32Array;
  tag: Uint8Array;
  second: Uint8Array;
  margin: Int8Array;
  stems: Int32Array;
  verb: Uint8Array;
  noun: Uint8Array;
  /** cost of one tag after another, TAG_COUNT x TAG_COUNT */
  tagTransitions: Int8Array;
}

const PROPER = tagNumber('PROPN');
const NUMERAL = tagNumber('NUM');
const MARK = tagNumber('PUNCT');
const NOUN = tagNumber('NOUN');

export const formKey = (word: number, capital: boolean): number => mix(1, word, capital ? 1 : 0);
export const endingKey = (suffix: number, shape: number): number => mix(2, suffix, shape);

/** What is known of words: distributional clusters and parts of speech by word, WordNet's kinds of verb and noun by stem. 0 = not known. */
export class WordClasses {
  private readonly words: HashTable;
  private readonly forms: HashTable;
  private readonly stems: HashTable;
  private readonly columns: ClassColumns;
  readonly transitions: Int8Array;

  constructor(columns: ClassColumns) {
    if (columns.tagTransitions.length !== TAG_COUNT * TAG_COUNT) throw new Error('the model knows other parts of speech');
    this.columns = columns;
    this.transitions = columns.tagTransitions;
    this.words = new HashTable(columns.words);
    this.forms = new HashTable(columns.forms);
    this.stems = new HashTable(columns.stems);
  }

  /** Row of a word, or -1. */
  word(hash: number): number {
    return this.words.find(hash);
  }
  fine(row: number): number {
    return row < 0 ? 0 : (this.columns.fine[row] ?? 0);
  }
  coarse(row: number): number {
    return row < 0 ? 0 : (this.columns.coarse[row] ?? 0);
  }
  /** Row of a word or its ending for `tag`, `second` and `margin`, or -1. */
  form(word: number, suffix: number, shape: number, opensSentence: boolean): number {
    const capital = isName(shape);
    let row = this.forms.find(formKey(word, capital && !opensSentence));
    if (row < 0 && capital && opensSentence) row = this.forms.find(formKey(word, true));
    return row < 0 ? this.forms.find(endingKey(suffix, shape)) : row;
  }
  tag(row: number, shape: number): number {
    if (row >= 0) return this.columns.tag[row] ?? 0;
    return shape === SHAPE.mark ? MARK : shape === SHAPE.number ? NUMERAL : shape === SHAPE.lower ? NOUN : PROPER;
  }
  second(row: number): number {
    return row < 0 ? 0 : (this.columns.second[row] ?? 0);
  }
  margin(row: number): number {
    return row < 0 ? 0 : (this.columns.margin[row] ?? 0);
  }
  /** Row of a stem for `verb` and `noun`, or -1. */
  stem(hash: number): number {
    return this.stems.find(hash);
  }
  verb(row: number): number {
    return row < 0 ? 0 : (this.columns.verb[row] ?? 0);
  }
  noun(row: number): number {
    return row < 0 ? 0 : (this.columns.noun[row] ?? 0);
  }
}
