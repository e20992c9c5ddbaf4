import type { Span } from '../../model/span.ts';
import { contentEnd, contentSpan, formOf } from './content.ts';
import { closesClause, isClause, isComma, spanOf, word } from './items.ts';
import { addDraft, rangeSpan, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';
import { subjectAfter } from './subject-after.ts';

const SAYING = /^(?:saying|telling|claiming|writing|stating|confirming|warning|announcing)$/;
/** Words that who is quoted may have. */
const LONGEST = 14;

/** "Local media quoted officials as saying that …", "…, local media quoted officials as saying": the officials speak, the media pass it on. */
export function quotedAsSaying(scene: Scene): void {
  const { items } = scene;
  for (const verb of scene.verbs) {
    if (!/^(?:quote|cite)$/.test(verb.cue.lemma) || verb.passive || scene.usedVerbs.has(verb.at)) continue;
    const as = itemsUntil(scene, verb.to);
    if (as < 0) continue;
    const source = rangeSpan(scene, { from: verb.to, to: as });
    const relay = rangeSpan(scene, subjectBefore(items, verb.from));
    const content = after(scene, as + 2) ?? before(scene, verb.from);
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

/** What follows "as saying", unless it only tells when and where: "as saying on Sunday". */
function after({ items, verbs }: Scene, at: number): Span | null {
  const from = word(items, at) === 'that' || !isComma(items, at) ? at : at + 1;
  if (tail(items, at) >= items.length - 1) return null;
  return contentSpan(items, from, contentEnd(items, from, verbs));
}

/** Where a phrase of time ends that begins at an item. */
function tail(items: Scene['items'], from: number): number {
  let i = from;
  while (
    /^(?:on|in|at|late|early|last|this|the|an?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|afternoon|evening|night|statement|interview)$/.test(
      word(items, i),
    )
  )
    i++;
  return i;
}

/** "The gate was open, the agency quoted a guard as saying": what the sentence has told up to its comma. */
function before(scene: Scene, verb: number): Span | null {
  const { items } = scene;
  const quoting = subjectBefore(items, verb);
  if (!quoting || !closesClause(items, quoting.from - 1) || !isClause(items, 0, quoting.from - 1)) return null;
  return contentSpan(items, 0, quoting.from - (isComma(items, quoting.from - 1) ? 1 : 0));
}

function itemsUntil({ items }: Scene, from: number): number {
  for (let i = from + 1; i < Math.min(items.length, from + LONGEST); i++) if (word(items, i) === 'as' && SAYING.test(word(items, i + 1))) return i;
  return -1;
}
