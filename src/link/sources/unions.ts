import type { Groups } from '../groups.ts';
import { nameWords } from './name-words.ts';
import type { Party } from './party.ts';

const UNION = /^(?:union|association|guild|federation)$/;
const OWNED = /^.{2,60}['’]s?\s+(?:union|association|guild|federation)$/;

/** "Inge Brandt's union" is the union of which her report tells by a name of its own, where that is one only. */
export function joinUnions(parties: readonly Party[], groups: Groups): void {
  for (const [i, { report, name, kind }] of parties.entries()) {
    if (kind === 'person' || !OWNED.test(name)) continue;
    const named = parties.flatMap((party, k) => (party.report === report && k !== i && isUnion(party) && !OWNED.test(party.name) ? [groups.find(k)] : []));
    const [only, another] = new Set(named);
    if (only !== undefined && another === undefined) groups.join(only, i);
  }
}

const isUnion = ({ kind, name, hops }: Party) =>
  kind === 'organisation' && hops.some(({ role }) => role !== 'publisher') && nameWords(name).some((word) => UNION.test(word));
