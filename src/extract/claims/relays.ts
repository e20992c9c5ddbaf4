import type { Span } from '../../model/span.ts';
import { cues } from '../../text/lexicon.generated.ts';
import type { Draft } from './draft.ts';
import { isComma, spanOf, tag, word } from './items.ts';
import type { Range } from './noun-phrase.ts';
import { rangeSpan, type Scene } from './scene.ts';
import { subjectAfter } from './subject-after.ts';

const PASSED_ON = /^(?:reported|cited|quoted|relayed|carried|published|shared|reviewed|seen|obtained|reposted|released|leaked)$/;
const MEDIA_NOUNS = new Set(cues.mediaNouns);
const MEDIA_NAMES = new Set(cues.mediaNames);
const MEDIA_SUFFIXES = new Set(cues.mediaSuffixes);
const BODIES = new Set([...cues.organisationNouns, ...cues.officeNouns]);
const AUDIENCE = new Set(cues.audience);

/** Is this phrase the name or description of a medium? */
export function isMedium(phrase: string): boolean {
  // "Rádio" is a radio
  const words =
    phrase
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.some((w) => MEDIA_NAMES.has(w) || MEDIA_NOUNS.has(w))) return true;
  return /\p{Lu}/u.test(phrase) && MEDIA_SUFFIXES.has(words.at(-1) ?? '');
}

/** Finds who passed a claim on: a tail ("as cited by Meduza"), a phrase in the source ("quoted by the site X"), or an addressee ("told public radio"). */
export function addRelays(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    passedOnInSource(scene, draft);
    addresseeMedium(scene, draft);
    interviewedBy(scene, draft);
    passedOnAfter(scene, draft);
    citing(scene, draft);
  }
}

/** "two agents quoted by the trade site P": source and relay part at the participle. */
function passedOnInSource(scene: Scene, draft: Draft): void {
  const { source } = draft;
  if (!source) return;
  const { items } = scene;
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (!item || item.start < source[0] || item.end > source[1]) continue;
    if (word(items, i) === 'on' && word(items, i + 2) === 'authority' && word(items, i + 3) === 'of') {
      const span: Span = [source[0], items[i - 1]?.end ?? item.start];
      const from = items[i + 4]?.start ?? source[1];
      if (from >= source[1] || span[1] <= span[0]) return;
      draft.relays.push({ span, name: null, cue: draft.cue, kind: null });
      draft.source = [from, source[1]];
      draft.cue = [item.start, items[i + 3]?.end ?? item.end];
      return;
    }
    if (word(items, i + 1) !== 'by' || !PASSED_ON.test(word(items, i))) continue;
    const span = mediumIn(scene, source, subjectAfter(items, i + 2));
    if (!span || !isName(scene, span)) return;
    draft.relays.push({ span, name: null, cue: [item.start, items[i + 1]?.end ?? item.end], kind: null });
    let cut = i;
    while (cut > 0 && /^(?:first|,|and|later)$/.test(word(items, cut - 1))) cut--;
    const trimmed = items[cut - 1];
    if (trimmed && trimmed.end > source[0]) draft.source = [source[0], trimmed.end];
    return;
  }
}

const HOW = /^(?:under|through|via|after|before|during|ahead)$/;
/** "seen by The Ledger under freedom of information law": the name without how it came by it, within the source if it begins there. */
function mediumIn(scene: Scene, [, end]: Span, range: Range | null): Span | null {
  if (!range) return null;
  let to = range.from + 1;
  while (to < range.to && !HOW.test(word(scene.items, to))) to++;
  const span = rangeSpan(scene, { from: range.from, to });
  return span && span[0] < end ? [span[0], Math.min(span[1], end)] : span;
}

const isName = (scene: Scene, [s, e]: Span) => /\p{Lu}/u.test(scene.doc.text.slice(s, e)) || isMedium(scene.doc.text.slice(s, e));

/** "told public radio that …" */
function addresseeMedium(scene: Scene, draft: Draft): void {
  const { items } = scene;
  const { cue } = draft;
  if (!cue) return;
  const k = items.findIndex((item) => item.start >= cue[1]);
  const last = items[k - 1];
  if (k < 0 || !last || !/^(?:told|tells|telling|tell|informed|assured)$/.test(last.token?.lower ?? '')) return;
  let to = k;
  while (to < items.length && !/^(?:that|:|,|\.|“)$/.test(word(items, to)) && to - k < 9) {
    if (to > k && /^(?:on|in|at|from|during|after|by|the|he|she|they|it|his|her|a)$/.test(word(items, to))) break;
    to++;
  }
  const span = spanOf(items, k, to);
  if (!span) return;
  const text = scene.doc.text.slice(span[0], span[1]);
  if (
    [...AUDIENCE].some((audience) => text.toLowerCase() === audience || text.toLowerCase().endsWith(` ${audience}`)) ||
    /^this\b/i.test(text) ||
    !(isMedium(text) || isTitle(scene, k, to))
  )
    return;
  draft.relays.push({ span, name: null, cue, kind: 'organisation' });
}

