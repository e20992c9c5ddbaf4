import type { Draft } from './draft.ts';
import { isComma, spanOf, tag, word } from './items.ts';
import type { Scene } from './scene.ts';

const MOUTHPIECE =
  /^(?:lawyers?|attorneys?|solicitors?|counsel|spokes(?:man|woman|person|people)|representatives?|aides?|publicist|agent|translator|interpreter|assistant|secretary|intermediar(?:y|ies)|family)$/;
const RECORDING = /^(?:tapes?|recordings?|audio|wiretaps?|intercepts?|voicemail|soundtrack)$/;
/** Words a phrase such as "his long-time lawyer" may have. */
const LONGEST = 5;

/** Whose mouth or what recording a claim comes through: "X said through his lawyer", "On the tape, X says: “…”". */
export function addMouthpieces(scene: Scene, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!draft.cue || draft.source === null) continue;
    throughSomebody(scene, draft);
    heardIn(scene, draft);
    if (draft.form !== 'direct') continue;
    onRecording(scene, draft);
    voiceOf(scene, draft);
  }
}

/** "through a spokeswoman", "via their lawyer", in the sentence and outside the content. */
function throughSomebody({ items }: Scene, draft: Draft): void {
  for (let i = 0; i < items.length; i++) {
    if (word(items, i) !== 'through' && word(items, i) !== 'via') continue;
    let to = i + 1;
    while (to < items.length && to - i <= LONGEST && /^(?:DET|PRON|ADJ|NOUN|PROPN)$/.test(tag(items, to) ?? '')) to++;
    const span = spanOf(items, i + 1, to);
    if (!span || !MOUTHPIECE.test(lastNoun(items, i + 1, to)) || draft.content.some(([s, e]) => s <= span[0] && span[1] <= e)) continue;
    // "Sabine Roth, through her lawyer, said": the phrase is none of the name
    if (draft.source && draft.source[0] < span[0] && span[1] <= draft.source[1]) {
      const end = items[isComma(items, i - 1) ? i - 2 : i - 1]?.end;
      if (end === undefined || end <= draft.source[0]) continue;
      draft.source = [draft.source[0], end];
    }
    const named = tag(items, to - 1) === 'PROPN';
    draft.relays.push({ span, name: null, cue: spanOf(items, i, i + 1), kind: named ? 'person' : 'anonymous' });
    return;
  }
}

/** "the caller says in a transcript obtained by the daily", "a guard says on the tape" */
function heardIn({ items }: Scene, draft: Draft): void {
  const at = items.findIndex((item) => item.start >= (draft.cue?.[1] ?? 0));
  if (at < 0 || draft.kind === 'shows' || !/^(?:in|on)$/.test(word(items, at)) || !/^(?:a|an|the)$/.test(word(items, at + 1))) return;
  for (let i = at + 2; i <= at + LONGEST; i++) {
    if (HEARD.test(word(items, i))) {
      draft.relays.push({ span: spanOf(items, at + 1, i + 1), name: null, cue: spanOf(items, at, at + 1), kind: 'media' });
      return;
    }
    if (!/^(?:NOUN|ADJ|NUM|PROPN|PUNCT)$/.test(tag(items, i) ?? '') || isComma(items, i)) return;
  }
}
/** "The clip shows a gate. “Open it!” somebody shouts.": the recording told of before in the paragraph lets nobody known be heard. */
function voiceOf({ doc, evidence, unit }: Scene, draft: Draft): void {
  if (!draft.source || !draft.cue || draft.relays.length > 0 || evidence === null) return;
  const block = doc.blocks[unit.block]?.span;
  const nobody = /^(?:someone|somebody|an? (?:\w+ )?(?:voice|man|woman|boy|girl|child))\b/i.test(doc.text.slice(...draft.source));
  const now = /^(?:shouts?|screams?|yells?|cries|says?|asks?|whispers?)$/i.test(doc.text.slice(...draft.cue));
  if (nobody && now && block && evidence[0] >= block[0]) draft.relays.push({ span: evidence, name: null, cue: null, kind: 'media' });
}
const HEARD = /^(?:transcript|tapes?|recordings?|audio|footage|wiretap|intercept|voicemail)$/;

function lastNoun(items: Scene['items'], from: number, to: number): string {
  for (let i = to - 1; i >= from; i--) if (tag(items, i) === 'NOUN') return word(items, i);
  return '';
}

/** "On the tape, a man says: “…”": the recording opens the sentence. */
function onRecording({ items }: Scene, draft: Draft): void {
  if (!/^(?:on|in)$/.test(word(items, 0))) return;
  let to = 1;
  while (to < items.length && to <= LONGEST && !isComma(items, to)) to++;
  const span = spanOf(items, 1, to);
  if (span && isComma(items, to) && RECORDING.test(word(items, to - 1)) && (draft.cue?.[0] ?? 0) > span[1])
    draft.relays.push({ span, name: null, cue: spanOf(items, 0, 1), kind: 'media' });
}
