import type { ClaimRating } from '../../model/assessment.ts';
import type { Dossier } from '../../model/dossier.ts';
import { HearsayError } from '../../model/errors.ts';

/** Credibility 1 says "confirmed by others": it needs at least so many origins with no link found between them. */
const CONFIRMING_ORIGINS = 2;

/** Who stands behind a claim's answer, as far as the dossier tells. */
export interface Corroboration {
  /** origins that give what the claim gives, the claim's own among them */
  origins: string[];
  /** of these, how many have no link between them and a speaker of their own; all whose speaker is unknown count once */
  unlinked: number;
}

/** The origins that support a claim: its own, and those behind every answer it gives. Of several answers the one with the most unlinked origins counts. */
export function corroboration({ claims, origins, incidents }: Dossier, claim: string): Corroboration {
  const own = claims.find(({ id }) => id === claim)?.origin ?? null;
  const answers = incidents.flatMap(({ questions }) => questions.flatMap((question) => question.answers)).filter((answer) => answer.claims.includes(claim));
  const candidates = [own === null ? [] : [own], ...answers.map((answer) => answer.origins)];
  const speakers = new Map(origins.map(({ id, speaker }) => [id, speaker]));
  const originOf = new Map(claims.map(({ id, origin }) => [id, origin]));
  const linked = origins.flatMap(({ links }) => links.map(({ from, to }) => [originOf.get(from) ?? null, originOf.get(to) ?? null] as const));
  const counted = candidates.map((ids): Corroboration => {
    const apart: string[] = [];
    for (const id of new Set(ids)) {
      const joined = (other: string) =>
        speakers.get(other) === speakers.get(id) || linked.some(([a, b]) => (a === id && b === other) || (a === other && b === id));
      if (!apart.some(joined)) apart.push(id);
    }
    return { origins: [...new Set(ids)], unlinked: apart.length };
  });
  return counted.reduce((most, one) =>
    one.unlinked > most.unlinked || (one.unlinked === most.unlinked && one.origins.length > most.origins.length) ? one : most,
  );
}

/**
 * Lets a rating of a claim pass, or refuses it.
 * @throws {HearsayError} credibility 1 with too few unlinked origins behind the claim and no reason given to set the rule aside, or a claim that is not there
 */
export function checkRating(rating: Pick<ClaimRating, 'claim' | 'credibility' | 'override'>, dossier: Dossier): void {
  if (!dossier.claims.some(({ id }) => id === rating.claim))
    throw new HearsayError({ where: rating.claim, what: 'There is no such claim in the dossier.', fix: 'Give the id of one of its claims.' });
  if (rating.credibility !== 1 || rating.override !== null) return;
  const { unlinked, origins } = corroboration(dossier, rating.claim);
  if (unlinked >= CONFIRMING_ORIGINS) return;
  throw new HearsayError({
    where: rating.claim,
    what: `Credibility 1 means confirmed by other sources, but ${unlinked === 1 ? 'only 1 unlinked origin was' : `${unlinked} unlinked origins were`} found among ${origins.length} behind it.`,
    fix: 'Give 2 or less, or set the rule aside with a reason.',
  });
}
