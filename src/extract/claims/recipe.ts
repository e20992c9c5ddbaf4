import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { accordingClaims } from './according.ts';
import { quotedAsSaying } from './as-saying.ts';
import { askedClaims } from './asked.ts';
import type { Draft } from './draft.ts';
import { evidenceClaims } from './evidence.ts';
import { figureClaims } from './figures.ts';
import { forWhomClaims } from './for-whom.ts';
import { headlineSource } from './headline.ts';
import { hearsayClaims, impersonalClaims, openQuestions } from './impersonal.ts';
import { relativeClaims } from './in-relative.ts';
import type { Unit } from './item.ts';
import { labelClaims } from './label.ts';
import { leadingClaims } from './leading.ts';
import { nominalClaims } from './nominal.ts';
import { passiveClaims } from './passive.ts';
import { quotedClaims } from './quoted.ts';
import { addRelays } from './relays.ts';
import { makeScene, type Scene, type Surroundings } from './scene.ts';
import { silenceClaims } from './silence.ts';
import { takenUpClaims } from './taken-up.ts';
import { addMouthpieces } from './through.ts';
import { trailingClaims } from './trailing.ts';
import { trainedClaims } from './trained.ts';
import { innerUnit } from './unit.ts';

/** The ordered rules: each sees what those before it have used. */
const RULES: readonly ((scene: Scene) => void)[] = [
  // 1. quotations and clauses at a verb of saying, where grammar alone decides
  passiveClaims,
  askedClaims,
  evidenceClaims,
  quotedClaims,
  quotedAsSaying,
  accordingClaims,
  impersonalClaims,
  trailingClaims,
  relativeClaims,
  leadingClaims,
  // 2. what the trained model is sure of and no rule has read
  trainedClaims,
  // 3. what its corpus does not teach, or too seldom
  takenUpClaims,
  forWhomClaims,
  labelClaims,
  headlineSource,
  hearsayClaims,
  openQuestions,
  silenceClaims,
  nominalClaims,
  figureClaims,
];

const NO_LABELS: ReadonlySet<string> = new Set();
const DEEPEST = 3;
/** A stretch of more words than this is no sentence but a list, a table or noise; some rules take its square in time. */
const MOST_ITEMS = 400;

/** Every attribution of a unit, those inside its contents included (`parent` set). */
export function attributionsIn(doc: Doc, unit: Unit, around: Surroundings): Draft[] {
  if (unit.items.length > MOST_ITEMS) return [];
  const scene = makeScene(doc, unit, around);
  for (const rule of RULES) rule(scene);
  const own = passedOn(withoutRepeats(scene.drafts));
  addRelays(scene, own);
  addMouthpieces(scene, own);
  return unit.depth >= DEEPEST ? own : own.flatMap((outer) => [outer, ...nested(doc, outer, own, around.trained)]);
}

/** "The boat sank, the mayor said, according to the Post": what is according to X is all of it another's claim, which X passes on. */
function passedOn(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((outer) => {
    if (outer.rule !== 'according.trailing') return true;
    const inner = drafts.find((draft) => draft !== outer && draft.source && draft.cue && fills(draft, outer));
    inner?.relays.push({ span: outer.source, name: null, cue: outer.cue, kind: null });
    return inner === undefined;
  });
}

/** Is the content of one draft the other's attribution, from end to end? */
function fills({ source, cue, content }: Draft, outer: Draft): boolean {
  const parts = [source, cue, ...content].filter((span) => span !== null);
  const [start, end] = [outer.content[0]?.[0] ?? 0, outer.content.at(-1)?.[1] ?? 0];
  return Math.min(...parts.map(([s]) => s)) <= start + 4 && Math.max(...parts.map(([, e]) => e)) >= end && parts.every(([s, e]) => s >= start && e <= end);
}

/** Attributions inside a content: its speaker passes them on. */
function nested(doc: Doc, outer: Draft, siblings: readonly Draft[], trained: Surroundings['trained']): Draft[] {
  if (outer.form !== 'direct' && outer.rule.startsWith('silence')) return [];
  return outer.content.flatMap(([start, end]) =>
    attributionsIn(doc, innerUnit(doc, start, end, outer.block, outer.depth + 1), { evidence: null, labels: NO_LABELS, trained })
      .filter(
        (inner) =>
          inner.cue !== null &&
          inner.source !== null &&
          !isSelf(doc, inner.source) &&
          (inner.kind === 'said' || inner.kind === 'wrote' || inner.kind === 'shows') &&
          inner.polarity !== 'not-claimed' &&
          // what a video shows is told in any form; of what people do with words inside others' words, only clauses are claims
          (inner.kind === 'shows' || !/^clause\.leading-(?:object|about|infinitive)$/.test(inner.rule)) &&
          !siblings.some((s) => s !== outer && sameContent(s, inner)),
      )
      .map((inner) => ({ ...inner, context: outer.context, parent: inner.parent ?? outer, post: outer.post })),
  );
}

/** What the speaker says of himself, or of anybody, is part of his claim and no claim of another. */
function isSelf(doc: Doc, [start, end]: Span): boolean {
  return /^(?:i|we|you|us|what|everybody|everyone|nobody|no one|that|which|who|people|one)(?:\s(?:i|we|you))?$/i.test(doc.text.slice(start, end));
}

function sameContent(a: Draft, b: Draft): boolean {
  return a.content[0]?.[0] === b.content[0]?.[0] && a.content.at(-1)?.[1] === b.content.at(-1)?.[1];
}

/** Two rules may find one attribution; the earlier rule keeps it. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts)
    if (!kept.some((k) => (sameContent(k, draft) && !takesUp(k, draft) && !takesUp(draft, k)) || sameAttribution(k, draft))) kept.push(draft);
  return kept;
}

/** One content may have two speakers: what X suggests, Y rejects. */
function takesUp(a: Draft, b: Draft): boolean {
  return (a.polarity === 'denied' || a.rule === 'clause.taken-up') && a.source?.[0] !== b.source?.[0];
}

function sameAttribution(a: Draft, b: Draft): boolean {
  return a.cue !== null && b.cue !== null && a.cue[0] < b.cue[1] && b.cue[0] < a.cue[1] && a.source?.[0] === b.source?.[0] && overlaps(a, b);
}

function overlaps(a: Draft, b: Draft): boolean {
  return a.content.some(([s, e]) => b.content.some(([s2, e2]) => s < e2 && s2 < e));
}
