import { platformOf } from './embed.ts';
import type { Measures } from './measure.ts';
import { BLOCKS, type Element, elementsOf, has, isElement } from './tree.ts';

/** Share of the running text that makes one child stand for the whole element. */
const NEARLY_ALL = 0.9;
/** The same for a child that is marked as article or main content, or has the title in it. */
const MARKED = 0.6;
/** Share of the page's running text from which a marked body is believed. */
const BODY = 0.35;
const BODY_NAMES =
  'articlebody article-body article__body article-content article__content article-text articletext story-body story__body storybody story-content story-text post-content post__content post-body post__body entry-content entry__content content-body content__body body-content news-text news-body news-content field--name-body field-name-body td-post-content single-content body-text bodytext text-body textbody rich-text richtext prose'.split(
    ' ',
  );

/** The element that holds the report's body: the marked one, else the smallest that holds nearly all running text. */
export function findBody(root: Element, measures: Measures): Element {
  const total = measures.of(root).running;
  let best: Element | null = null;
  for (const element of elementsOf(root)) {
    if (measures.skip(element) || !isMarkedBody(element)) continue;
    const { running } = measures.of(element);
    if (running >= total * BODY && (best === null || running > measures.of(best).running)) best = element;
  }
  return descend(best ?? root, measures);
}

function isMarkedBody(element: Element): boolean {
  return /\barticleBody\b/.test(element.attributes['itemprop'] ?? '') || has(element, ...BODY_NAMES);
}

function descend(from: Element, measures: Measures): Element {
  let at = from;
  for (;;) {
    let next: Element | null = null;
    for (const child of at.children)
      if (isElement(child) && !measures.skip(child) && (next === null || measures.of(child).running > measures.of(next).running)) next = child;
    // a page of posts is all of them, also when one of them is long
    if (next === null || measures.of(next).leaf || platformOf(next) !== undefined) return at;
    const share = measures.of(next).running / Math.max(1, measures.of(at).running);
    const marked = next.tag === 'article' || next.tag === 'main' || next.attributes['role'] === 'main' || measures.of(next).core || isMarkedBody(next);
    if (share < (marked ? MARKED : NEARLY_ALL)) return at;
    at = next;
  }
}

/**
 * The heading that is the report's title: the first-level one most like what the page's head calls it. Without any, the first block that says
 * exactly what the head says; null when there is none.
 */
export function findTitle(root: Element, known: readonly string[], measures: Measures, textOf: (element: Element) => string): Element | null {
  const wanted = known.map(wordsOf);
  let best: { element: Element; score: number } | null = null;
  let printed: Element | null = null;
  for (const element of elementsOf(root)) {
    if (measures.skip(element)) continue;
    if (
      printed === null &&
      BLOCKS.has(element.tag) &&
      measures.of(element).leaf &&
      measures.of(element).text < 300 &&
      known.includes(textOf(element)) &&
      !isInPost(element)
    )
      printed = element;
    if (!/^h[12]$/.test(element.tag)) continue;
    const text = textOf(element);
    if (text === '') continue;
    const words = wordsOf(text);
    const alike = Math.max(0, ...wanted.map((other) => overlap(words, other)));
    // a second-level heading is the title only when the head says so, and a logo is often a first-level one
    const score = element.tag === 'h1' ? alike + Math.min(words.size, 6) / 20 + 0.1 : alike - 0.45;
    if (score > (best?.score ?? 0)) best = { element, score };
  }
  return best?.element ?? printed;
}

/** The name of a channel above each of its messages is no title, though its page is called the same. */
function isInPost(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (platformOf(at) !== undefined) return true;
  return false;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(1, a.size, b.size * 0.7);
}
