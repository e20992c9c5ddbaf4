import { HashTable } from './hash-table.ts';

/** Keys are hashes, ascending; the other columns go with one or the other. */
export interface ClassColumns {
  words: Int32Array;
  fine: Uint16Array;
  coarse: Uint8Array;
  stems: Int32Array;
  verb: Uint8Array;
  noun: Uint8Array;
}

/** Classes of words: distributional clusters by word, WordNet's kinds of verb and noun by stem. 0 = not known. */
export class WordClasses {
  private readonly words: HashTable;
  private readonly stems: HashTable;
  private readonly columns: ClassColumns;

  constructor(columns: ClassColumns) {
    this.columns = columns;
    this.words = new HashTable(columns.words);
    this.stems = new HashTable(columns.stems);
  }

  /** Row of a word for `fine` and `coarse`, or -1. */
  word(hash: number): number {
    return this.words.find(hash);
  }
  fine(row: number): number {
    return row < 0 ? 0 : (this.columns.fine[row] ?? 0);
  }
  coarse(row: number): number {
    return row < 0 ? 0 : (this.columns.coarse[row] ?? 0);
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
