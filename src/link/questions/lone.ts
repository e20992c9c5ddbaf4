import { type Claim, LONE } from '../../model/claim.ts';
import type { Draft } from './draft.ts';
import { common, overlap } from './placed.ts';
import { conceptsSaid } from './statement.ts';
import { topicQuestion } from './wording.ts';

/** Concepts a statement must have to be worth a line: "no comment" has fewer. */
const FEWEST = 2;
/** Two claims of one origin state the same when they share this part of the shorter one. */
const SAME = 0.6;

/** Attributed statements that stand under no question: each is asked by itself, so that nothing said falls out of the comparison. */
export function loneStatements(claims: readonly Claim[], asked: readonly Draft[]): Draft[] {
  const held = new Set(asked.flatMap(({ answers }) => answers.flatMap((answer) => answer.claims.map(({ id }) => id))));
  const groups: { claims: Claim[]; concepts: ReadonlySet<string> }[] = [];
  const ofOrigin = new Map<string | null, typeof groups>();
  for (const claim of claims) {
    if (claim.form === 'narrator' || held.has(claim.id)) continue;
    const concepts = conceptsSaid(claim);
    // what somebody would not say is told in few words
    if (concepts.size < (claim.polarity === 'not-claimed' ? 1 : FEWEST)) continue;
    const known = ofOrigin.get(claim.origin) ?? [];
    const same = claim.origin === null ? undefined : known.find((g) => overlap(g.concepts, concepts) >= SAME && common(g.concepts, concepts) >= FEWEST);
    if (same) same.claims.push(claim);
    else {
      const group = { claims: [claim], concepts };
      groups.push(group);
      ofOrigin.set(claim.origin, [...known, group]);
    }
  }
  return groups.map((group) => {
    const answers = [{ value: valueOf(group.claims[0]), claims: group.claims }];
    return { slot: LONE, question: topicQuestion(answers), answers };
  });
}

function valueOf(claim: Claim | undefined): string {
  if (claim?.polarity === 'denied') return 'no';
  return claim?.polarity === 'asserted' ? 'yes' : 'not known';
}
