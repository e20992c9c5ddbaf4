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
    if (!subject || !predicateFollows(scene, verb, subject)) continue;
    const comma = isComma(items, subject.from - 2);
    const end = contentEnd(items, verb.to, scene.verbs, verb, true);
    const content = contentSpan(items, verb.to, comma ? untilComma(scene, verb.to, end) : end);
    if (!content) continue;
    emit(scene, verb, subject, [content], 'clause.in-relative', null);
    scene.usedVerbs.add(verb.at);
  }
}

/** A pronoun right behind a noun, or any noun phrase right behind "who", "which" or "that". */
function speakerBefore({ items }: Scene, verb: VerbGroup): Range | null {
  const last = verb.from - 1;
  if (PRONOUN.test(word(items, last))) {
    const before = last - 1;
    return OPENS.test(word(items, before)) || tag(items, before) === 'NOUN' ? { from: last, to: verb.from } : null;
  }
  const phrase = nounPhraseEndingAt(items, verb.from, 0);
  const subject = phrase && OPENS.test(word(items, phrase.from)) ? { from: phrase.from + 1, to: phrase.to } : phrase;
  return subject && OPENS.test(word(items, subject.from - 1)) && (word(items, subject.from - 1) !== 'that' || tag(items, subject.from - 2) === 'NOUN')
    ? subject
    : null;
}

/** What follows has a verb and no subject of its own; a past form such as "shot" may be taken for a noun before its object. */
function predicateFollows({ items }: Scene, verb: VerbGroup, subject: Range): boolean {
  const next = tag(items, verb.to);
  if (next === 'AUX') return true;
  if (next === 'VERB') return !word(items, verb.to).endsWith('ing');
  return next === 'NOUN' && PRONOUN.test(word(items, subject.from)) && /^(?:DET|NUM|PRON)$/.test(tag(items, verb.to + 1) ?? '');
}

function untilComma({ items }: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) if (isComma(items, i)) return i;
  return end;
}
