import type { Claim } from '../../model/claim.ts';
import type { Draft, DraftAnswer } from './draft.ts';
import type { Placed } from './placed.ts';
import { respectOf, type Statement } from './statement.ts';
import { Union } from './union.ts';
import { sameVoice } from './voices.ts';
import { stateQuestion } from './wording.ts';

interface Stated {
  claim: Claim;
  state: string;
  /** concepts of the clause that few claims share */
  concepts: readonly string[];
}

/**
 * Where claims of different voices put a thing in opposite states: it works or has stopped, is open or shut. Things named together in such
 * claims make one question a respect; a number of things that stopped is an answer of its own.
 */
export function stateQuestions(statements: readonly Statement[], index: ReadonlyMap<string, readonly Placed[]>, most: number): Draft[] {
  const byRespect = new Map<string, Stated[]>();
  for (const { claim, mentions, states } of statements) {
    const seen = new Set<string>();
    for (const { state, clause } of states) {
      const respect = respectOf(state);
      if (seen.has(respect)) continue;
      seen.add(respect);
      const concepts = mentions.filter((m) => m.clause === clause).map((m) => m.concept);
      byRespect.set(respect, [
        ...(byRespect.get(respect) ?? []),
        { claim, state: state.slice(respect.length + 2), concepts: concepts.filter((c) => (index.get(c)?.length ?? 0) <= most) },
      ]);
    }
  }
  return [...byRespect].flatMap(([respect, stated]) => questionsOf(respect, stated));
}

function questionsOf(respect: string, stated: readonly Stated[]): Draft[] {
  const union = new Union(stated.length);
  const byConcept = new Map<string, number[]>();
  for (const [i, { concepts }] of stated.entries()) for (const concept of new Set(concepts)) byConcept.set(concept, [...(byConcept.get(concept) ?? []), i]);
  const inDispute = new Set<number>();
  for (const members of byConcept.values()) {
    const [head] = members;
    if (head === undefined) continue;
    for (const other of members) union.join(head, other);
    if (members.some((i) => members.some((j) => opposed(stated[i], stated[j])))) inDispute.add(head);
  }
  const disputed = new Set([...inDispute].map((i) => union.find(i)));
  return union.groups().flatMap((group) => {
    const own = group.flatMap((i) => stated[i] ?? []);
    const name = disputed.has(group[0] ?? -1) ? commonest(own) : null;
    if (name === null) return [];
    const claims = own.map((s) => s.claim);
    return [{ slot: `other:${name} ${respect}`, question: stateQuestion(claims, name, respect), answers: answersOf(own) }];
  });
}

const opposed = (a: Stated | undefined, b: Stated | undefined): boolean =>
  a !== undefined && b !== undefined && a.state !== b.state && !sameVoice(a.claim, b.claim);

function answersOf(stated: readonly Stated[]): DraftAnswer[] {
  const answers = new Map<string, Claim[]>();
  for (const { claim, state } of stated) {
    const count = state === 'no' ? claim.answers.find(({ slot }) => slot.startsWith('count:'))?.value : undefined;
    const value = count === undefined ? state : `${count}: ${state}`;
    answers.set(value, [...(answers.get(value) ?? []), claim]);
  }
  return Array.from(answers, ([value, claims]) => ({ value, claims }));
}

/** The concept most of the claims share. */
function commonest(stated: readonly Stated[]): string | null {
  const votes = new Map<string, number>();
  for (const { concepts } of stated) for (const concept of new Set(concepts)) votes.set(concept, (votes.get(concept) ?? 0) + 1);
  let best: string | null = null;
  for (const [concept, count] of votes) if (count > 1 && (best === null || count > (votes.get(best) ?? 0))) best = concept;
  return best;
}
