import type { Claim } from '../model/claim.ts';
import type { Extraction } from '../model/extraction.ts';
import { numberOf, wireClaim, wireReport } from './ids.ts';

/** A claim of a reading: its number in the case and its key. */
export type NumberedKey = [claim: number, key: string];

/**
 * Numbers for the claims of a reading, in their order. A key that has a number keeps it; the others get `next`, `next + 1` …
 * Keys of one reading differ from one another (`claimKeys`).
 */
export function numberClaims(keys: readonly string[], known: ReadonlyMap<string, number>, next: number): { claims: NumberedKey[]; next: number } {
  let free = next;
  const claims = keys.map((key): NumberedKey => [known.get(key) ?? free++, key]);
  return { claims, next: free };
}

/** An extraction numbers itself from one; this gives it the numbers of the case, `claims` in the order of its own. */
export function renumber(extraction: Extraction, report: number, claims: readonly NumberedKey[]): Extraction {
  const ids = new Map(extraction.claims.map((claim, index) => [claim.id, wireClaim(claims[index]?.[0] ?? numberOf(claim.id))]));
  const id = wireReport(report);
  return {
    ...extraction,
    report: { ...extraction.report, id },
    claims: extraction.claims.map(
      (claim): Claim => ({
        ...claim,
        id: ids.get(claim.id) ?? claim.id,
        report: id,
        nested_in: claim.nested_in === null ? null : (ids.get(claim.nested_in) ?? claim.nested_in),
      }),
    ),
  };
}
