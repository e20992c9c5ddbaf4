import type { ClaimAnswer } from '../../model/claim.ts';
import { aspects as lexicon } from '../../text/lexicon.generated.ts';
import { type PhraseHit, Phrases } from '../../text/phrases.ts';
import { wordsOf } from '../../text/words.ts';
import { type AnswerScene, answer, spanOfTokens } from './scene.ts';
import { isElsewhen, isUnreal } from './unreal.ts';

/** Between the meanings of one phrase. */
const AND = ' & ';
/** Each phrase once, with all it may tell: a permit is lacking, and what was done was unlawful. */
const ASPECTS = new Phrases(byMeanings(lexicon.aspects));
const DOMAINS = new Map(Object.entries(lexicon.aspectDomains).map(([aspect, words]) => [aspect, new Set(words.split('|'))]));
/** Characters around a content that may tell what it is about. */
const AROUND = 160;
/** Characters before a phrase in which a negation turns it round. */
const NEAR = 45;
const NEGATED = /(?:\b(?:not|never|no|nobody|nothing|none|neither|nor|without|cannot|denied|denies|deny)\b|n't\b)(?:(?!\bwho\b|\bwhich\b)[^.,;:!?])*$/;
const NEGATES = /^(?:not|never|no|nobody|nothing|none|without|cannot|could not|unable|un)/;
/** What came before bears on the event as well. */
const OF_THE_PAST: ReadonlySet<string> = new Set(['known to police', 'trouble before', 'warned', 'inspected', 'papers valid']);

/** Aspects of an event that may be in dispute, told in phrases of the lexicon: was it authentic, on purpose, was somebody warned. One value an aspect. */
export function aspects(scene: AnswerScene): ClaimAnswer[] {
  const hits = ASPECTS.all(scene.tokens);
  if (hits.length === 0) return [];
  const found = new Map<string, ClaimAnswer>();
  const around = once(() => new Set(wordsOf(scene.doc.text.slice(Math.max(0, scene.span[0] - AROUND), scene.span[1] + AROUND)).map(({ lower }) => lower)));
  for (const [hit, meaning] of hits.flatMap((own) => own.value.split(AND).map((meaning) => [own, meaning] as const))) {
    const [aspect = '', value = ''] = meaning.split(': ');
    const span = spanOfTokens(scene.tokens, hit.first, hit.last);
    if ((found.has(aspect) && !isOfNow(scene, span[0])) || !isAbout(aspect, around)) continue;
    if (isUnreal(scene, span[0]) || (!OF_THE_PAST.has(aspect) && isElsewhen(scene, span[0]))) continue;
    found.set(aspect, answer(`other:${aspect}`, told(scene, hit, value), span, 'answer.aspect'));
  }
  return [...found.values()];
}

/** A table of meanings and their phrases turned into one of sets of meanings, so that no phrase stands twice. */
function byMeanings(table: Readonly<Record<string, string>>): Record<string, string> {
  const meanings = new Map<string, string[]>();
  for (const [meaning, phrases] of Object.entries(table))
    for (const phrase of phrases.split('|')) meanings.set(phrase, [...(meanings.get(phrase) ?? []), meaning]);
  const sets: Record<string, string> = {};
  for (const [phrase, own] of meanings) {
    const set = own.join(AND);
    sets[set] = sets[set] === undefined ? phrase : `${sets[set]}|${phrase}`;
  }
  return sets;
}

/** "who had been on desk duty, is now on leave": the last of several states. */
function isOfNow({ span, lower }: AnswerScene, offset: number): boolean {
  return /\b(?:now|since)\b[^.;,]*$/.test(lower.slice(Math.max(0, offset - span[0] - NEAR), offset - span[0]));
}

/** What a function gives, worked out at the first call: few aspects ask what a content is about. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function isAbout(aspect: string, around: () => ReadonlySet<string>): boolean {
  const domain = DOMAINS.get(aspect);
  if (domain === undefined) return true;
  for (const word of around()) if (domain.has(word)) return true;
  return false;
}

/** The value with a negation before it worked in; phrases that hold their negation stand as they are. */
function told({ tokens, span, lower }: AnswerScene, { first, last }: PhraseHit, value: string): string {
  const [start, end] = spanOfTokens(tokens, first, last);
  const at = start - span[0];
  if (value === 'not known' || NEGATES.test(lower.slice(at, end - span[0])) || !NEGATED.test(lower.slice(Math.max(0, at - NEAR), at))) return value;
  return value === 'yes' ? 'no' : value === 'no' ? 'yes' : `not ${value}`;
}
