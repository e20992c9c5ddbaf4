import type { Claim } from '../../model/claim.ts';
import type { Answer, Question } from '../../model/incident.ts';

/** How one origin stands to a question, set against the other origins. */
export type Stand = 'agree' | 'conflict' | 'alone' | 'hedged' | 'denied' | 'unclaimed' | 'silent';

/** Each stand has a sign, a word and its meaning: colour alone never tells. */
export const STANDS: Readonly<Record<Stand, { glyph: string; word: string; meaning: string }>> = {
  agree: { glyph: '=', word: 'agree', meaning: 'another origin says the same, none says otherwise' },
  conflict: { glyph: '≠', word: 'conflict', meaning: 'another origin says otherwise' },
  alone: { glyph: '•', word: 'alone', meaning: 'no other origin answers' },
  hedged: { glyph: '≈', word: 'hedged', meaning: 'said as possible, probable or a question' },
  denied: { glyph: '✕', word: 'denied', meaning: 'denies it' },
  unclaimed: { glyph: '∅', word: 'not claimed', meaning: 'asked about, not claimed' },
  silent: { glyph: '–', word: 'silent', meaning: 'says nothing on it' },
};

/** The stand of an origin's claims that give `answer`. What all of them are (denied, hedged) goes before how the answer compares. */
export function standOf(question: Question, answer: Answer, claims: readonly Claim[]): Stand {
  const all = (test: (claim: Claim) => boolean) => claims.length > 0 && claims.every(test);
  if (all((claim) => claim.polarity === 'not-claimed')) return 'unclaimed';
  if (all((claim) => claim.polarity === 'denied')) return 'denied';
  if (all((claim) => claim.polarity === 'questioned' || claim.certainty === 'possible' || claim.certainty === 'probable')) return 'hedged';
  if (question.status === 'contested') return 'conflict';
  return answer.origins.length > 1 ? 'agree' : 'alone';
}
