import type { Claim } from '../../model/claim.ts';
import type { Draft, DraftAnswer } from './draft.ts';
import { type Statement, statementOf } from './statement.ts';
import { topicQuestion } from './wording.ts';

/** A word that more claims share than this (or this part of all) is what the whole dossier is about, not a question. */
const MOST = 10;
const MOST_SHARE = 0.12;
const CAP = 60;

interface Topic {
  concept: string;
  statements: readonly Statement[];
  answers: readonly DraftAnswer[];
}

/**
 * Questions that no fixed slot asks: claims that speak of the same thing, where they differ in whether it is so, in how many, or in its state,
 * or where several reports say it.
 */
export function topicQuestions(claims: readonly Claim[]): Draft[] {
  const statements = claims.map(statementOf);
  const byConcept = new Map<string, Statement[]>();
  for (const statement of statements) for (const concept of statement.concepts) byConcept.set(concept, [...(byConcept.get(concept) ?? []), statement]);
  const most = Math.min(CAP, Math.max(MOST, Math.ceil(statements.length * MOST_SHARE)));
  const topics: Topic[] = [];
  for (const [concept, group] of byConcept) {
    if (group.length < 2 || group.length > most) continue;
    const related = relatedIn(concept, group, byConcept, statements.length);
    if (related.length < 2) continue;
    const answers = split(concept, related);
    if (answers.length === 1 && new Set(related.map((s) => s.claim.report)).size < 2) continue;
    topics.push({ concept, statements: related, answers });
  }
  return distinct(topics).map(({ concept, answers }) => ({ slot: `other:${concept}`, question: topicQuestion(concept, answers), answers }));
}

/** Those that share a second telling word with another of the group, or deny the word itself. */
function relatedIn(concept: string, group: readonly Statement[], byConcept: ReadonlyMap<string, readonly Statement[]>, total: number): Statement[] {
  const counts = new Map<string, number>();
  for (const { concepts } of group) for (const other of concepts) if (other !== concept) counts.set(other, (counts.get(other) ?? 0) + 1);
  const telling = (other: string): boolean => (counts.get(other) ?? 0) >= 2 && (byConcept.get(other)?.length ?? 0) <= Math.max(MOST, total * 0.25);
  const related = group.filter(({ concepts }) => [...concepts].some((other) => other !== concept && telling(other)));
  const denying = group.filter((s) => !related.includes(s) && s.mentions.some((m) => m.concept === concept && m.direct && m.stance === 'no'));
  return related.length > 0
    ? group.filter((s) => related.includes(s) || denying.includes(s))
    : denying.length < group.length
      ? group.filter((s) => denying.includes(s) || s.concepts.size <= 6)
      : [];
}

/** By number where the thing is counted, else by state, else by whether it is so. */
function split(concept: string, statements: readonly Statement[]): DraftAnswer[] {
  return byState(concept, statements) ?? byStance(concept, statements);
}

function byState(concept: string, statements: readonly Statement[]): DraftAnswer[] | null {
  const groups = new Map<string, Claim[]>();
  for (const { claim, mentions, states } of statements) {
    const clauses = mentions.filter((m) => m.concept === concept).map((m) => m.clause);
    const state = states.find((s) => clauses.includes(s.clause))?.state;
    if (state !== undefined) groups.set(state, [...(groups.get(state) ?? []), claim]);
  }
  const opposed = (groups.has('working') && groups.has('stopped')) || (groups.has('safe') && groups.has('unsafe'));
  return opposed ? Array.from(groups, ([value, claims]) => ({ value, claims })) : null;
}

const STANCES = { yes: 'yes', no: 'no', open: 'not known' } as const;

function byStance(concept: string, statements: readonly Statement[]): DraftAnswer[] {
  const groups = new Map<string, Claim[]>();
  for (const { claim, mentions } of statements) {
    const own = mentions.filter((m) => m.concept === concept);
    const stance = own.find((m) => m.stance === 'no')?.stance ?? own[0]?.stance ?? 'open';
    const value = STANCES[stance];
    groups.set(value, [...(groups.get(value) ?? []), claim]);
  }
  return Array.from(groups, ([value, claims]) => ({ value, claims }));
}

/** Leaves out topics whose claims another topic holds already, the one with more answers, then more claims, staying. */
function distinct(topics: readonly Topic[]): Topic[] {
  const kept: { topic: Topic; ids: ReadonlySet<string> }[] = [];
  const ordered = [...topics].sort((a, b) => b.answers.length - a.answers.length || b.statements.length - a.statements.length);
  for (const topic of ordered) {
    const ids = new Set(topic.statements.map((s) => s.claim.id));
    const covered = kept.some((other) => other.topic.answers.length >= topic.answers.length && share(ids, other.ids) >= 0.75);
    if (!covered) kept.push({ topic, ids });
  }
  return kept.map(({ topic }) => topic);
}

function share(ids: ReadonlySet<string>, of: ReadonlySet<string>): number {
  let common = 0;
  for (const id of ids) if (of.has(id)) common++;
  return common / ids.size;
}
