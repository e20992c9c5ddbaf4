import { createHash } from 'node:crypto';
import type { Claim } from '../../model/claim.ts';

/**
 * For each claim of one report, what makes it the same claim when the page is read again: its words and who is said to have spoken them.
 * How firmly it is put is left out, so that a claim made stronger or weaker is still the same one; the same words of the same speaker a second
 * time in one report are another. 16 hexadecimal digits.
 */
export function claimKeys(claims: readonly Claim[]): string[] {
  const met = new Map<string, number>();
  return claims.map((claim) => {
    const speaker = claim.chain.find(({ role }) => role === 'speaker')?.name ?? null;
    const same = JSON.stringify([fold(claim.text), speaker === null ? null : fold(speaker)]);
    const nth = met.get(same) ?? 0;
    met.set(same, nth + 1);
    return createHash('sha256').update(`${nth} ${same}`).digest('hex').slice(0, 16);
  });
}

/** White space and punctuation at the ends are the extractor's business, not the claim's. */
function fold(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase();
}
