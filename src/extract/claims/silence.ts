import { contentEnd, contentSpan, formOf } from './content.ts';
import { isUnknowing } from './cues.ts';
import { isComma, spanOf, tag, word } from './items.ts';
import { addDraft, rangeSpan, type Scene } from './scene.ts';
import { subjectBefore } from './subject.ts';

const NEGATED = new Set(['not', "n't", 'n’t', 'never']);
const WITHHELD = /^(?:information|details|comment|reason|reasons|indication|evidence|explanation|mention|figures|figure|confirmation|word|answer|estimate)$/;

/**
 * Silence that the report states: "did not comment on …", "do not know where …", "could not verify …", "gave no
 * information about …", "declined to discuss …", "would not say". The polarity is `not-claimed`, or `questioned` for not knowing.
 */
export function silenceClaims(scene: Scene): void {
  const { items, verbs } = scene;
  for (let k = 0; k < items.length; k++) {
    const group = refusal(scene, k) ?? unable(scene, k) ?? negatedVerb(scene, k) ?? withheld(scene, k);
    const at = items[k]?.start ?? 0;
    if (scene.drafts.some((d) => d.content.some(([s, e]) => s <= at && at < e))) continue;
    if (!group || asksForNoName(scene, group.to) || verbs.some((v) => scene.usedVerbs.has(v.at) && v.at >= group.from && v.at < group.to)) continue;
    if (scene.drafts.some((d) => d.cue && d.cue[0] <= (items[group.from]?.start ?? -1) && d.cue[1] > (items[group.from]?.start ?? 0))) continue;
    const subject = subjectBefore(items, group.from) ?? (/^(?:and|but)$/.test(word(items, group.from - 1)) ? scene.subject : null);
    if (!subject) continue;
    const from = group.to;
    const end = endOfRelative(scene, group.from, contentEnd(items, from, verbs));
    const content = (isMoment(scene, from, end) ? null : contentSpan(items, from, end)) ?? spanOf(items, group.bare, group.to);
    if (!content) continue;
    scene.subject = subject;
    for (const v of verbs) if (v.at >= group.from && v.at < group.to) scene.usedVerbs.add(v.at);
    addDraft(scene, {
      content: [content],
      source: rangeSpan(scene, subject),
      cue: spanOf(items, group.from, group.to),
      form: formOf(items, content, scene.doc.text),
      polarity: group.unknown ? 'questioned' : 'not-claimed',
      rule: group.rule,
    });
  }
}

/** "declined to comment last night" */
function isMoment({ items }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      !/^(?:on|last|this|late|early|(?:mon|tues|wednes|thurs|fri|satur|sun)day|night|morning|afternoon|evening|week|yesterday|today|further|either|,|\.)$/.test(
        word(items, i),
      )
    )
      return false;
  return true;
}

interface Silence {
  from: number;
  /** where the words begin that stand for the content when nothing follows: "to comment" */
  bare: number;
  to: number;
  unknown: boolean;
  rule: string;
}

/** "declined to discuss", "refused to identify", "failed to claim" */
function refusal(scene: Scene, k: number): Silence | null {
  const { items } = scene;
  if (!/^(?:declin(?:es?|ed|ing)|refus(?:es?|ed|ing)|fail(?:s|ed|ing)?)$/.test(word(items, k)) || word(items, k + 1) !== 'to') return null;
  const verb = word(items, k + 2);
  if (
    !/^(?:discuss|comment|say|claim|identify|name|answer|elaborate|disclose|reveal|confirm|specify|give|provide|explain|speculate|release|respond|speak|acknowledge|admit|mention|describe|deny)$/.test(
      verb,
    )
  )
    return null;
  return {
    from: groupStart(items, k),
    bare: k + 1,
    to: k + 3,
    unknown: false,
    rule: 'silence.refused',
  };
}

