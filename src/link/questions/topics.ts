import type { Claim } from '../../model/claim.ts';
import { agreement } from './agreement.ts';
import { contradictions } from './contradictions.ts';
import type { Draft, DraftAnswer } from './draft.ts';
import type { Placed, Topic } from './placed.ts';
import { share } from './placed.ts';
import { type Statement, statementOf } from './statement.ts';
import { stateQuestions } from './states.ts';
import { saidOf, topicQuestion } from './wording.ts';

/** A word that more claims share than this, or than this part of all, is what the whole dossier is about, not a question. */
const MOST = 10;
const MOST_SHARE = 0.12;
const CAP = 60;

/**
 * Questions that no fixed slot asks, found in the claims: several speak of the same thing and differ in whether it is so or in its state,
 * or several reports say the same of it.
 */
export function topicQuestions(claims: readonly Claim[], contextOf: (claim: Claim) => string): Draft[] {
  const statements = claims.map((claim) => statementOf(claim, contextOf(claim)));
  const index = indexOf(statements);
  const most = Math.min(CAP, Math.max(MOST, Math.ceil(statements.length * MOST_SHARE)));
  const rare = [...index].filter(([, placed]) => {
    const size = new Set(placed.map((p) => p.claim.id)).size;
    return size > 1 && size <= most;
  });
  const topics = [...contradictions(rare), ...rare.flatMap(([concept, placed]) => agreement(concept, placed))];
  return [
    ...stateQuestions(statements, index, most),
    ...distinct(topics).map(({ concept, placed, answers }) => ({
      slot: `other:${concept}`,
      question: topicQuestion(placed, answers),
      answers: worded(answers),
    })),
  ];
}

/** Where each concept is mentioned; once a clause. */
export function indexOf(statements: readonly Statement[]): Map<string, Placed[]> {
  const index = new Map<string, Placed[]>();
  for (const { claim, mentions } of statements) {
    const clauses = new Map<number, Set<string>>();
    for (const { clause, concept } of mentions) clauses.set(clause, (clauses.get(clause) ?? new Set()).add(concept));
    const seen = new Set<string>();
    for (const mention of mentions) {
      const key = `${mention.clause} ${mention.concept}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const placed = index.get(mention.concept) ?? [];
      placed.push({ claim, mention, beside: clauses.get(mention.clause) ?? new Set() });
      index.set(mention.concept, placed);
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
    if (!kept.some((other) => other.topic.answers.length >= topic.answers.length && share(ids, other.ids) >= 0.75)) kept.push({ topic, ids });
  }
  return kept.map(({ topic }) => topic);
}

/** A single answer reads as what is said, not as "yes". */
function worded(answers: readonly DraftAnswer[]): DraftAnswer[] {
  return answers.length === 1 ? answers.map(({ claims }) => ({ value: saidOf(claims), claims })) : [...answers];
}
