import { LONE, type Polarity } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import { isNegative } from '../../text/negative.ts';
import type { StructuredClaim } from './table.ts';

/**
 * What a dossier holds as rows to weigh: each act of saying one row, whoever retells it, so that dependence proven by text and provenance is gone before any is
 * estimated. The source is the speaker, or the act itself where nobody is known; the object is the question. A denial gives only an answer that denies; what is not claimed gives none.
 */
export function caseClaims({ incidents, origins, claims, sources }: Dossier): StructuredClaim[] {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const originOf = new Map(origins.map((origin) => [origin.id, origin]));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  return incidents.flatMap(({ questions }) =>
    questions
      .filter(({ slot }) => slot !== LONE)
      .flatMap(({ id, slot, answers }) =>
        answers.flatMap(({ value, claims: given, origins: behind }) => {
          const giving = new Set<Polarity>(isNegative(value) ? ['asserted', 'denied'] : ['asserted']);
          const asserting = new Set(
            given.flatMap((claim) => (giving.has(claimOf.get(claim)?.polarity ?? 'questioned') ? (claimOf.get(claim)?.origin ?? []) : [])),
          );
          return behind.flatMap((origin) => {
            const act = originOf.get(origin);
            if (!act || !asserting.has(origin)) return [];
            return [{ source: (act.speaker === null ? undefined : names.get(act.speaker)) ?? `${act.label} (${act.id})`, object: id, attribute: slot, value }];
          });
        }),
      ),
  );
}
