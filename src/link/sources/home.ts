import type { Extraction } from '../../model/extraction.ts';
import type { Party } from './party.ts';

const STATE = new Set('ministry army navy parliament government military intelligence president presidential'.split(' '));

/** Bodies every state has, named without their state, are those of the country the report was written in: "MOSCOW … the Defence Ministry said". */
export function atHome(party: Party, extraction: Extraction): Party {
  const { body } = party;
  const state = [...body.words].some((w) => STATE.has(w)) || (body.words.has('air') && body.words.has('force'));
  if (body.country !== null || !state) return party;
  const country = extraction.places.find(({ role }) => role === 'dateline')?.place?.country ?? null;
  return country === null ? party : { ...party, body: { ...body, country }, generic: false };
}
