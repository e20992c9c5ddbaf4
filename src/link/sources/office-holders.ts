import type { Groups } from '../groups.ts';
import { bodyOf } from './body.ts';
import { officesIn } from './offices.ts';
import type { Party } from './party.ts';
import type { Related } from './related.ts';

/** A description of a person: the offices it names, and all its words. */
interface Role {
  offices: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

/**
 * "The regional governor said" is the one person of the report who is said to be governor; where the report quotes none, the one
 * of all related reports who is said to be just that. Two office holders, or none: left alone.
 */
export function joinOfficeHolders(parties: readonly Party[], groups: Groups, related: Related): void {
  const people = new Map<string, Set<number>>();
  const roles = new Map<number, Role[]>();
  for (const [i, party] of parties.entries()) {
    if (party.kind !== 'person' || party.person === null) continue;
    const root = groups.find(i);
    people.set(party.report, (people.get(party.report) ?? new Set()).add(root));
    roles.set(root, [...(roles.get(root) ?? []), ...[...party.wordings].map((wording) => roleIn(wording.replace(party.name, ' ')))]);
  }
  for (const [i, party] of parties.entries()) {
    if (!mayHoldOffice(party) || !isOne(party)) continue;
    const here = [...(people.get(party.report) ?? [])].filter((root) => holds(roles.get(root) ?? [], party.offices));
    if (here.length > 1) continue;
    const holders = here.length === 1 ? here : elsewhere(party, people, related).filter((root) => isJust(roles.get(root) ?? [], party));
    if (holders.length === 1 && holders[0] !== undefined) groups.join(holders[0], i);
  }
}

const roleIn = (text: string): Role => ({ offices: officesIn(text), words: bodyOf(text).words });

/** People of the related reports. */
function elsewhere(party: Party, people: ReadonlyMap<string, ReadonlySet<number>>, related: Related): number[] {
  return [...new Set([...people].flatMap(([report, roots]) => (report !== party.report && related.reports(report, party.report) ? [...roots] : [])))];
}

/** Whether all these offices are told of somebody, whatever else is. */
function holds(roles: readonly Role[], offices: ReadonlySet<string>): boolean {
  const held = new Set(roles.flatMap((role) => [...role.offices]));
  return [...offices].every((office) => held.has(office));
}

/** Whether somebody is told to be this, and no other officer that goes by more names: the mayor, not the deputy mayor. */
function isJust(roles: readonly Role[], { offices, body }: Party): boolean {
  return roles.some(
    (role) =>
      role.offices.size === offices.size && [...offices].every((office) => role.offices.has(office)) && [...body.words].every((word) => role.words.has(word)),
  );
}

const DEFINITE = /^(?:(?:the|this|that|our|their|its|his|her)\b|(?:he|she)$|[\p{L} ]+['’]s\s)/iu;

/** Said of somebody known, and of one only: "the plant manager", "the city's police chief", not "a manager" or "the managers". */
function isOne({ wordings, name }: Party): boolean {
  return [...wordings].some((wording) => DEFINITE.test(wording)) && !name.split(/\s+(?:of|for|in|from|at)\s/)[0]?.endsWith('s');
}

/** Named by an office and nothing that is a name: "the regional governor", "the city's police chief". */
function mayHoldOffice({ kind, generic, name, offices }: Party): boolean {
  if (offices.size === 0) return false;
  if (kind === 'office' || kind === 'anonymous') return true;
  const head = /^[^,]*?(\p{L}+)(?=$|,|\s+(?:of|for|in|from|at|who|which)\b)/u.exec(name)?.[1] ?? '';
  return kind === 'organisation' && generic && officesIn(head).size > 0;
}
