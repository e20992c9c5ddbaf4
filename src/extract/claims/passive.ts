import { cues } from '../../text/lexicon.generated.ts';
import { contentEnd, contentSpan, formOf } from './content.ts';
import { cueOf } from './cues.ts';
import { isComma, isFinite, isQuote, spanOf, tag, word } from './items.ts';
import type { Range } from './noun-phrase.ts';
import { openingAfter } from './opening.ts';
import { addDraft, rangeSpan, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import type { VerbGroup } from './verb-group.ts';

const GIVEN = new Set(cues.given);

/**
 * Passive attributions: "X is quoted by Y as saying …", "X was told by Y that …", "the figure was given by X",
 * "the bridge is believed to be closed".
 */
export function passiveClaims(scene: Scene): void {
  const { items } = scene;
  for (let k = 1; k < items.length; k++) {
    const w = word(items, k);
    if (tag(items, k - 1) !== 'AUX' && tag(items, k - 1) !== 'ADV') continue;
    if (w === 'quoted' || w === 'cited') quotedAs(scene, k);
    else if (w === 'told' || w === 'informed' || w === 'warned' || w === 'assured') toldBy(scene, k);
    else if (GIVEN.has(w)) givenBy(scene, k);
  }
}

/** Where the auxiliaries and adverbs before a participle begin. */
function groupStart(scene: Scene, k: number): number {
  const { items } = scene;
  let from = k;
  while (from > 0 && (tag(items, from - 1) === 'AUX' || (tag(items, from - 1) === 'ADV' && !isComma(items, from)))) from--;
  return from;
}

const isPassive = (scene: Scene, from: number, k: number) => {
  for (let i = from; i < k; i++) if (/^(?:is|are|was|were|been|being|be)$/.test(word(scene.items, i))) return true;
  return false;
};

/** "X is quoted (by several channels) as saying that …" */
function quotedAs(scene: Scene, k: number): void {
  const { items } = scene;
  const from = groupStart(scene, k);
  if (!isPassive(scene, from, k)) return;
  const subject = subjectBefore(items, from);
  let as = k + 1;
  let relay: Range | null = null;
  if (word(items, as) === 'by') {
    while (as < items.length && word(items, as) !== 'as' && as - k < 14) as++;
    relay = { from: k + 2, to: as };
  }
  if (!subject || word(items, as) !== 'as') return;
  const verb = scene.verbs.find((v) => v.gerund && v.from === as + 1);
  if (!verb) return;
  const opening = openingAfter(items, verb);
  const start = opening?.from ?? verb.to;
  const content =
    isQuote(items, start) && opening?.kind === 'quote'
      ? (items[start]?.quote?.inner ?? null)
      : contentSpan(items, start, contentEnd(items, start, scene.verbs, verb));
  if (!content) return;
  const span = rangeSpan(scene, relay);
  use(scene, from, verb.to);
  scene.subject = subject;
  const direct = opening?.kind === 'quote';
  if (direct) for (const item of items) if (item.quote && item.start <= content[0] && item.end >= content[1]) scene.usedQuotes.add(item.quote);
  addDraft(scene, {
    content: [content],
    source: rangeSpan(scene, subject),
    cue: spanOf(items, verb.from, verb.to),
    relays: span ? [{ span, name: null, cue: spanOf(items, from, k + 1), kind: null }] : [],
    form: direct ? 'direct' : formOf(items, content, scene.doc.text),
    rule: 'passive.quoted-as',
  });
}

/** "the union was told by colleagues that …": the colleagues say it, the union passes it on. */
function toldBy(scene: Scene, k: number): void {
  const { items } = scene;
  const from = groupStart(scene, k);
  if (!isPassive(scene, from, k) || word(items, k + 1) !== 'by') return;
  let that = k + 2;
  while (that < items.length && word(items, that) !== 'that' && that - k < 14 && !isComma(items, that)) that++;
  if (word(items, that) !== 'that') return;
  const subject = subjectBefore(items, from);
  const content = contentSpan(items, that, contentEnd(items, that, scene.verbs));
  const source = spanOf(items, k + 2, that);
  if (!content || !source) return;
  use(scene, from, that);
  const span = rangeSpan(scene, subject);
  const cue = spanOf(items, from, k + 1);
  addDraft(scene, {
    content: [content],
    source,
    cue,
    relays: span ? [{ span, name: null, cue, kind: null }] : [],
    form: formOf(items, content, scene.doc.text),
    rule: 'passive.told-by',
  });
}

/** "The figure of five was first given on Saturday by B., the mayor." */
function givenBy(scene: Scene, k: number): void {
  const { items } = scene;
  const from = groupStart(scene, k);
  if (!isPassive(scene, from, k)) return;
  let by = k + 1;
  while (by < items.length && word(items, by) !== 'by' && by - k < 8 && !isComma(items, by) && !isFinite(items, by)) by++;
  if (word(items, by) !== 'by') return;
  const subject = subjectBefore(items, from);
  const source = subjectAfter(items, by + 1);
  const content = rangeSpan(scene, subject);
  const span = rangeSpan(scene, source);
  if (!content || !span || !source || /^(?:he|she|it|they|who|which|that|we|i)$/i.test(scene.doc.text.slice(content[0], content[1]))) return;
  use(scene, from, k + 1);
  scene.subject = source;
  addDraft(scene, {
    content: [content],
    source: span,
    cue: spanOf(items, from, k + 1),
    polarity: cueOf(word(items, k))?.polarity ?? 'asserted',
    rule: 'passive.given-by',
  });
}

function use(scene: Scene, from: number, to: number): void {
  const used = (v: VerbGroup) => v.at >= from && v.at < to;
  for (const v of scene.verbs) if (used(v)) scene.usedVerbs.add(v.at);
}
