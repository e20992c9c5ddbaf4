import { contentEnd, contentSpan } from './content.ts';
import { isComma, tag, word } from './items.ts';
import { nounPhraseEndingAt, type Range } from './noun-phrase.ts';
import { emit, isTaken, type Scene } from './scene.ts';
import type { VerbGroup } from './verb-group.ts';

const PRONOUN = /^(?:he|she|they|it|we)$/;
const OPENS = /^(?:who|which|that)$/;

/** Who speaks inside the relative clause that holds what is said: "a man they say shot four people", "the van, which police say was stolen, …". */
export function relativeClaims(scene: Scene): void {
  const { items } = scene;
  for (const verb of scene.verbs) {
    if (scene.usedVerbs.has(verb.at) || verb.passive || verb.gerund || verb.negated || !verb.cue.clause || verb.cue.thatOnly || isTaken(scene, verb)) continue;
    const subject = speakerBefore(scene, verb);
    const set = subject !== null && setOff(scene, verb, subject);
    const from = set ? verb.to + 1 : verb.to;
    if (!subject || !predicateFollows(scene, from, subject)) continue;
    const comma = isComma(items, subject.from - (set ? 3 : 2));
    const end = contentEnd(items, from, scene.verbs, verb, true);
    const content = contentSpan(items, from, comma ? untilComma(scene, from, end) : end);
    if (!content) continue;
    emit(scene, verb, subject, [content], 'clause.in-relative', null);
    scene.usedVerbs.add(verb.at);
  }
}

/** A pronoun right behind a noun, or any noun phrase right behind "who", "which" or "that". */
function speakerBefore({ items }: Scene, verb: VerbGroup): Range | null {
  const last = verb.from - 1;
  if (PRONOUN.test(word(items, last))) {
    const before = isComma(items, last - 1) ? last - 2 : last - 1;
    return OPENS.test(word(items, before)) || tag(items, before) === 'NOUN' ? { from: last, to: verb.from } : null;
  }
  const phrase = nounPhraseEndingAt(items, verb.from, 0);
  const subject = phrase && OPENS.test(word(items, phrase.from)) ? { from: phrase.from + 1, to: phrase.to } : phrase;
  return subject && OPENS.test(word(items, subject.from - 1)) && (word(items, subject.from - 1) !== 'that' || tag(items, subject.from - 2) === 'NOUN')
    ? subject
    : null;
}

/** "a fin which, it says, belongs to a rocket" */
const setOff = ({ items }: Scene, verb: VerbGroup, { from }: Range) => isComma(items, from - 1) && OPENS.test(word(items, from - 2)) && isComma(items, verb.to);

/** What follows has a verb and no subject of its own; a past form such as "shot" may be taken for a noun before its object. */
function predicateFollows({ items }: Scene, at: number, subject: Range): boolean {
  const next = tag(items, at);
  if (next === 'AUX') return true;
  if (next === 'VERB') return !word(items, at).endsWith('ing');
  return next === 'NOUN' && PRONOUN.test(word(items, subject.from)) && /^(?:DET|NUM|PRON)$/.test(tag(items, at + 1) ?? '');
}

function untilComma({ items }: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isComma(items, i)) return i;
  return end;
}
