import { contentEnd, contentSpan, formOf } from './content.ts';
import { isClause, isComma, spanOf, tag, word } from './items.ts';
import { addDraft, rangeSpan, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';

const REPORTED =
  /^(?:reported|said|claimed|alleged|believed|understood|rumoured|rumored|thought|known|stated|noted|announced|confirmed|gathered|learnt|learned)$/;

const HEARD = /^(?:said|believed|thought|reported|understood|rumoured|rumored|alleged|feared|expected|known|suspected|claimed|presumed)$/;

/** "The pump is believed to have failed": what nobody named says of the subject. */
export function hearsayClaims(scene: Scene): void {
  const { items } = scene;
  for (let k = 2; k < items.length - 2; k++) {
    if (!HEARD.test(word(items, k)) || word(items, k + 1) !== 'to' || word(items, k) === 'known') continue;
    let from = k;
    while (from > 0 && (tag(items, from - 1) === 'AUX' || tag(items, from - 1) === 'ADV' || tag(items, from - 1) === 'PART')) from--;
    if (from === k || !/^(?:is|are|was|were|been|’re|'re|’s|'s)$/.test(word(items, from === k - 1 ? k - 1 : from))) continue;
    const subject = subjectBefore(items, from);
    // "injuries that are not thought to be grave" is told of the injuries, and by whoever tells of them
    if (subject && /^(?:who|which|that)$/.test(word(items, subject.from))) continue;
    const first = rangeSpan(scene, subject);
    const rest = contentSpan(items, k + 1, contentEnd(items, k + 1, scene.verbs));
    if (!first || !rest) continue;
    addDraft(scene, {
      content: [first, rest],
      cue: spanOf(items, from, k + 1),
      polarity: word(items, k - 1) === 'not' ? 'denied' : 'asserted',
      form: formOf(items, rest, scene.doc.text),
      rule: 'impersonal.is-said-to',
    });
    for (const v of scene.verbs) if (v.at === k) scene.usedVerbs.add(v.at);
  }
}

/** "It is not clear who …", "it remains unknown whether …": a question the report leaves open. */
export function openQuestions(scene: Scene): void {
  const { items } = scene;
  for (let k = 2; k < items.length - 2; k++) {
    if (!/^(?:clear|known|unclear|unknown|unconfirmed)$/.test(word(items, k)) || !WH.has(word(items, k + 1))) continue;
    if (!word(items, k).startsWith('un') && word(items, k - 1) !== 'not' && !/^(?:immediately|yet|still)$/.test(word(items, k - 1))) continue;
    let from = k - 1;
    while (from > 0 && word(items, from) !== 'it' && k - from < 5) from--;
    if (word(items, from) !== 'it') continue;
    const content = contentSpan(items, k + 1, contentEnd(items, k + 1, scene.verbs));
    if (content)
      addDraft(scene, {
        content: [content],
        cue: spanOf(items, from, k + 1),
        polarity: 'questioned',
        form: formOf(items, content, scene.doc.text),
        rule: 'impersonal.unclear',
      });
  }
}
const WH = new Set(['who', 'what', 'why', 'how', 'when', 'where', 'whether', 'if', 'which', 'whose']);

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
      if (emerged) while (from < items.length && from < k + 7 && word(items, from) !== 'that') from++;
      if (word(items, from) === 'that' || isClause(items, from, items.length)) content = contentSpan(items, from, contentEnd(items, from, scene.verbs));
    }
    if (!content || !cue) continue;
    for (const v of scene.verbs) if (v.at >= i && v.at <= k) scene.usedVerbs.add(v.at);
    addDraft(scene, { content: [content], cue, form: formOf(items, content, scene.doc.text), rule: 'impersonal.it-is-said' });
  }
}
