import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import type { Attribution } from '../attribution/attributions.ts';
import { channelOf } from './channel.ts';
import { mannerOf } from './manner.ts';
import { addDraft, isComparison, type Scene } from './scene.ts';

/**
 * What the trained model found in a unit, taken to the conventions of claims: without the outer marks of a quotation, without
 * closing punctuation. What a rule before has read of the same cue stands.
 */
export function trainedClaims(scene: Scene): void {
  const around = enclosing(scene.trained);
  for (const [i, { source, cue, content, confidence }] of scene.trained.entries()) {
    // what stands inside a content is read with that content
    if (around[i] !== null || confidence < LEAST) continue;
    const [cueSpan] = cue;
    const [who] = source;
    if (!cueSpan || content.length === 0 || (who && isNobody(scene.doc.text.slice(...who))) || isRead(scene, cueSpan, content)) continue;
    const manner = mannerOf(scene.doc.text, cue, content);
    // beliefs and wishes that nobody voiced are the narrator's reading of a mind
    if (manner.kind === 'thinks' || manner.kind === 'wants') continue;
    if (manner.form === 'indirect' && (!who || saysNothing(scene, cueSpan, content))) continue;
    const said = spoken(scene, content, manner.form === 'direct');
    // a single word outside quotation marks is the stump of a misread sentence
    if (said.length === 0 || (manner.form !== 'direct' && said.every((part) => !/\s/.test(scene.doc.text.slice(...part))))) continue;
    use(scene, cueSpan, said);
    addDraft(scene, {
      ...manner,
      content: said,
      source: who ?? null,
      cue: cueSpan,
      channel: channelBeside(scene, cueSpan, said),
      rule: `trained.${manner.kind}`,
    });
  }
}

/** Has a rule read the cue before, or what it stands in? Does it or its content stand in a source: "two brokers quoted by the site P."? */
function isRead(scene: Scene, cue: Span, content: readonly Span[]): boolean {
  if (/\b(?:citing|cited|quoting|quoted)\b/i.test(scene.doc.text.slice(cue[0], cue[1]))) return true;
  if (content.some((span) => NAMELESS.test(scene.doc.text.slice(...span)))) return true;
  return scene.drafts.some(
    ({ cue: known, source, relays, content: read, form }) =>
      [known, source, ...relays.map((relay) => relay.cue)].some((taken) => taken !== null && [cue, ...content].some((span) => overlap(span, taken))) ||
      (form === 'direct' && read.some((span) => holds(span, cue))),
  );
}

/** What a source asks for who would not be named is no claim of anything. */
const NAMELESS =
  /^(?:that\s+\S+\s+|to\s+)?(?:not\s+(?:to\s+)?(?:be\s+(?:named|identified|quoted)|(?:print|publish|use|give|name)\b)|remain\s+anonymous|anonymity\b|stay\s+anonymous)/i;

/** A comparison, or a thing that only displays: "the clock says ten past four". */
function isNobody(source: string): boolean {
  return isComparison(source) || /\b(?:clock|watch|signs?|thermometer|barometer|gauge|meter|scoreboard|speedometer|calendar|label|plaque)$/i.test(source);
}

/** "expressed herself well", "reported to the station", "call it the Long Mile": verbs of speech in other senses. */
function saysNothing({ doc }: Scene, [from, to]: Span, content: readonly Span[]): boolean {
  const opening = content.map(([s]) => doc.text.slice(s, s + 24)).join(' | ');
  return (
    /^(?:\w+(?:self|selves)\b|(?:to|at|in|on|from|by|with|into)\s+(?:the|an?|his|her|its|their)\b)/i.test(opening) ||
    /\b(?:call|calls|called|dub|dubs|dubbed|name|names|named)\b/i.test(doc.text.slice(from, to))
  );
}

/** Surer than an annotation need be: a dossier rather leaves out than puts words into a mouth. */
const LEAST = 0.7;

/** For each attribution, the index of the nearest one whose content holds its cue, or null. */
function enclosing(all: readonly Attribution[]): (number | null)[] {
  return all.map(({ cue }, i) => {
    let best: number | null = null;
    for (let k = Math.max(0, i - NEAR); k < Math.min(all.length, i + NEAR); k++) {
      const other = all[k];
      if (k === i || !other || !cue.every((span) => other.content.some((content) => holds(content, span)))) continue;
      if (best === null || length(other) < length(all[best])) best = k;
    }
    return best;
  });
}

/** An attribution stands inside one of its neighbours, if in any. */
const NEAR = 40;
const length = (a: Attribution | undefined) => (a?.content ?? []).reduce((sum, [s, e]) => sum + e - s, 0);

const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];
const holds = (outer: Span, inner: Span) => outer[0] <= inner[0] && inner[1] <= outer[1];

/** The spans of a content by the conventions of claims. A second quotation that begins a sentence goes on as a claim of its own. */
function spoken({ doc, unit }: Scene, content: readonly Span[], direct: boolean): Span[] {
  const spans = content.map((span) => (direct ? unquoted(doc, span) : trimmed(doc.text, span))).filter(([s, e]) => e > s);
  const [first, second] = spans;
  if (direct && first && second && (/[.!?…]\s*$/.test(doc.text.slice(...first)) || second[0] >= unit.end || !/^\p{Ll}/u.test(doc.text.slice(...second))))
    return [first];
  // a quotation after the sentence is no part of it
  const end = spans.findIndex(([s], i) => i > 0 && !direct && /[.!?…]["”’]?\s/.test(doc.text.slice(spans[i - 1]?.[1], s)));
  return end < 0 ? spans : spans.slice(0, end);
}

function unquoted({ text }: Doc, [start, end]: Span): Span {
  const open = /^(?:["“”«„]|''|``)\s*/.exec(text.slice(start, start + 4))?.[0].length ?? 0;
  const close = /(?:[\s,]*(?:["“”»]|''))?[\s,]*$/.exec(text.slice(Math.max(start + open, end - 6), end))?.[0].length ?? 0;
  return [start + open, end - close];
}

/** Without what belongs to the sentence around it. */
function trimmed(text: string, [start, end]: Span): Span {
  let s = start;
  let e = end;
  while (s < e && /[\s,;:–—-]/.test(text.charAt(s))) s++;
  while (e > s && /[\s,;:.–—-]/.test(text.charAt(e - 1))) e--;
  return [s, e];
}

/** Verbs and quotations that the attribution uses up. */
function use(scene: Scene, cue: Span, content: readonly Span[]): void {
  for (const { at } of scene.verbs) {
    const item = scene.items[at];
    if (item && overlap([item.start, item.end], cue)) scene.usedVerbs.add(at);
  }
  for (const { quote } of scene.items) if (quote && content.some((span) => overlap(span, quote.inner))) scene.usedQuotes.add(quote);
}

/** "on Telegram", "in a statement": beside the cue, in the sentence but not in the content. */
function channelBeside({ doc, unit }: Scene, cue: Span, content: readonly Span[]): string | null {
  const starts = content.map(([s]) => s).filter((s) => s >= cue[1]);
  const after = doc.text.slice(cue[1], Math.min(unit.end, ...starts, cue[1] + 80));
  const ends = content.map(([, e]) => e).filter((e) => e <= cue[0]);
  return channelOf(words(after)) ?? channelOf(words(doc.text.slice(Math.max(unit.start, ...ends), cue[0])));
}

const words = (text: string) => (text.match(/[\p{L}\p{N}’'-]+/gu) ?? []).join(' ');
