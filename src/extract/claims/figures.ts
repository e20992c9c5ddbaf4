import { contentEnd, contentSpan, formOf } from './content.ts';
import { isComma, isTerminal, spanOf, tag, word } from './items.ts';
import { partyOf } from './party.ts';
import { addDraft, isTaken, rangeSpan, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';

const CHANGES = /^(?:cut|cuts|lower(?:ed|s)|rais(?:ed|es)|revis(?:ed|es)|reduc(?:ed|es)|increas(?:ed|es)|updat(?:ed|es)|correct(?:ed|s)|gave|gives)$/;
const GIVES = /^g[ai]ves?$/;
const GIVEN = /^(?:an?|the|its|his|her|their) (?:[\p{L}-]+ ){0,2}(?:toll|tally|number|figure|count|estimate|total) of\b/u;
const FIGURE = /^(?:toll|tally|number|figure|count|estimate|total)$/;
const COUNTED =
  /\b(?:toll|tally|dead|deaths|killed|injured|wounded|hurt|missing|casualties|victims|fatalities|survivors|evacuated|displaced|arrested|people)\b/i;
/** A figure stands this close behind its verb. */
const REACH = 6;

/** Bodies that change a count say the new one: "The coast guard cut the number of missing to nine". */
export function figureClaims(scene: Scene): void {
  const { items, doc } = scene;
  for (let k = 1; k < items.length - 3; k++) {
    if (!CHANGES.test(word(items, k)) || !/^(?:VERB|NOUN)$/.test(tag(items, k) ?? '') || tag(items, k - 1) === 'AUX' || tag(items, k - 1) === 'DET') continue;
    let noun = k + 1;
    while (noun < k + REACH && !FIGURE.test(word(items, noun)) && !isComma(items, noun) && !isTerminal(items, noun)) noun++;
    if (!FIGURE.test(word(items, noun))) continue;
    const content = contentSpan(items, k + 1, contentEnd(items, k + 1, scene.verbs, null, true));
    // "confirmed the raid but gave a lower toll"
    const goesOn = /^(?:and|but)$/.test(word(items, k - 1));
    const source = rangeSpan(scene, goesOn ? scene.subject : subjectBefore(items, k));
    if (
      !content ||
      !source ||
      !/^(?:organisation|office|person)$/.test(partyOf(doc, source).kind) ||
      !COUNTED.test(doc.text.slice(...content)) ||
      !(GIVES.test(word(items, k)) ? GIVEN : /\b(?:to|at)\b/).test(doc.text.slice(...content))
    )
      continue;
    const cue = spanOf(items, k, k + 1);
    if (scene.verbs.some((v) => v.at === k && (scene.usedVerbs.has(k) || isTaken(scene, v))) || inContent(scene, items[k]?.start ?? 0)) continue;
    addDraft(scene, { content: [content], source, cue, form: formOf(items, content, doc.text), rule: 'figure.changed' });
  }
}

function inContent({ drafts }: Scene, position: number): boolean {
  return drafts.some(({ content }) => content.some(([s, e]) => s <= position && position < e));
}
