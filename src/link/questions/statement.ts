import type { Claim } from '../../model/claim.ts';
import { conceptsOf } from '../../text/concepts.ts';
import { events } from '../../text/lexicon.generated.ts';
import { Phrases, type Word } from '../../text/phrases.ts';
import { wordsOf } from '../../text/words.ts';
import { isDismissal } from './dismissed.ts';

/** Whether a clause affirms, denies or leaves open. */
type Stance = 'yes' | 'no' | 'open';

/** One mention of a concept in a claim. */
export interface Mention {
  concept: string;
  /** the word as printed */
  printed: string;
  stance: Stance;
  /** the negation bears on the thing itself: "there was no lorry", "no trace of any vehicle" */
  direct: boolean;
  /** said of a subject by *is*, *was*, *became*: "was never combative" */
  predicate: boolean;
  /** the word right behind the negator: "nobody hit", "never opened" */
  negated: boolean;
  /** the first concepts behind the clause's negator: what the negation bears on */
  denies: readonly string[];
  clause: number;
}

/** A claim cut down to what can be compared. */
export interface Statement {
  claim: Claim;
  mentions: readonly Mention[];
  /** states of the lexicon's opposites met in each clause, negation applied */
  states: readonly { state: string; clause: number }[];
}

const NEGATORS = new Set<string>(events.negators);
/** After a negator these make an idiom that denies nothing: no matter, not only. */
const IDIOM = /^(?:matter|doubt|wonder|only|just|least|unlike)$/;
/** Negators that may follow what they deny: the lorry was not involved. */
const TRAILING = /^(?:not|never|.*n't)$/;
/** Negators right before the deed they deny: nobody opened it, it never opened. */
const OF_DEEDS = /^(?:nobody|no one|never|not|.*n't)$/;
/** Negators that bear on a thing. */
const OF_THINGS = /^(?:no|without|nor|neither)$/;

const UNKNOWN = new Phrases(events.unknown);
const DISPUTES = new Phrases(events.disputes);
const OPPOSITES = new Phrases(events.opposites);
/** The state that a negated state amounts to: the other side in the same respect. */
const OPPOSITE = new Map(
  Object.keys(events.opposites).flatMap((state) => {
    const respect = respectOf(state);
    const other = Object.keys(events.opposites).find((s) => s !== state && respectOf(s) === respect);
    return other === undefined ? [] : [[state, other] as const];
  }),
);

const CLAUSE = /[.;:!?…]+\s+|,\s+(?=(?:and|but|while|although|though|whereas|which|who|whose|where)\s)|\s(?=(?:but|while|although|whereas)\s)/u;
/** Words that may stand between a negator and the thing it denies. */
const BETWEEN = /^(?:a|an|any|the|such|trace|evidence|sign|signs|indication|proof|record|of|that|for)$/;
const AFTER_POSSIBLE = /^(?:can|could|may|might|will|would|should|must|of)$/;
const EMPTY = new Set<string>(events.empty);
const PARTICIPLE =
  /(?:ed|ing)$|^(?:shot|hit|hurt|struck|lost|found|held|sent|taken|given|seen|known|built|sunk|made|left|put|set|told|done|gone|driven|thrown|broken|stolen|written|paid|sold|brought|caught|cut|shut)$/;
const COPULA = /^(?:(?:is|are|was|were)(?:n't)?|am|be|been|being|becomes?|became|becoming)$/;
/** Words that may stand between a copula and what it says. */
const BEFORE_PREDICATE = /^(?:not|never|ever|also|always|still|already|very|so|quite|really|too|an?|the|extremely|completely|fully|visibly|clearly)$/;
const UTTERS = /\b(?:says?|said|call(?:s|ed)?|uses?|used|utter(?:ed|s)?|words?|term|phrase|occurs?|appears?|mention(?:s|ed)?|spoke|quotation)\b/i;
const QUOTED = /["“‘']([\p{L}][\p{L}' -]{1,30})["”’']|\b(?:word|words|term|phrase) ([\p{L}-]{3,20})\b/gu;
/** More quoted words are a statement, not a word in dispute. */
const MOST_QUOTED = 4;
/** A content of at most this many telling words that begins by pointing back takes what was asked. */
const BARE = 3;
/** Concepts behind a negator that it bears on. */
const BEARS_ON = 4;
const ASKED = /\b(?:asked|asking|pressed|questioned)\b[^.?!]{0,40}?\b(?:whether|if|about|why|how)\b([^.,?!]{3,160})/i;

/** What a state is one side of: `open` of `open: no`. */
export function respectOf(state: string): string {
  return state.split(': ')[0] ?? state;
}

/** What a claim speaks of, clause by clause, and whether it affirms it. `context`: the sentence around it. */
export function statementOf(claim: Claim, context: string): Statement {
  const mentions: Mention[] = [];
  const states: { state: string; clause: number }[] = [];
  const disputed = disputedWords(claim.text);
  for (const [clause, text] of claim.text.split(CLAUSE).entries()) {
    const read = readClause(wordsOf(text), claim, disputed, clause);
    mentions.push(...read.mentions);
    states.push(...read.states.map((state) => ({ state, clause })));
  }
  const asked = mentions.length <= BARE && /^(?:that|this|it|they|there)\b/i.test(claim.text) ? ASKED.exec(context)?.[1] : undefined;
  if (asked !== undefined) {
    const known = new Set(mentions.map((m) => m.concept));
    const stance = mentions[0]?.stance ?? 'yes';
    const words = wordsOf(asked);
    for (const { concept, first } of conceptsOf(words))
      if (!known.has(concept))
        mentions.push({ concept, printed: words[first]?.text ?? concept, stance, direct: false, predicate: false, negated: false, denies: [], clause: 0 });
  }
  return { claim, mentions, states };
}

/** The concepts of a claim's words, wherever they stand in it. */
export function conceptsSaid({ text }: Claim): ReadonlySet<string> {
  return new Set(conceptsOf(wordsOf(text)).map(({ concept }) => concept));
}

/** Who asks for something asserts and denies nothing: "please do not film the crew". */
const REQUEST = /^(?:please|(?:so |and )?(?:do not|don['’]t))\b/i;

function readClause(words: readonly Word[], claim: Claim, disputed: ReadonlySet<string>, clause: number): { mentions: Mention[]; states: string[] } {
  const negators: number[] = [];
  for (const [i, { lower }] of words.entries()) if ((NEGATORS.has(lower) || lower.endsWith("n't")) && !IDIOM.test(words[i + 1]?.lower ?? '')) negators.push(i);
  if (
    words[0] &&
    REQUEST.test(
      words
        .slice(0, 3)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return { mentions: [], states: [] };
  const open = claim.polarity === 'questioned' || claim.polarity === 'not-claimed' || UNKNOWN.all(words).length > 0;
  const [dispute] = DISPUTES.all(words);
  const turned = isDismissal(claim) || (claim.polarity === 'denied') !== (dispute !== undefined);
  const concepts = conceptsOf(words);
  const denies = concepts
    .filter(({ first }) => negators[0] !== undefined && first > negators[0])
    .slice(0, BEARS_ON)
    .map(({ concept }) => concept);
  const mentions = concepts.map(({ concept, first, last }) => {
    const negator = negators.findLast((i) => i < first);
    const trailing = negators[0] !== undefined && negators[0] <= last + 2 && TRAILING.test(words[negators[0]]?.lower ?? '');
    const inScope = negator !== undefined || trailing;
    const negated = negators.length % 2 === 1 && inScope;
    const stance: Stance = open ? 'open' : negated !== turned ? 'no' : 'yes';
    return {
      concept,
      printed: words[first]?.text ?? concept,
      stance,
      direct:
        (disputed.has(words[first]?.lower ?? '') && negators.length > 0) ||
        (dispute !== undefined && first < dispute.first) ||
        (negator !== undefined && isDirect(words, negator, first, last)),
      predicate: isPredicate(words, first),
      negated:
        negator !== undefined &&
        OF_DEEDS.test(
          words
            .slice(negator, Math.min(first, negator + 3))
            .map(({ lower }) => lower)
            .join(' '),
        ),
      denies,
      clause,
    };
  });
  const states = OPPOSITES.all(words).map((hit) => {
    // of what follows a state only what stands right behind it denies it: "was wounded, his life is not in danger"
    const negated = negators.filter((i) => i < hit.first || (i >= hit.last && i <= hit.last + 2)).length % 2 === 1;
    return negated !== turned ? (OPPOSITE.get(hit.value) ?? hit.value) : hit.value;
  });
  return { mentions, states: open ? [] : states };
}

/** Words that a content quotes as said or written: "he never used the word crook", "nowhere does it say “fraud”". */
function disputedWords(text: string): ReadonlySet<string> {
  if (!UTTERS.test(text)) return new Set();
  const words = [...text.matchAll(QUOTED)].flatMap((match) => wordsOf(match[1] ?? match[2] ?? ''));
  return new Set(words.length > MOST_QUOTED ? [] : words.map(({ lower }) => lower).filter((word) => !EMPTY.has(word)));
}

/** Whether a word is what a copula says of its subject; of a passive ("was shot") the deed may be another each time. */
function isPredicate(words: readonly Word[], at: number): boolean {
  let copula = at - 1;
  while (copula >= 0 && BEFORE_PREDICATE.test(words[copula]?.lower ?? '')) copula--;
  return COPULA.test(words[copula]?.lower ?? '') && !PARTICIPLE.test(words[at]?.lower ?? '');
}

function isDirect(words: readonly Word[], negator: number, first: number, last: number): boolean {
  const between = words.slice(negator + 1, first);
  const next = words[last]?.lower;
  // a word of content behind it would be what is denied: no Russian drone
  if (next !== undefined && (AFTER_POSSIBLE.test(next) || !EMPTY.has(next))) return false;
  return OF_THINGS.test(words[negator]?.lower ?? '') && between.every((w) => BETWEEN.test(w.lower));
}