/** "In an interview with the channel Nordlys she recalled …", "…, he said on state television": the medium that carried it. */
function interviewedBy(scene: Scene, draft: Draft): void {
  const { items } = scene;
  if (!draft.cue || !draft.source || draft.relays.length > 0) return;
  for (let i = 1; i < items.length - 1; i++) {
    const at = items[i]?.start ?? 0;
    if (draft.content.some(([s, e]) => s <= at && at < e)) continue;
    const interview = word(items, i - 1) === 'interview' && /^(?:with|to|on|for|by)$/.test(word(items, i));
    const aired = word(items, i) === 'on' ? broadcastAt(scene, i + 1) : -1;
    if (!interview && aired < 0) continue;
    const named = upToComma(scene, subjectAfter(items, i + 1));
    const span = aired < 0 || tag(items, aired) === 'PROPN' ? named : spanOf(items, i + 1, aired);
    if (!span || !isMedium(scene.doc.text.slice(...span))) continue;
    draft.relays.push({ span, name: null, cue: spanOf(items, i, i + 1), kind: 'organisation' });
    return;
  }
}

/** Where "state television", "the talk show" ends that begins at an item, or -1. */
function broadcastAt({ items }: Scene, from: number): number {
  if (!/^(?:the|a|state|public|national|local)$/.test(word(items, from))) return -1;
  for (let i = from + 1; i < from + 4; i++) {
    if (/^(?:television|tv|radio|show|programme|program)$/.test(word(items, i))) {
      const to = /^(?:channel|station|network)$/.test(word(items, i + 1)) ? i + 2 : i + 1;
      return to > from + 2 || word(items, from) !== 'the' || tag(items, to) === 'PROPN' ? to : -1;
    }
  }
  return -1;
}

function upToComma(scene: Scene, range: Range | null): Span | null {
  if (!range) return null;
  let to = range.from + 1;
  while (to < range.to && !isComma(scene.items, to)) to++;
  return rangeSpan(scene, { from: range.from, to });
}

/** "told the Harbour Lamp": several capitals and none of a body that is spoken to. */
function isTitle({ items }: Scene, from: number, to: number): boolean {
  if (word(items, from) !== 'the' || to - from < 3) return false;
  for (let i = from + 1; i < to; i++) if (tag(items, i) !== 'PROPN' || BODIES.has(word(items, i))) return false;
  return true;
}

/** "CONTENT, as reported by the K. Independent" */
function passedOnAfter(scene: Scene, draft: Draft): void {
  const { items } = scene;
  const end = draft.content.at(-1)?.[1] ?? 0;
  for (let i = 0; i + 2 < items.length; i++) {
    const item = items[i];
    if (!item || item.start < end || item.start > end + 3) continue;
    let at = i;
    if (isComma(items, at)) at++;
    if (word(items, at) === 'as') at++;
    else if (word(items, at) === 'first') at++;
    if (!PASSED_ON.test(word(items, at)) || word(items, at + 1) !== 'by') continue;
    const span = rangeSpan(scene, subjectAfter(items, at + 2));
    if (span) draft.relays.push({ span, name: null, cue: spanOf(items, at, at + 2), kind: null });
    return;
  }
}

/** "X said, citing Y": Y speaks, X passes it on. */
function citing(scene: Scene, draft: Draft): void {
  const { items } = scene;
  const { source, cue } = draft;
  // who cites an inquiry or a rule for keeping silent passes nothing on
  if (!source || !cue || draft.form === 'direct' || draft.polarity === 'not-claimed') return;
  const at = items.findIndex((item, i) => (item.token?.lower === 'citing' || item.token?.lower === 'quoting') && (isComma(items, i - 1) || i === 0));
  if (at < 0 || items.some((item, i) => i < at && word(items, i) === ';' && item.start >= cue[1])) return;
  const after = subjectAfter(items, at + 1);
  // "Quoting two guards, a daily reported": what opens the sentence ends at its comma
  const comma = at === 0 ? items.findIndex((_, i) => i > at && isComma(items, i)) : -1;
  const cited = rangeSpan(scene, after && comma > 0 ? { from: after.from, to: Math.min(after.to, comma) } : after);
  if (!cited) return;
  draft.relays.push({ span: source, name: null, cue, kind: null });
  draft.source = cited;
  draft.cue = spanOf(items, at, at + 1);
  draft.rule = `${draft.rule}+citing`;
}
