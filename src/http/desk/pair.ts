import type { z } from 'zod';
import type { Decided } from '../../case/decisions/decisions.ts';
import { claimName, numberOf } from '../../case/ids.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { View } from '../../present/view.ts';
import type { Pair, PairSide } from '../contract/pairs.ts';
import { claimView } from '../views/claim.ts';
import { sayDecision } from '../views/decision-words.ts';
import { differences } from '../views/differs.ts';
import type { Questions } from './desk.ts';
import { locateClaim } from './located.ts';
import type { Room } from './room.ts';

type Located = Awaited<ReturnType<typeof locateClaim>>;

/** Two claims side by side, with what differs and what was decided about them. */
export async function readPair(room: Room, { claims: [a, b] }: Questions['readPair']['asked']): Promise<z.infer<typeof Pair>> {
  const [one, other] = [await locateClaim(room, a), await locateClaim(room, b)];
  const views = [await room.linking.viewOf(one.number), await room.linking.viewOf(other.number)] as const;
  const [differsInOne, differsInOther] = differences(wordsOf(one), wordsOf(other));
  const side = (located: Located, view: View, differs: Span[]): z.infer<typeof PairSide> => {
    const { claim, extraction } = located;
    const [start, end] = stretchOf(claim);
    const { report } = extraction;
    return {
      claim: claimView(claim, report, room.book.standing, view),
      title: report.title,
      publisher: report.publisher,
      before: report.text.slice(Math.min(claim.context[0], start), start),
      content: report.text.slice(start, end),
      after: report.text.slice(end, Math.max(claim.context[1], end)),
      differs,
    };
  };
  return {
    claims: [side(one, views[0], differsInOne), side(other, views[1], differsInOther)],
    slot: views[0] === views[1] ? sharedQuestion(views[0], one.claim, other.claim) : null,
    rulings: rulingsOn(room, [one.claim.id, other.claim.id]),
  };
}

/** From the first to the last character of its content. */
function stretchOf({ content, context }: Claim): Span {
  return [content[0]?.[0] ?? context[0], content.at(-1)?.[1] ?? context[1]];
}

const wordsOf = ({ claim, extraction }: Located): string => extraction.report.text.slice(...stretchOf(claim));

/** The question that both answer, one with different answers before one with the same. */
function sharedQuestion(view: View, one: Claim, other: Claim): string | null {
  const answersOf = (claim: Claim) => view.claims.get(claim.id)?.answers ?? [];
  const both = answersOf(one).flatMap((answer) =>
    answersOf(other)
      .filter(({ question }) => question !== null && question === answer.question)
      .map((match) => ({ question: answer.question ?? '', differ: match.value !== answer.value })),
  );
  const shared = both.find(({ differ }) => differ) ?? both[0];
  return shared === undefined ? null : (view.questions.get(shared.question)?.question ?? null);
}

function rulingsOn({ book }: Room, pair: readonly [string, string]): z.infer<typeof Pair>['rulings'] {
  const name = claimName(numberOf(pair[0]));
  const isOnBoth = ({ decision }: Decided): boolean => {
    if (decision.kind !== 'conflict' && decision.kind !== 'origin') return false;
    const claims = decision.kind === 'conflict' ? decision.claims : decision.ruling.claims;
    return pair.every((claim) => claims.includes(claim));
  };
  return book
    .entriesOf(name)
    .flatMap((seq) => book.decidedAt(seq) ?? [])
    .filter((decided) => isOnBoth(decided) && !book.undone.has(decided.entry.seq))
    .map(({ entry, decision }) => ({ seq: entry.seq, what: sayDecision(decision), reason: entry.reason ?? '', by: entry.by }));
}