/** "were unable to say why", "refused to be drawn on" */
function unable({ items }: Scene, k: number): Silence | null {
  if (word(items, k + 1) !== 'to') return null;
  const drawn = /^(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing))$/.test(word(items, k)) && word(items, k + 2) === 'be' && word(items, k + 3) === 'drawn';
  const cannot = word(items, k) === 'unable' && isUnknowing(word(items, k + 2));
  if (!drawn && !cannot) return null;
  const to = drawn ? k + 4 : k + 3;
  return { from: groupStart(items, k), bare: k + 1, to, unknown: false, rule: 'silence.refused' };
}

/** "A shopper who declined to comment on prices said …": the verb of the sentence, read before, ends the relative clause. */
function endOfRelative({ items, verbs, usedVerbs }: Scene, from: number, end: number): number {
  if (word(items, from - 1) !== 'who') return end;
  return verbs.find((v) => v.from > from && v.from < end && usedVerbs.has(v.at))?.from ?? end;
}

/** "declined to give her name": what is asked for here is no news. */
function asksForNoName({ items }: Scene, to: number): boolean {
  if (!/^(?:his|her|their)$/.test(word(items, to))) return false;
  return /^names?$/.test(word(items, to + 1)) || /^names?$/.test(word(items, to + 2));
}

/** "did not comment on", "do not know", "could not independently verify", "has not seen" */
function negatedVerb(scene: Scene, k: number): Silence | null {
  const { items } = scene;
  if (!NEGATED.has(word(items, k))) return null;
  let v = k + 1;
  while (tag(items, v) === 'ADV' && v < k + 4) v++;
  if (word(items, v) === 'been' || word(items, v) === 'be' || !isUnknowing(word(items, v))) return null;
  if (
    tag(items, k - 1) !== 'AUX' &&
    !/^(?:do|does|did|ca|wo|could|would|has|have|had|is|are|was|were|can)$/.test(word(items, k - 1)) &&
    word(items, k) !== 'never'
  )
    return null;
  // "is not identified": nobody is silent here
  if (/^(?:is|are|was|were)$/.test(word(items, k - 1))) return null;
  const lemmaKnow = /^kn[eo]w/.test(word(items, v));
  const cannot = /^(?:could|can|ca|can't|cannot)$/.test(word(items, k - 1));
  if (/^(?:gave|give|given|tell|told)$/.test(word(items, v)) && !cannot) return null;
  const to = /^(?:to|out)$/.test(word(items, v + 1)) && !/^(?:be|have)$/.test(word(items, v + 2)) ? v + 2 : v + 1;
  if (isComma(items, to)) return null;
  return {
    from: groupStart(items, k),
    bare: groupStart(items, k),
    to,
    unknown: lemmaKnow && !cannot,
    rule: lemmaKnow ? 'silence.not-knowing' : 'silence.negated',
  };
}

/** "gave no information about", "made no mention of" */
function withheld(scene: Scene, k: number): Silence | null {
  const { items } = scene;
  if (!/^(?:gave|gives|offered|provided|had|made|issued)$/.test(word(items, k)) || word(items, k + 1) !== 'no') return null;
  let noun = k + 2;
  while ((tag(items, noun) === 'ADJ' || tag(items, noun) === 'ADV') && noun < k + 5) noun++;
  if (!WITHHELD.test(word(items, noun))) return null;
  const to = word(items, noun) === 'mention' ? noun + 1 : k + 2;
  return { from: groupStart(items, k), bare: groupStart(items, k), to, unknown: false, rule: 'silence.withheld' };
}

function groupStart(items: Scene['items'], k: number): number {
  let from = k;
  while (
    from > 0 &&
    (tag(items, from - 1) === 'AUX' || tag(items, from - 1) === 'ADV' || /^(?:do|does|did|could|would|has|have|had|will|can)$/.test(word(items, from - 1))) &&
    !isComma(items, from - 1)
  )
    from--;
  return from;
}
