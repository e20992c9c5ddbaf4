import { contentSpan, formOf } from './content.ts';
import { isComma, spanOf, word } from './items.ts';
import { addDraft, type Scene } from './scene.ts';

const WH = new Set(['whether', 'if', 'why', 'how', 'what', 'who', 'where', 'when', 'which']);

/** "Asked at a briefing why he had not come, he …": a question put by nobody named. */
export function askedClaims(scene: Scene): void {
  const { items } = scene;
  for (let k = 0; k < items.length; k++) {
    if (word(items, k) !== 'asked' || (k > 0 && !(word(items, k - 1) === 'when' && k === 1))) continue;
    let from = k + 1;
    while (from < items.length && !WH.has(word(items, from)) && from - k < 9 && !isComma(items, from)) from++;
    if (!WH.has(word(items, from))) continue;
    let to = from + 1;
    while (to < items.length && !isComma(items, to)) to++;
    const content = contentSpan(items, from, to);
    if (!content || to >= items.length) continue;
    for (const v of scene.verbs) if (v.at >= k && v.at < to) scene.usedVerbs.add(v.at);
    addDraft(scene, {
      content: [content],
      cue: spanOf(items, k, k + 1),
      polarity: 'questioned',
      form: formOf(items, content, scene.doc.text),
      rule: 'asked.unnamed',
    });
  }
}
