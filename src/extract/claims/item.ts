import type { Quote, Token } from '../../text/doc.ts';

/** A word outside quotations, a whole quotation taken as one piece, or (neither token nor quotation) an aside in parentheses or between dashes. */
export interface Item {
  start: number;
  end: number;
  token: Token | null;
  quote: (Quote & { /** its last character is a comma or a full stop: the clause ends within the marks */ stop: boolean }) | null;
}

/**
 * The stretch within which an attribution is complete: a sentence, or several that one quotation holds together.
 * Rules look at items, so that words inside a quotation never pass for the reporter's own.
 */
export interface Unit {
  start: number;
  end: number;
  block: number;
  items: Item[];
  /** 0 for the report's own sentences, 1 and up for what stands inside a content */
  depth: number;
}
