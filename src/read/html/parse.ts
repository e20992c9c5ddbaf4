import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BLOCKS, type Element, isJsonLd } from './tree.ts';

/** Deeper elements are not kept; their text belongs to the element at this depth. */
const MAX_DEPTH = 256;
/** How far up an element that is closed without being told is looked for. */
const IMPLIED_REACH = 16;
const RAW = new Set(['script', 'style']);
const VOID = new Set('area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '));
/** Attributes that anything is read from. */
const WANTED = new Set(
  'aria-hidden cite class content data-href data-instgrm-permalink data-post data-telegram-post data-testid data-url datetime hidden href http-equiv id itemprop lang name property pubdate rel role style type'.split(
    ' ',
  ),
);
/** Opening one of these closes those open around it. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  li: ['li', 'p'],
  dt: ['dt', 'dd', 'p'],
  dd: ['dt', 'dd', 'p'],
  tr: ['tr', 'td', 'th', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
  tbody: ['thead', 'tbody', 'tr', 'td', 'th', 'p'],
  tfoot: ['thead', 'tbody', 'tr', 'td', 'th', 'p'],
  a: ['a'],
  option: ['option'],
  body: ['head'],
};

/**
 * Reads a page into a tree, in one pass over htmlparser2's tokens. Never fails: whatever the markup, some tree comes of it, in time linear in
 * its length. (Its Parser is not used: what it does at each tag grows with the depth.) Text of scripts is kept for JSON-LD only.
 */
export function parsePage(source: string): Element {
  const builder = new TreeBuilder(source);
  const tokenizer = new Tokenizer({}, builder);
  tokenizer.write(source);
  tokenizer.end();
  return builder.root;
}

class TreeBuilder implements TokenizerCallbacks {
  readonly root: Element = { tag: '#root', attributes: {}, parent: null, children: [], hints: new Set() };
  readonly #source: string;
  readonly #open: Element[] = [this.root];
  readonly #hints = new Map<string, ReadonlySet<string>>();
  /** elements open below the deepest one kept */
  #beyond = 0;
  #tag = '';
  #attributes: Record<string, string> = {};
  #name = '';
  #value = '';
  #textEnd = 0;

  constructor(source: string) {
    this.#source = source;
  }

  ontext(start: number, end: number): void {
    this.#text(this.#source.slice(start, end), start, end);
  }

  ontextentity(codepoint: number, end: number): void {
    // an entity that stands for two characters comes twice
    const start = Math.max(this.#textEnd, this.#source.lastIndexOf('&', end - 1));
    this.#text(String.fromCodePoint(codepoint), start, end);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#source.slice(start, end).toLowerCase();
    this.#attributes = {};
  }

  onattribname(start: number, end: number): void {
    this.#name = this.#source.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (WANTED.has(this.#name)) this.#value += this.#source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (WANTED.has(this.#name) && !(this.#name in this.#attributes)) this.#attributes[this.#name] = this.#value;
  }

  onopentagend(): void {
    const tag = this.#tag;
    this.#closeImplied(tag);
    if (this.#open.length > MAX_DEPTH) {
      if (!VOID.has(tag)) this.#beyond++;
      return;
    }
    const parent = this.#top();
    const attributes = this.#attributes;
    const element: Element = { tag, attributes, parent, children: [], hints: this.#hintsOf(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`) };
    parent.children.push(element);
    if (!VOID.has(tag)) this.#open.push(element);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onclosetag(start: number, end: number): void {
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    const tag = this.#source.slice(start, end).toLowerCase();
    const inline = !BLOCKS.has(tag) && tag !== 'a';
    for (let i = this.#open.length - 1; i > 0; i--) {
      const name = this.#open[i]?.tag ?? '';
      if (name === tag) {
        this.#open.length = i;
        return;
      }
      // a stray end of an inline element does not end the block it stands in
      if (inline && BLOCKS.has(name)) return;
    }
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #top(): Element {
    return this.#open.at(-1) ?? this.root;
  }

  #text(data: string, start: number, end: number): void {
    this.#textEnd = end;
    const top = this.#top();
    if (!RAW.has(top.tag) || isJsonLd(top)) top.children.push({ data, start, end });
  }

  #closeImplied(tag: string): void {
    const closes = CLOSES[tag] ?? (BLOCKS.has(tag) ? ['p'] : null);
    if (closes === null) return;
    const least = Math.max(1, this.#open.length - IMPLIED_REACH);
    for (let i = this.#open.length - 1; i >= least; i--) {
      const name = this.#open[i]?.tag ?? '';
      if (closes.includes(name)) this.#open.length = i;
      else if (BLOCKS.has(name)) return;
    }
  }

  #hintsOf(names: string): ReadonlySet<string> {
    const known = this.#hints.get(names);
    if (known) return known;
    const hints = new Set<string>();
    // `story-body__lead relatedLinks` → story, body, lead, related, links, and the names whole
    for (const name of names.slice(0, 500).split(/\s+/)) {
      if (name === '') continue;
      hints.add(name.toLowerCase());
      for (const word of name.split(/[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])/)) hints.add(word.toLowerCase());
    }
    this.#hints.set(names, hints);
    return hints;
  }
}
