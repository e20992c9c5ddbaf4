import { LONE } from '../../model/claim.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { StructuredClaim } from './table.ts';

/**
 * What a dossier holds as rows to weigh: each act of saying one row, whoever retells it, so that dependence proven by text and provenance is gone before any is
 * estimated. The source is the speaker, or the act itself where nobody is known; the object is the question. Denials and what is not claimed give no value.
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
          const asserting = new Set(given.flatMap((claim) => (claimOf.get(claim)?.polarity === 'asserted' ? (claimOf.get(claim)?.origin ?? []) : [])));
          return behind.flatMap((origin) => {
            const act = originOf.get(origin);
            if (!act || !asserting.has(origin)) return [];
            return [{ source: (act.speaker === null ? undefined : names.get(act.speaker)) ?? `${act.label} (${act.id})`, object: id, attribute: slot, value }];
          });
        }),
      ),
  );
}
