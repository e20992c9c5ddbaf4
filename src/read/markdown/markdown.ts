import { lexer, type Token, type Tokens } from 'marked';
import type { Block } from '../../model/report.ts';
import { bylineNames } from '../byline.ts';
import { CanonicalBuilder } from '../canonical.ts';
import { readDate } from '../date.ts';
import type { Decoded } from '../decode.ts';
import { type Document, emptyHead, type Head } from '../document.ts';
import { readPlain } from '../plain/plain.ts';
import { frontMatter } from './front-matter.ts';
import { Locator } from './locator.ts';

/** Marks of quotations and lists, or indentation, beyond what anyone nests: the lexer's time grows with the square of it. */
const TOO_DEEP = /^(?:[>*+-] |[ \t]){60}/m;

/** Reads Markdown: blocks as the CommonMark lexer finds them, marks of emphasis left out, front matter read into the head. */
export function readMarkdown(decoded: Decoded): Document {
  const source = decoded.text;
  if (TOO_DEEP.test(source)) return readPlain(decoded, null);
  const front = frontMatter(source);
  const head: Head = { ...emptyHead(), ...front.head };
  let tokens: Token[];
  try {
    tokens = lexer(source.slice(front.end));
  } catch (error) {
    // the lexer recurses; markup nested beyond its stack is no Markdown anyone wrote
    if (error instanceof RangeError) return readPlain(decoded, null);
    throw error;
  }
  const writer = new MarkdownWriter(source, front.end, head);
  for (const token of tokens) writer.block(token, 'paragraph');
  return { head, hints: [], ...writer.builder.finish(decoded) };
}

/** Nesting beyond which quotations and lists are left out. */
const MAX_DEPTH = 32;

class MarkdownWriter {
  readonly builder: CanonicalBuilder;
  readonly #locator: Locator;
  readonly #head: Head;
  #blocks = 0;
  #titled = false;

  constructor(source: string, from: number, head: Head) {
    this.builder = new CanonicalBuilder(source);
    this.#locator = new Locator(source, from);
    this.#head = head;
  }

  block(token: Token, around: Block['kind'], depth = 0): void {
    if (depth > MAX_DEPTH) return;
    switch (token.type) {
      case 'heading':
        return this.#heading(token);
      case 'paragraph':
      case 'text':
        return this.#paragraph(token, around);
      case 'blockquote':
        for (const inner of token.tokens ?? []) this.block(inner, 'quote', depth + 1);
        return;
      case 'list':
        if (isList(token)) for (const item of token.items) for (const inner of item.tokens) this.block(inner, 'list-item', depth + 1);
        return;
      case 'table':
        if (isTable(token)) for (const row of [token.header, ...token.rows]) this.#row(row);
        return;
      case 'code':
        return this.#leaf('paragraph', () => this.#write(token['text']));
      default:
        return;
    }
  }

  #heading(token: Token): void {
    const first = !this.#titled && this.#blocks === 0;
    if (first) {
      this.#titled = true;
      this.#head.title = plainText(token);
    }
    this.#leaf(first ? 'title' : 'heading', () => this.#inline(token, 0));
  }

  #paragraph(token: Token, around: Block['kind']): void {
    const text = plainText(token);
    const early = this.#blocks < 4;
    const names = early ? bylineNames(text) : [];
    if (names.length > 0) {
      this.#head.byline = this.#head.byline.length > 0 ? this.#head.byline : names;
      return this.#leaf('byline', () => this.#inline(token, 0));
    }
    const date = early && text.length < 60 ? readDate(text) : null;
    if (date !== null) this.#head.published ??= date;
    this.#leaf(date === null ? around : 'time-stamp', () => this.#inline(token, 0));
  }

  #row(cells: readonly Tokens.TableCell[]): void {
    this.#leaf('table-row', () => {
      for (const [i, cell] of cells.entries()) {
        if (i > 0) this.builder.tab();
        for (const token of cell.tokens) this.#inline(token, 0);
      }
    });
  }

  #leaf(kind: Block['kind'], write: () => void): void {
    this.#blocks++;
    this.builder.begin(kind);
    write();
    this.builder.end();
  }

  #inline(token: Token, depth: number): void {
    if (token.type === 'image' || token.type === 'html' || depth > MAX_DEPTH) return;
    if (token.type === 'br') return this.builder.lineBreak();
    const inner = 'tokens' in token ? token.tokens : undefined;
    if (inner === undefined) {
      if ('text' in token && typeof token.text === 'string') this.#write(token.text);
      return;
    }
    const start = this.builder.length;
    for (const child of inner) this.#inline(child, depth + 1);
    if (token.type === 'link' && typeof token['href'] === 'string') this.builder.link(token['href'], start);
  }

  /** Writes words line by line, as the marks of quotations and lists stand between the lines of the source. */
  #write(text: string): void {
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) this.builder.space();
      const words = line.trim();
      if (line.startsWith(' ')) this.builder.space();
      if (words === '') continue;
      const at = this.#locator.find(words);
      if (at === null) this.builder.replaced(words, this.#locator.position, this.#locator.position);
      else this.builder.text(at, at + words.length);
      if (line.endsWith(' ')) this.builder.space();
    }
  }
}

function plainText(token: Token): string {
  const inner = 'tokens' in token ? token.tokens : undefined;
  if (inner !== undefined) return inner.map(plainText).join('').replace(/\s+/g, ' ').trim();
  if (token.type === 'image' || token.type === 'html') return '';
  return 'text' in token && typeof token.text === 'string' ? token.text : ' ';
}

const isList = (token: Token): token is Tokens.List => token.type === 'list';
const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
