import type { Assessment, ClaimRating, Judgement, Settlement, SourceRating } from '../../model/assessment.ts';
import type { Dossier } from '../../model/dossier.ts';
import { settledQuestion } from '../../model/settled.ts';
import type { VerificationSheet } from '../../model/sheet.ts';
import { sheetsOf } from '../../model/sheets.ts';

/** What people assessed, by what it is about; each list oldest first. */
export interface Assessed {
  /** by id of the source */
  grades: ReadonlyMap<string, readonly SourceRating[]>;
  /** by claim */
  ratings: ReadonlyMap<string, readonly ClaimRating[]>;
  /** by id of the question; the last one stands */
  settled: ReadonlyMap<string, Settlement>;
  judgements: readonly Judgement[];
  sheets: readonly VerificationSheet[];
}

/** The assessments of a dossier, each found where it belongs: grades by every name of their source, settlements by the claims that answered. */
export function assessedIn(dossier: Dossier): Assessed {
  const assessments = dossier.assessments ?? [];
  const named = new Map(dossier.sources.flatMap(({ id, name, aliases }) => [...aliases, name].map((one) => [one, id])));
  const of = <Kind extends Assessment['kind']>(kind: Kind) => assessments.filter((one): one is Extract<Assessment, { kind: Kind }> => one.kind === kind);
  return {
    grades: listed(of('source-grade'), ({ source }) => named.get(source) ?? null),
    ratings: listed(of('credibility'), ({ claim }) => claim),
    settled: new Map(
      of('settlement').flatMap((settlement) => {
        const question = settledQuestion(dossier, settlement);
        return question === null ? [] : [[question.id, settlement]];
      }),
    ),
    judgements: of('judgement'),
    sheets: sheetsOf(assessments),
  };
}

function listed<T>(all: readonly T[], keyOf: (one: T) => string | null): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const list = lists.get(key);
    if (list) list.push(one);
    else lists.set(key, [one]);
  }
  return lists;
}
