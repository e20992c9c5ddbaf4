import { contentEnd, contentSpan, formOf } from './content.ts';
import { isComma, spanOf, word } from './items.ts';
import { addDraft, rangeSpan, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';

const SAYING = /^(?:saying|telling|claiming|writing|stating|confirming|warning|announcing)$/;
/** Words that who is quoted may have. */
const LONGEST = 14;

/** "Local media quoted officials as saying that …": the officials speak, the media pass it on. */
export function quotedAsSaying(scene: Scene): void {
  const { items } = scene;
  for (const verb of scene.verbs) {
    if (!/^(?:quote|cite)$/.test(verb.cue.lemma) || verb.passive || scene.usedVerbs.has(verb.at)) continue;
    const as = itemsUntil(scene, verb.to);
    if (as < 0) continue;
    const source = rangeSpan(scene, { from: verb.to, to: as });
    const relay = rangeSpan(scene, subjectBefore(items, verb.from));
    const from = word(items, as + 2) === 'that' || !isComma(items, as + 2) ? as + 2 : as + 3;
    const content = contentSpan(items, from, contentEnd(items, from, scene.verbs));
    if (!source || !content || !subjectAfter(items, verb.to)) continue;
    scene.usedVerbs.add(verb.at);
    for (const other of scene.verbs) if (other.at === as + 1) scene.usedVerbs.add(other.at);
    addDraft(scene, {
      content: [content],
      source,
      cue: spanOf(items, as, as + 2),
      relays: relay ? [{ span: relay, name: null, cue: spanOf(items, verb.from, verb.to), kind: null }] : [],
      form: formOf(items, content, scene.doc.text),
      rule: 'clause.quoted-as-saying',
    });
  }
}

function itemsUntil({ items }: Scene, from: number): number {
  for (let i = from + 1; i < Math.min(items.length, from + LONGEST); i++) if (word(items, i) === 'as' && SAYING.test(word(items, i + 1))) return i;
  return -1;
}
