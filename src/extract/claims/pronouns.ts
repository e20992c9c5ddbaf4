import type { Span } from '../../model/span.ts';
import { cues } from '../../text/lexicon.generated.ts';
import { AHEAD, indexBefore, type Memory } from './memory.ts';
import { type Party, partyOf } from './party.ts';

/** Nouns for several who speak: "police", "officials", "officers" */
const SPEAKING = new Set([...cues.organisationNouns, ...cues.anonymousNouns, ...cues.officeNouns.map((noun) => `${noun}s`)]);
const LONGEST_SUBJECT = 6;

/** Resolves a noun phrase within what a speaker says, or in the report's own words. */
export type Resolve = (span: Span, within: Party | null) => Party;

/** Whom a pronoun stands for: the nearest party before it that fits; null when there is none. */
export function antecedent(memory: Memory, pronoun: string, span: Span, within: Party | null, resolve: Resolve): Party | null {
  if (/^(?:we|our|i|my|us|me)$/.test(pronoun)) return within ?? memory.house(span);
  if (pronoun === 'which') return headOfRelative(memory, span, within, resolve);
  if (pronoun === 'who') return headOfRelative(memory, span, within, resolve) ?? memory.last();
  if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(pronoun)) return person(memory, pronoun, span, within);
  if (/^(?:they|them|their|both|one of them)$/.test(pronoun)) {
    const many = manyBefore(memory, span[0]) ?? memory.recent((p) => p !== within && (p.plural || p.kind === 'organisation'), 6);
    return many && pronoun === 'one of them'
      ? { ...many, name: `one of ${many.name}`, plural: false, kind: 'anonymous' }
      : (many ?? (within ? null : memory.last()));
  }
  const thing =
    memory.recent((p) => !p.plural && (p.kind !== 'person' || !p.sure) && p.kind !== 'anonymous', 12) ?? memory.recent((p) => p.kind === 'organisation', 12);
  const topic = thingBefore(memory, span);
  if (topic && (thing === null || topic.span[0] > thing.span[0])) return topic;
  // what is called "it" is no person, however its name reads
  return thing?.kind === 'person' ? { ...thing, kind: 'organisation' } : thing;
}

/** "The pilots' union disagrees. The boom was shut, it said.": what the sentence itself or the one before it opens with. */
function thingBefore(memory: Memory, span: Span): Party | null {
  const thing = memory.things[indexBefore(memory.things, span[0]) - 1];
  if (!thing) return null;
  const { sentences } = memory.doc;
  return indexBefore(sentences, span[0] + 1) - indexBefore(sentences, thing.span[0] + 1) <= 1 ? thing : null;
}

/** "Rangers are looking for a man they say …": those the sentence opens with. */
function manyBefore(memory: Memory, position: number): Party | null {
  const { sentences, tokens } = memory.doc;
  const sentence = sentences[Math.max(0, indexBefore(sentences, position + 1) - 1)];
  const opening = sentence && tokens[sentence.first];
  if (!sentence || !opening) return null;
  let next = sentence.first;
  while (next < sentence.last && next - sentence.first < LONGEST_SUBJECT && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[next]?.tag ?? '')) next++;
  const last = tokens[next - 1];
  if (!last || next === sentence.first || last.end >= position || !/^(?:VERB|AUX)$/.test(tokens[next]?.tag ?? '')) return null;
  const party = partyOf(memory.doc, [opening.start, last.end]);
  return SPEAKING.has(last.lower) && /s$|^(?:police|people)$/.test(last.lower) ? { ...party, plural: true } : null;
}

/** "a broker who declined": the noun phrase the relative clause hangs on. */
function headOfRelative(memory: Memory, span: Span, within: Party | null, resolve: Resolve): Party | null {
  const { tokens } = memory.doc;
  let last = indexBefore(tokens, span[0]) - 1;
  if (tokens[last]?.text === ',') last--;
  let first = last;
  while (first >= 0 && last - first < 10 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[first]?.tag ?? '')) first--;
  const from = tokens[first + 1];
  const to = tokens[last];
  return from && to && first < last ? resolve([from.start, to.end], within) : null;
}

/** "…, who had said that …": told by the way. */
const aside = ({ doc }: Memory, { span }: Party) => /,\s+who\b/.test(doc.text.slice(Math.max(0, span[0] - 2), span[1] + 6));

/** The subject of the sentence a pronoun stands in. */
function openerOf({ doc, subjects }: Memory, pronoun: Span): Party | null {
  const sentence = doc.sentences[Math.max(0, indexBefore(doc.sentences, pronoun[0] + 1) - 1)];
  const first = sentence && subjects[indexBefore(subjects, sentence.start)];
  return first?.subject && first.span[1] < pronoun[0] ? first : null;
}

/** He or she: who spoke last, unless somebody has been named as a subject since. */
function person(memory: Memory, pronoun: string, span: Span, within: Party | null): Party | null {
  const gender = /^(?:she|her|hers|herself)$/.test(pronoun) ? 'f' : 'm';
  const fits = (p: Party) =>
    (p.kind === 'person' || p.kind === 'office' || (p.kind === 'anonymous' && !p.plural)) &&
    !p.plural &&
    p.name !== within?.name &&
    (memory.genderOf(p) ?? gender) === gender;
  const spoke = memory.recent((p) => fits(p) && p.span[0] < span[0]);
  const opener = spoke && aside(memory, spoke) ? openerOf(memory, span) : null;
  if (opener && fits(opener)) return memory.gendered(memory.fullName(opener) ?? opener, gender);
  const next = indexBefore(memory.subjects, span[0]);
  for (let i = next - 1; i >= Math.max(0, next - 8); i--) {
    const named = memory.subjects[i];
    if (!named || (spoke && named.span[0] <= spoke.span[0]) || span[0] - named.span[1] > AHEAD) break;
    if (named.subject && fits(named)) return memory.gendered(memory.fullName(named) ?? named, gender);
  }
  return spoke ? memory.gendered(spoke, gender) : null;
}
