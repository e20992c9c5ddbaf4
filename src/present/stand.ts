import type { Claim } from '../model/claim.ts';
import type { Answer, Question } from '../model/incident.ts';

/** How one origin stands to a question, set against the other origins. */
export type Stand = 'agree' | 'conflict' | 'differs' | 'alone' | 'hedged' | 'denied' | 'unclaimed' | 'silent';

/** Each stand has a sign, a word and its meaning: colour alone never tells. */
export const STANDS: Readonly<Record<Stand, { glyph: string; word: string; meaning: string }>> = {
  agree: { glyph: '=', word: 'agree', meaning: 'another origin says the same' },
  conflict: { glyph: '≠', word: 'conflict', meaning: 'another origin says otherwise' },
  differs: { glyph: '→', word: 'differs', meaning: 'another origin gives an earlier or later value' },
  alone: { glyph: '•', word: 'alone', meaning: 'no other origin says it' },
  hedged: { glyph: '≈', word: 'hedged', meaning: 'said as possible, probable or a question' },
  denied: { glyph: '✕', word: 'denied', meaning: 'denies it' },
  unclaimed: { glyph: '∅', word: 'not claimed', meaning: 'speaks of it without claiming it' },
  silent: { glyph: '–', word: 'silent', meaning: 'says nothing on it' },
};

/** Denied, hedged or not claimed, when all claims of an origin are; null when one of them says it plainly. */
export function manner(claims: readonly Claim[]): 'unclaimed' | 'denied' | 'hedged' | null {
  const all = (test: (claim: Claim) => boolean) => claims.length > 0 && claims.every(test);
  if (all((claim) => claim.polarity === 'not-claimed')) return 'unclaimed';
  if (all((claim) => claim.polarity === 'denied')) return 'denied';
  if (all((claim) => claim.polarity === 'questioned' || claim.certainty === 'possible' || claim.certainty === 'probable')) return 'hedged';
  return null;
}

/** The stand of an origin whose claims give `answer`. How it says it goes before how the answer compares. */
export function standOf(question: Question, answer: Answer, claims: readonly Claim[]): Stand {
  const how = manner(claims);
  if (how !== null) return how;
  if (question.status === 'contested') return 'conflict';
  if (question.status === 'evolving') return 'differs';
  return answer.origins.length > 1 ? 'agree' : 'alone';
}
