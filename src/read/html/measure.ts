import { isFurniture, isInvisible } from './furniture.ts';
import { BLOCKS, type Element, inkOf, walk } from './tree.ts';

/** What is known of an element after the page has been measured. Lengths are characters without white space. */
interface Measure {
  text: number;
  /** part of `text` that is the words of links */
  linked: number;
  /** part of `text` that stands in running paragraphs */
  running: number;
  /** no block-level element is inside */
  leaf: boolean;
  /** it is or holds a main title or what is marked as the body of the article */
  core: boolean;
}

export interface Measures {
  of(element: Element): Measure;
  /** navigation, promotion, comments, hidden things */
  skip(element: Element): boolean;
}

const NOTHING: Measure = { text: 0, linked: 0, running: 0, leaf: true, core: false };
/** Characters from which a paragraph counts as running text; shorter ones do when they end like a sentence. */
const RUNNING = 60;
const RUNNING_SENTENCE = 25;
/** Share of link words above which a block is a list of links. */
export const LINKY = 0.5;

/** Measures the visible elements of a page, first by what they hold, then by what that makes of those around them. */
export function measurePage(root: Element): Measures {
  const all = measureAll(root, isInvisible);
  const whole = all.get(root)?.running ?? 0;
  const skipped = (element: Element): boolean => {
    const { running, core } = all.get(element) ?? NOTHING;
    return isInvisible(element) || isFurniture(element, { running, share: whole === 0 ? 0 : running / whole, core });
  };
  const kept = measureAll(root, skipped);
  return { of: (element) => kept.get(element) ?? NOTHING, skip: (element) => !kept.has(element) };
}

function measureAll(root: Element, skip: (element: Element) => boolean): Map<Element, Measure> {
  const measures = new Map<Element, Measure>();
  const open: Measure[] = [];
  let links = 0;
  let last = '';
  walk(
    root,
    (element) => {
      if (element !== root && skip(element)) return false;
      const measure = { ...NOTHING, core: element.tag === 'h1' || /\barticleBody\b/.test(element.attributes['itemprop'] ?? '') };
      measures.set(element, measure);
      open.push(measure);
      if (element.tag === 'a') links++;
      return true;
    },
    ({ data }) => {
      const top = open.at(-1);
      const length = inkOf(data);
      if (!top || length === 0) return;
      top.text += length;
      if (links > 0) top.linked += length;
      last = data;
    },
    (element) => {
      const measure = open.pop();
      const above = open.at(-1);
      if (!measure) return;
      if (element.tag === 'a') links--;
      const block = BLOCKS.has(element.tag);
      if (block && measure.running === 0 && isRunning(measure, last)) measure.running = measure.text;
      if (!above) return;
      above.text += measure.text;
      above.linked += measure.linked;
      above.running += measure.running;
      above.leaf &&= !block && measure.leaf;
      above.core ||= measure.core;
    },
  );
  return measures;
}

function isRunning({ text, linked, leaf }: Measure, end: string): boolean {
  if (!leaf || linked > text * LINKY) return false;
  return text >= RUNNING || (text >= RUNNING_SENTENCE && /[.!?…。؟]["”’»)\]]*\s*$/u.test(end));
}
