import { contentEnd, contentSpan, formOf } from './content.ts';
import { isClause, isComma, spanOf, tag, word } from './items.ts';
import { addDraft, type Scene } from './scene.ts';

const REPORTED = /^(?:reported|said|claimed|alleged|believed|understood|rumoured|rumored|thought|known|stated|noted|announced|confirmed)$/;

/** Nobody named speaks: "It is reported that …", "it emerged last night", "…, it is understood". */
export function impersonalClaims(scene: Scene): void {
  const { items } = scene;
  for (let i = 0; i < items.length; i++) {
    if (word(items, i) !== 'it') continue;
    const be = i + 1;
    const passive = /^(?:is|was|has|’s|'s)$/.test(word(items, be));
    let k = passive ? be + 1 : be;
    while (tag(items, k) === 'ADV' || word(items, k) === 'been' || word(items, k) === 'being') k++;
    const emerged = /^(?:emerge|emerged|emerges|transpired|transpires)$/.test(word(items, k));
    if (!emerged && !(passive && REPORTED.test(word(items, k)))) continue;
    const cue = spanOf(items, i, k + 1);
    let content: [number, number] | null = null;
    if (isComma(items, i - 1) && isClause(items, 0, i - 1)) content = contentSpan(items, 0, i - 1);
    else {
      let from = k + 1;
      while (from < items.length && from < k + 7 && word(items, from) !== 'that' && emerged) from++;
      if (word(items, from) === 'that' || isClause(items, from, items.length)) content = contentSpan(items, from, contentEnd(items, from, scene.verbs));
    }
    if (!content || !cue) continue;
    for (const v of scene.verbs) if (v.at >= i && v.at <= k) scene.usedVerbs.add(v.at);
    addDraft(scene, { content: [content], cue, form: formOf(items, content, scene.doc.text), rule: 'impersonal.it-is-said' });
  }
}
