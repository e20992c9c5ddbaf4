/** A stretch of text; `data` is what the source from `start` to `end` stands for. */
export interface TextNode {
  data: string;
  start: number;
  end: number;
}

/** An element of the page. */
export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  parent: Element | null;
  children: PageNode[];
  /** words of its class and id, lower case */
  hints: ReadonlySet<string>;
}

export type PageNode = Element | TextNode;

export const isElement = (node: PageNode): node is Element => 'tag' in node;

const RAW = new Set(['script', 'style']);

export function isJsonLd({ tag, attributes }: Element): boolean {
  return tag === 'script' && (attributes['type'] ?? '').toLowerCase().trim() === 'application/ld+json';
}

/** Visits a subtree in document order without recursion. `enter` returns false to leave out what is below; `leave` follows each entered element. */
export function walk(root: Element, enter: (element: Element) => boolean, text: (node: TextNode) => void, leave: (element: Element) => void = () => {}): void {
  const stack: { element: Element; next: number }[] = [];
  if (enter(root)) stack.push({ element: root, next: 0 });
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.element.children[top.next++];
    if (!node) {
      stack.pop();
      leave(top.element);
    } else if (!isElement(node)) text(node);
    else if (enter(node)) stack.push({ element: node, next: 0 });
  }
}

/** Elements of a subtree in document order. */
export function elementsOf(root: Element): Element[] {
  const found: Element[] = [];
  walk(
    root,
    (element) => found.push(element) > 0,
    () => {},
  );
  return found;
}

/** Text of a subtree, white space folded; stops at about `limit` characters. */
export function textOf(root: Element, limit = 2000): string {
  const parts: string[] = [];
  let length = 0;
  walk(
    root,
    ({ tag }) => {
      if (BLOCKS.has(tag) || tag === 'br') parts.push(' ');
      return length < limit && (!RAW.has(tag) || root.tag === tag);
    },
    ({ data }) => {
      parts.push(data);
      length += data.length;
    },
    ({ tag }) => {
      if (BLOCKS.has(tag)) parts.push(' ');
    },
  );
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** Characters of a text that are not white space. */
export function inkOf(text: string): number {
  let ink = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0) ink++;
  }
  return ink;
}

/** Elements that stand on lines of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export const has = (element: Element, ...names: readonly string[]): boolean => names.some((name) => element.hints.has(name));
