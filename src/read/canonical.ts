import type { Block, Link, MapRun } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { Decoded } from './decode.ts';

/** White space that is more than one plain space, and characters that only say where a line may break. */
const FOLDED = /[\s\u00AD\u200B\u2060\uFEFF\0-\x1F\x7F]{2,}|[^\S ]|[\u00AD\u200B\u2060\0-\x1F\x7F]/g;
const INVISIBLE = /^[\u00AD\u200B\u2060\uFEFF\0-\x08\x0E-\x1F\x7F]+$/;

interface Run {
  text: [start: number, end: number];
  source: [start: number, end: number];
  exact: boolean;
}

/** The readable text of a document with its blocks and links, and the map back to the capture. */
export interface Canonical {
  text: string;
  blocks: Block[];
  links: Link[];
  map: MapRun[];
}

/**
 * Builds the canonical text of a document from stretches of its decoded source, which must come in order. White space is folded to one
 * space and dropped at the edges of blocks; a run of the map covers what is copied, and what is folded lies between runs.
 */
export class CanonicalBuilder {
  readonly #source: string;
  #parts: string[] = [];
  #length = 0;
  #runs: Run[] = [];
  #blocks: Block[] = [];
  #links: Link[] = [];
  #open: { kind: Block['kind']; start: number } | null = null;
  /** what to put before the next character */
  #pending: '' | ' ' | '\n' | '\t' = '';

  constructor(source: string) {
    this.#source = source;
  }

  /** Is there text in the block that is open? */
  get started(): boolean {
    return this.#open !== null && this.#length > this.#open.start;
  }

  /** Length of the text so far: where the next character would go, white space that is due not counted. */
  get length(): number {
    return this.#length;
  }

  /** Starts a block, and ends the one before. A stretch of source given as `gap` separates it from the block before as it stands, otherwise a blank line does. */
  begin(kind: Block['kind'], gap?: Span): void {
    this.end();
    if (this.#length > 0) {
      if (gap) this.#copy(gap[0], gap[1]);
      else this.#put('\n\n');
    }
    this.#open = { kind, start: this.#length };
  }

  /** Ends the block; one without text leaves no trace but its separator. */
  end(): void {
    const open = this.#open;
    this.#open = null;
    this.#pending = '';
    if (!open) return;
    if (this.#length > open.start) this.#blocks.push({ kind: open.kind, span: [open.start, this.#length] });
  }

  /** Adds a stretch of the source. */
  text(start: number, end: number): void {
    const piece = this.#source.slice(start, end);
    let from = 0;
    FOLDED.lastIndex = 0;
    for (let match = FOLDED.exec(piece); match; match = FOLDED.exec(piece)) {
      this.#plain(start + from, start + match.index);
      if (!INVISIBLE.test(match[0])) this.space();
      from = match.index + match[0].length;
    }
    this.#plain(start + from, end);
  }

  /** Adds text that stands for a stretch of the source written otherwise, such as an entity. */
  replaced(text: string, start: number, end: number): void {
    if (/^[\s\u00AD\u200B\u2060\uFEFF]*$/.test(text)) {
      if (!INVISIBLE.test(text)) this.space();
      return;
    }
    this.#flush();
    this.#run(text.length, start, end, this.#source.slice(start, end) === text);
    this.#put(text);
  }

  /** A space, unless the block begins here or one is due already. */
  space(): void {
    if (this.started && this.#pending === '') this.#pending = ' ';
  }

  /** A line break inside a block. */
  lineBreak(): void {
    if (this.started) this.#pending = '\n';
  }

  /** The boundary of two cells in a row. */
  tab(): void {
    if (this.started) this.#pending = '\t';
  }

  /** Remembers that the text from `start` to here is a link; white space at its edges is left out in the end. */
  link(href: string, start: number): void {
    if (this.#length > start) this.#links.push({ href, span: [start, this.#length] });
  }

  /** The finished text; offsets of the source become offsets of the capture. */
  finish({ byteAt, stretches }: Pick<Decoded, 'byteAt' | 'stretches'>): Canonical {
    this.end();
    const map = this.#runs.flatMap(({ text, source, exact }): MapRun[] => {
      if (!exact || stretches === undefined) return [{ text, bytes: [byteAt(source[0]), byteAt(source[1])], exact }];
      // what is copied in one piece may itself be put together from several
      const shift = text[0] - source[0];
      return stretches(source[0], source[1]).map((run) => ({ ...run, text: [run.text[0] + shift, run.text[1] + shift] }));
    });
    const text = this.#parts.join('');
    const links = this.#links.flatMap(({ href, span: [start, end] }): Link[] => {
      const words = text.slice(start, end).trim();
      const from = text.indexOf(words, start);
      return words === '' ? [] : [{ href, span: [from, from + words.length] }];
    });
    return { text, blocks: this.#blocks, links, map };
  }

  /** A stretch of the source in which a plain space is the only white space, and stands alone. */
  #plain(from: number, to: number): void {
    const isSpace = (at: number): boolean => this.#source.charCodeAt(at) === 32;
    const start = from < to && isSpace(from) && (!this.started || this.#pending !== '') ? from + 1 : from;
    const due = start < to && isSpace(to - 1);
    const end = due ? to - 1 : to;
    if (start < end) {
      this.#flush();
      this.#copy(start, end);
    }
    if (due) this.space();
  }

  #flush(): void {
    if (this.#pending !== '') this.#put(this.#pending);
    this.#pending = '';
  }

  #copy(start: number, end: number): void {
    this.#run(end - start, start, end, true);
    this.#put(this.#source.slice(start, end));
  }

  #run(length: number, start: number, end: number, exact: boolean): void {
    const last = this.#runs.at(-1);
    if (exact && last?.exact === true && last.text[1] === this.#length && last.source[1] === start) {
      last.text[1] += length;
      last.source[1] = end;
    } else this.#runs.push({ text: [this.#length, this.#length + length], source: [start, end], exact });
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
