import type { Span } from '../../model/span.ts';
import type { Doc, Quote } from '../../text/doc.ts';
import { type Draft, draft } from './draft.ts';
import { spanOf } from './items.ts';
import type { Range } from './subject.ts';
import type { Item, Unit } from './unit.ts';
import { cueVerbs, type VerbGroup } from './verb-group.ts';

/** What the rules of one unit share: its verbs, what has been used, and the drafts found so far. */
export interface Scene {
  doc: Doc;
  unit: Unit;
  items: readonly Item[];
  verbs: readonly VerbGroup[];
  usedVerbs: Set<number>;
  usedQuotes: Set<Quote>;
  drafts: Draft[];
  /** the last source of the unit: "X confirmed that …, but said …" */
  subject: Range | null;
}

export function makeScene(doc: Doc, unit: Unit): Scene {
  return { doc, unit, items: unit.items, verbs: cueVerbs(unit.items), usedVerbs: new Set(), usedQuotes: new Set(), drafts: [], subject: null };
}

export function rangeSpan(scene: Scene, range: Range | null): Span | null {
  return range ? spanOf(scene.items, range.from, range.to) : null;
}

export function addDraft(scene: Scene, fields: Pick<Draft, 'content' | 'rule'> & Partial<Draft>): Draft {
  const made = draft({ context: [scene.unit.start, scene.unit.end], block: scene.unit.block, depth: scene.unit.depth, ...fields });
  scene.drafts.push(made);
  return made;
}

/** Words of a span, lower case. */
export function textOf(scene: Scene, span: Span): string {
  return scene.doc.text.slice(span[0], span[1]);
}
