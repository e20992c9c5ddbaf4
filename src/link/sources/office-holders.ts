import { cues } from '../../text/lexicon.generated.ts';
import type { Groups } from '../groups.ts';
import { bodyOf } from './body.ts';
import { officesIn } from './offices.ts';
import type { Party } from './party.ts';
import type { Related } from './related.ts';

/** What a report calls a person: the offices this names, and all its words. */
interface Role {
  report: string;
  /** the person, as their group */
  root: number;
  offices: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

/** An office that so many roles name says nothing about who is meant. */
const COMMON = 200;

/**
 * "The regional governor said" is the one person of the report who is said to be governor; where the report quotes none, the one
 * of all related reports who is said to be just that. Two office holders, or none: left alone.
 */
export function joinOfficeHolders(parties: readonly Party[], groups: Groups, related: Related): void {
  const roles = parties.flatMap((party, i) => (party.kind === 'person' && party.person !== null ? rolesOf(party, groups.find(i)) : []));
  const people = listed(roles, ({ report }) => report);
  const ofRoot = listed(roles, ({ root }) => root);
  const ofOffices = listed(roles, ({ offices }) => key(offices));
  for (const [i, party] of parties.entries()) {
    if (!isOne(party)) continue;
    if (!mayHoldOffice(party)) {
      const described = isDescribed(party) ? rootsOf(roles.filter((role) => tells(role, party, related))) : [];
      if (described.length === 1 && described[0] !== undefined) groups.join(described[0], i);
      continue;
    }
    const here = rootsOf((people.get(party.report) ?? []).filter(({ root }) => holds(ofRoot.get(root) ?? [], party.offices)));
    const holders = here.length > 0 ? here : rootsOf(elsewhere(party, ofOffices.get(key(party.offices)) ?? [], related));
    if (holders.length === 1 && holders[0] !== undefined) groups.join(holders[0], i);
  }
}

function rolesOf({ report, wordings, name }: Party, root: number): Role[] {
  return [...wordings].map((wording) => {
    const text = wording.replace(name, ' ');
    return { report, root, offices: officesIn(text), words: bodyOf(text).words };
  });
}

/** Roles in related reports of just these offices and these words: the mayor, not the deputy mayor. */
function elsewhere({ report, body }: Party, sameOffices: readonly Role[], related: Related): Role[] {
  if (sameOffices.length > COMMON) return [];
  return sameOffices.filter((role) => role.report !== report && [...body.words].every((word) => role.words.has(word)) && related.reports(role.report, report));
}

const OFFICE_NOUNS = new Set(cues.officeNouns);

/** "The council head", "the port's press secretary": no office of the list, but two words or more of which the last is a post that one holds. */
function isDescribed({ kind, name, body, generic, offices }: Party): boolean {
  const head = /(\p{L}+)(?=$|,|\s+(?:of|for|in|from|at)\b)/u.exec(name)?.[1]?.toLowerCase() ?? '';
  return kind !== 'person' && generic && offices.size === 0 && body.words.size > 1 && OFFICE_NOUNS.has(head);
}

/** Whether a report calls a person so, this one or, of one matter, another. */
const tells = (role: Role, { report, body }: Party, related: Related) =>
  [...body.words].every((word) => role.words.has(word)) && (role.report === report || related.reports(role.report, report));

/** Whether all these offices are told of somebody, whatever else is. */
function holds(roles: readonly Role[], offices: ReadonlySet<string>): boolean {
  return [...offices].every((office) => roles.some((role) => role.offices.has(office)));
}

const rootsOf = (roles: readonly Role[]) => [...new Set(roles.map(({ root }) => root))];

const key = (offices: ReadonlySet<string>) => [...offices].sort().join(' ');

function listed<K>(roles: readonly Role[], keyOf: (role: Role) => K): ReadonlyMap<K, readonly Role[]> {
  const lists = new Map<K, Role[]>();
  for (const role of roles) {
    const list = lists.get(keyOf(role));
    if (list) list.push(role);
    else lists.set(keyOf(role), [role]);
  }
  return lists;
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
