import type { Span } from '../../model/span.ts';
import type { Doc, Quote } from '../../text/doc.ts';
import type { Attribution } from '../attribution/attributions.ts';
import { formOf } from './content.ts';
import { type Draft, draft } from './draft.ts';
import type { Item, Unit } from './item.ts';
import { spanOf, word } from './items.ts';
import type { Range } from './noun-phrase.ts';
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
  /** the video or photo the text told of last */
  evidence: Span | null;
  /** labels that open the turns of an interview or transcript, lower case */
  labels: ReadonlySet<string>;
  /** what the trained model found in the document, in the order of its cues; in a scene, those whose cue stands in the unit */
  trained: readonly Attribution[];
}

/** What a unit is read in the light of. */
export type Surroundings = Pick<Scene, 'evidence' | 'labels' | 'trained'>;

export function makeScene(doc: Doc, unit: Unit, { evidence, labels, trained }: Surroundings): Scene {
  return {
    doc,
    unit,
    items: unit.items,
    verbs: cueVerbs(unit.items),
    usedVerbs: new Set(),
    usedQuotes: new Set(),
    drafts: [],
    subject: null,
    evidence,
    labels,
    trained: cuesWithin(trained, unit),
  };
}

function cuesWithin(sorted: readonly Attribution[], { start, end }: Unit): readonly Attribution[] {
  const cue = (a: Attribution) => a.cue[0] ?? [0, 0];
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle];
    if (found && cue(found)[0] < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  for (let found = sorted[last]; found && cue(found)[1] <= end; found = sorted[++last]);
  return sorted.slice(low, last);
}

export function rangeSpan(scene: Scene, range: Range | null): Span | null {
  return range ? spanOf(scene.items, range.from, range.to) : null;
}

export function addDraft(scene: Scene, fields: Pick<Draft, 'content' | 'rule'> & Partial<Draft>): Draft {
  const made = draft({ context: [scene.unit.start, scene.unit.end], block: scene.unit.block, depth: scene.unit.depth, ...fields });
  scene.drafts.push(made);
  return made;
}

/** "11 more than the list showed" compares; nobody is given the word. */
export function isComparison(phrase: string): boolean {
  return /\b(?:more|less|fewer|higher|lower|bigger|larger|smaller|later|earlier) than\b/i.test(phrase);
}

const NOBODY = /^(?:no|nobody|none|neither)$/;

/** Adds what a verb attributes to a source; what nobody says is not claimed. */
export function emit(scene: Scene, verb: VerbGroup, source: Range, content: Span[], rule: string, channel: string | null): Draft {
  scene.subject = source;
  return addDraft(scene, {
    content,
    source: rangeSpan(scene, source),
    cue: spanOf(scene.items, verb.from, verb.to),
    form: content.some((span) => formOf(scene.items, span, scene.doc.text) === 'mixed') ? 'mixed' : 'indirect',
    kind: verb.cue.kind,
    polarity: NOBODY.test(word(scene.items, source.from)) ? 'not-claimed' : verb.cue.polarity,
    channel,
    rule,
  });
}

/** Where the last attribution that stands before a position ends. */
export function lastEnd(scene: Scene, position: number): number {
  let end = 0;
  for (const d of scene.drafts) for (const span of [...d.content, d.cue, d.source]) if (span && span[1] <= position) end = Math.max(end, span[1]);
  return end;
}

/** Does the verb stand inside a content already found? It is read again there, as that speaker's words. */
export function isTaken(scene: Scene, verb: VerbGroup): boolean {
  const at = scene.items[verb.at]?.start ?? 0;
  return scene.drafts.some((d) => d.content.some(([s, e]) => s <= at && at < e));
}
