import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { cues } from '../../text/lexicon.generated.ts';
import { contentSpan, formOf } from './content.ts';
import { isQuote, mainVerb, spanOf, tag, word } from './items.ts';
import { partyOf } from './party.ts';
import { addDraft, type Scene } from './scene.ts';

const LONGEST_LABEL = 8;
const NO_SPEAKER =
  /^(?:breaking|update|updated|video|photo|photos|live|watch|exclusive|new|now|note|urgent|opinion|analysis|explainer|editorial|correction|timeline|background|q|a|question|answer|contact|source|read|more|related|listen|graphic|map|interview|report|date|time|place|when|where|who|what|why|how)$/i;

/** Several words in capitals cry out, they name nobody: "KILLER WAVE: …". */
const SHOUTED = /^\p{Lu}{2,}(?: \p{Lu}{2,})+$/u;

/** Labels a transcript or interview repeats at the head of its paragraphs ("Reyes: …"). */
export function speakerLabels(doc: Doc): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { span } of doc.blocks) {
    const label = /^([\p{Lu}][\p{L}.’' -]{1,40}):\s/u.exec(doc.text.slice(span[0], Math.min(span[1], span[0] + 50)))?.[1];
    if (label && !NO_SPEAKER.test(label)) seen.set(label.toLowerCase(), (seen.get(label.toLowerCase()) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, count]) => count > 1).map(([label]) => label));
}

/** "Holmvik tunnel fire: …" says what it is about. */
function isTopic({ doc }: Scene, source: Span): boolean {
  const last = /\p{L}+$/u.exec(doc.text.slice(...source))?.[0] ?? '';
  return /^\p{Ll}/u.test(last) && !SPEAKERS.has(last) && partyOf(doc, source).kind !== 'person';
}
const SPEAKERS = new Set([...cues.organisationNouns, ...cues.officeNouns, ...cues.anonymousNouns, ...cues.mediaNouns].flatMap((noun) => [noun, `${noun}s`]));

/** "Ana Reyes: dam will be rebuilt" in a headline, and the turns of an interview or transcript: the one before the colon speaks. */
export function labelClaims(scene: Scene): void {
  const { items, doc, unit } = scene;
  const kind = doc.blocks[unit.block]?.kind;
  let colon = 1;
  while (colon < items.length && colon <= LONGEST_LABEL && word(items, colon) !== ':') colon++;
  if (word(items, colon) !== ':' || isQuote(items, colon + 1) || colon + 2 >= items.length || mainVerb(items, 0, colon) >= 0) return;
  const source = spanOf(items, 0, colon);
  if (!source || items[0]?.start !== doc.blocks[unit.block]?.span[0]) return;
  const label = doc.text.slice(source[0], source[1]);
  const headline =
    (kind === 'title' || kind === 'heading') &&
    !NO_SPEAKER.test(label) &&
    !SHOUTED.test(label) &&
    !/^(?:what|why|how|who|when|where)$/.test(word(items, colon + 1)) &&
    tag(items, 0) === 'PROPN' &&
    !isTopic(scene, source) &&
    mainVerb(items, colon + 1, items.length) >= 0;
  const turn = scene.labels.has(label.toLowerCase());
  if (!headline && !turn) return;
  const content = contentSpan(items, colon + 1, items.length);
  if (!content) return;
  scene.subject = { from: 0, to: colon };
  addDraft(scene, { content: [content], source, form: turn ? 'direct' : formOf(items, content, doc.text), rule: turn ? 'label.turn' : 'label.headline' });
}
