import type { ClaimKind, Polarity } from '../../model/claim.ts';
import { cues } from '../../text/lexicon.generated.ts';
import { formsOf } from './inflect.ts';

/** What a cue verb can do. */
export interface Cue {
  lemma: string;
  kind: ClaimKind;
  polarity: Polarity;
  /** takes a clause of its own ("said that …", "said the …") */
  clause: boolean;
  /** may take a bare noun phrase as content ("reported a drone attack") */
  object: boolean;
  /** who is told comes between verb and content */
  addressee: boolean;
  asks: boolean;
  /** speaks only with "that": "found that", but "found the weapon" */
  thatOnly: boolean;
  /** the noun phrase after it may be told to do something ("urged voters to …") */
  directs: boolean;
  /** second word of a phrasal cue ("point out"), one of these */
  particle: readonly string[] | null;
}

const byLemma = new Map<string, Cue>();
const byForm = new Map<string, Cue>();

function add(words: readonly string[], kind: ClaimKind, clause: boolean): void {
  for (const lemma of words) {
    if (byLemma.has(lemma)) continue;
    byLemma.set(lemma, {
      lemma,
      kind,
      polarity: cues.denied.includes(lemma) ? 'denied' : cues.asks.includes(lemma) || cues.doubted.includes(lemma) ? 'questioned' : 'asserted',
      clause,
      object: cues.object.includes(lemma) || cues.backs.includes(lemma) || cues.twoWords.includes(lemma),
      addressee: cues.addressee.includes(lemma),
      asks: cues.asks.includes(lemma),
      thatOnly: cues.thatOnly.includes(lemma),
      directs: cues.directs.includes(lemma),
      particle: cues.particle[lemma]?.split(' ') ?? null,
    });
  }
}

add(cues.said, 'said', true);
add(cues.wrote, 'wrote', true);
add(cues.thinks, 'thinks', true);
add(cues.wants, 'wants', true);
add(cues.quoted, 'said', false);
add(cues.object, 'said', false);
add(cues.directs, 'wants', false);
add(cues.backs, 'thinks', false);
add(cues.asks, 'said', true);
add(cues.shows, 'shows', true);
add(cues.phrasal, 'said', true);
add(cues.twoWords, 'said', false);
const firstWords = new Set<string>();
for (const cue of byLemma.values()) {
  const [verb = '', second] = cue.lemma.split(' ');
  for (const form of formsOf(verb)) {
    if (second !== undefined) firstWords.add(form);
    const whole = second === undefined ? form : `${form} ${second}`;
    if (!byForm.has(whole)) byForm.set(whole, cue);
  }
}

/** The cue a lower-case word form belongs to. */
export function cueOf(form: string): Cue | null {
  return byForm.get(form) ?? null;
}

/** The cue of a verb and the word after it ("ruled out"), when the two are one verb. */
export function cueOfTwo(form: string, next: string): Cue | null {
  return firstWords.has(form) ? cueOf(`${form} ${next}`) : null;
}

const refusals = new Set(cues.refusal.flatMap(formsOf));
/** "failed", "declined", "refused": with "to" and a verb of saying they say that nothing was said. */
export function isRefusal(form: string): boolean {
  return refusals.has(form);
}

const unknowing = new Set(cues.unknowing.flatMap(formsOf));
/** Verbs whose negation means that the source has nothing to tell: "do not know where", "could not confirm". */
export function isUnknowing(form: string): boolean {
  return unknowing.has(form);
}
