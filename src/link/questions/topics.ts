import type { Claim } from '../../model/claim.ts';
import { agreement } from './agreement.ts';
import { contradictions } from './contradictions.ts';
import type { Draft, DraftAnswer } from './draft.ts';
import type { Placed, Topic } from './placed.ts';
import { share } from './placed.ts';
import { type Statement, statementOf } from './statement.ts';
import { stateQuestions } from './states.ts';
import { topicQuestion } from './wording.ts';

/** A word that more claims share than this, or than this part of all, is what the whole dossier is about, not a question. */
const MOST = 10;
const MOST_SHARE = 0.12;
const CAP = 40;
/** A topic is held by another question when this part of its claims stands there. */
const COVERED = 0.75;

/** What the claims themselves are about, besides the questions every event is asked. */
export interface Topics {
  /** where claims give a thing opposite states */
  states: readonly Draft[];
  /** where several speak of the same thing and differ in whether it is so, or several reports say the same of it */
  topics: readonly Topic[];
}

/** Finds topics; those that only repeat what `asked` holds already are left out. */
export function findTopics(claims: readonly Claim[], contextOf: (claim: Claim) => string, asked: readonly Draft[]): Topics {
  const statements = claims.map((claim) => statementOf(claim, contextOf(claim)));
  const index = indexOf(statements);
  const most = Math.min(CAP, Math.max(MOST, Math.ceil(statements.length * MOST_SHARE)));
  const rare = [...index].filter(([, placed]) => {
    const size = new Set(placed.map((p) => p.claim.id)).size;
    return size > 1 && size <= most;
  });
  const states = stateQuestions(statements, index, most);
  const found = [...contradictions(rare), ...rare.flatMap(([concept, placed]) => agreement(concept, placed))];
  return { states, topics: distinct(notHeld(found, [...asked, ...states])) };
}

/** Topics that no question asks already. */
export function notHeld(topics: readonly Topic[], asked: readonly Draft[]): Topic[] {
  const held = asked.map(({ answers }) => answers.map(({ claims }) => new Set(claims.map((c) => c.id))));
  return topics.filter(({ answers }) => !held.some((other) => holds(other, answers)));
}

/** Whether each answer of a topic lies, for the most part, within one answer of another question, two answers in two. */
function holds(held: readonly ReadonlySet<string>[], answers: readonly DraftAnswer[]): boolean {
  const within = answers.map(({ claims }) => {
    const ids = new Set(claims.map((c) => c.id));
    return held.findIndex((other) => other.size > 1 && share(ids, other) >= COVERED);
  });
  return within.every((i) => i >= 0) && new Set(within).size === within.length;
}

/** Topics as questions; two that would be asked in the same words are one. */
export function topicDrafts(topics: readonly Topic[]): Draft[] {
  const asked = new Map<string, Draft>();
  for (const { concept, answers } of topics) {
    const question = topicQuestion(answers, concept);
    const known = asked.get(question);
    asked.set(question, known ? { ...known, answers: bothAnswers(known.answers, answers) } : { slot: `other:${concept}`, question, answers, quoted: true });
  }
  return [...asked.values()];
}

function bothAnswers(one: readonly DraftAnswer[], other: readonly DraftAnswer[]): DraftAnswer[] {
  const values = [...new Set([...one, ...other].map(({ value }) => value))];
  return values.map((value) => ({
    value,
    claims: [...new Set([...one, ...other].flatMap((answer) => (answer.value === value ? answer.claims : [])))],
  }));
}

/** Where each concept is mentioned; once a clause. */
function indexOf(statements: readonly Statement[]): Map<string, Placed[]> {
  const index = new Map<string, Placed[]>();
  for (const { claim, mentions } of statements) {
    const clauses = new Map<number, Set<string>>();
    for (const mention of mentions) {
      // filled while the mentions are gone through, and whole once they are
      const beside = clauses.get(mention.clause) ?? new Set();
      if (beside.has(mention.concept)) continue;
      clauses.set(mention.clause, beside.add(mention.concept));
      const placed = index.get(mention.concept);
      if (placed) placed.push({ claim, mention, beside });
      else index.set(mention.concept, [{ claim, mention, beside }]);
    }
  }
  return index;
}

/** Leaves out topics whose claims another topic holds already, the one with more answers, then more claims, staying. */
function distinct(topics: readonly Topic[]): Topic[] {
  const kept: { topic: Topic; ids: ReadonlySet<string> }[] = [];
  const size = (topic: Topic): number => topic.answers.reduce((n, { claims }) => n + claims.length, 0);
  for (const topic of [...topics].sort((a, b) => b.answers.length - a.answers.length || size(b) - size(a))) {
    const ids = new Set(topic.answers.flatMap(({ claims }) => claims.map((c) => c.id)));
    if (!kept.some((other) => other.topic.answers.length >= topic.answers.length && share(ids, other.ids) >= COVERED)) kept.push({ topic, ids });
  }
  return kept.map(({ topic }) => topic);
}
