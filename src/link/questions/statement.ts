import type { Claim } from '../../model/claim.ts';
import { conceptsOf } from '../../text/concepts.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases, type Word } from '../../text/phrases.ts';

/** How a clause stands to what it speaks of. */
export type Stance = 'yes' | 'no' | 'open';

/** One mention of a concept in a claim. */
export interface Mention {
  concept: string;
  stance: Stance;
  /** the negation bears on the word itself: "no lorry", "no trace of any vehicle" */
  direct: boolean;
  /** the clause it stands in */
  clause: number;
}

/** A claim cut down to what can be compared. */
export interface Statement {
  claim: Claim;
  mentions: readonly Mention[];
  concepts: ReadonlySet<string>;
  /** states of `lexicon` opposites met in each clause, negation applied */
  states: readonly { state: string; clause: number }[];
}

const NEGATORS = new Set<string>(events.negators);
const UNKNOWN = new Phrases(events.unknown);
const DISPUTES = new Phrases(events.disputes);
const OPPOSITES = new Phrases(events.opposites);
/** The state that a negated state amounts to. */
const OPPOSITE: Readonly<Record<string, string>> = { working: 'stopped', stopped: 'working', safe: 'unsafe', unsafe: 'safe' };

const CLAUSE = /[.;:!?…]+\s+|,\s+(?=(?:and|but|while|although|though|whereas|which|who|whose|where)\s)|\s(?=(?:but|while|although|whereas)\s)/u;
const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;
/** Words from a negator up to which it bears on the word itself. */
const DIRECT = 4;

/** What a claim speaks of, clause by clause, and whether it affirms it. */
export function statementOf(claim: Claim): Statement {
  const mentions: Mention[] = [];
  const states: { state: string; clause: number }[] = [];
  for (const [clause, text] of claim.text.split(CLAUSE).entries()) {
    const words = wordsOf(text);
    const negators = words.flatMap((word, i) => (NEGATORS.has(word.lower) || /n['’]t$/.test(word.lower) ? [i] : []));
    const open = claim.polarity === 'questioned' || claim.polarity === 'not-claimed' || UNKNOWN.all(words).length > 0;
    const disputed = (claim.polarity === 'denied') !== DISPUTES.all(words).length > 0;
    for (const { concept, first } of conceptsOf(words)) {
      const negator = negators.findLast((i) => i < first);
      const negated = negators.length % 2 === 1 && (negator !== undefined || (negators[0] ?? 0) <= first + 3);
      mentions.push({
        concept,
        clause,
        stance: open ? 'open' : negated !== disputed ? 'no' : 'yes',
        direct: negator !== undefined && first - negator <= DIRECT,
      });
    }
    for (const hit of OPPOSITES.all(words)) {
      const negated = negators.filter((i) => i < hit.first || i >= hit.last).length % 2 === 1;
      states.push({ clause, state: negated !== disputed ? (OPPOSITE[hit.value] ?? hit.value) : hit.value });
    }
  }
  return { claim, mentions, states, concepts: new Set(mentions.map((m) => m.concept)) };
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ([word]) => ({ text: word, lower: word.replace(/’/g, "'").toLowerCase() }));
}
