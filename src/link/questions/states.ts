import type { Claim } from '../../model/claim.ts';
import type { Draft, DraftAnswer } from './draft.ts';
import type { Placed } from './placed.ts';
import type { Statement } from './statement.ts';
import { Union } from './union.ts';
import { stateQuestion } from './wording.ts';

interface Stated {
  claim: Claim;
  state: string;
  /** concepts of the clause, the rarest first */
  concepts: readonly string[];
}

/**
 * Whether something works or has stopped: claims that give a thing opposite states. Things named together in such claims make one question;
 * a number of things that stopped is an answer of its own.
 */
export function stateQuestions(statements: readonly Statement[], index: ReadonlyMap<string, readonly Placed[]>, most: number): Draft[] {
  const stated = statements.flatMap(({ claim, mentions, states }): Stated[] => {
    const first = states[0];
    if (!first) return [];
    const concepts = mentions.filter((m) => m.clause === first.clause).map((m) => m.concept);
    return [{ claim, state: first.state, concepts: concepts.filter((c) => (index.get(c)?.length ?? 0) <= most) }];
  });
  const union = new Union(stated.length);
  const byConcept = new Map<string, number[]>();
  for (const [i, { concepts }] of stated.entries()) for (const concept of new Set(concepts)) byConcept.set(concept, [...(byConcept.get(concept) ?? []), i]);
  const names = new Map<number, string>();
  for (const [concept, members] of byConcept) {
    if (members.length < 2) continue;
    const [head = 0] = members;
    for (const other of members) union.join(head, other);
    names.set(head, names.get(head) ?? concept);
  }
  return union.groups().flatMap((group) => {
    const own = group.flatMap((i) => stated[i] ?? []);
    if (new Set(own.map((s) => s.state)).size < 2) return [];
    const name = commonest(own);
    return name === null
      ? []
      : [
          {
            slot: `other:${name} working`,
            question: stateQuestion(
              own.map((s) => s.claim),
              name,
            ),
            answers: answersOf(own),
          },
        ];
  });
}

function answersOf(stated: readonly Stated[]): DraftAnswer[] {
  const answers = new Map<string, Claim[]>();
  for (const { claim, state } of stated) {
    const count = state === 'stopped' ? claim.answers.find(({ slot }) => slot.startsWith('count:'))?.value : undefined;
    const value = count === undefined ? state : `${count} ${state}`;
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
