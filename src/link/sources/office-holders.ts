import type { Groups } from '../groups.ts';
import { officesIn } from './offices.ts';
import type { Party } from './party.ts';

/** "The regional governor said" is the one person of the report who is said to be governor. Two office holders, or none: left alone. */
export function joinOfficeHolders(parties: readonly Party[], groups: Groups): void {
  const byReport = new Map<string, number[]>();
  for (const [i, { report }] of parties.entries()) byReport.set(report, [...(byReport.get(report) ?? []), i]);
  const offices = officesByGroup(parties, groups);
  for (const indices of byReport.values()) {
    const people = [...new Set(indices.filter((i) => parties[i]?.kind === 'person' && parties[i]?.person !== null).map((i) => groups.find(i)))];
    for (const i of indices) {
      const party = parties[i];
      if (!party || !mayHoldOffice(party) || !/^(?:(?:the|this|that|our|their|its|his|her)\b|[\p{L} ]+['’]s\s)/iu.test([...party.wordings][0] ?? '')) continue;
      if (party.name.split(/\s+(?:of|for|in|from|at)\s/)[0]?.endsWith('s')) continue;
      const holders = people.filter((root) => [...party.offices].every((office) => offices.get(root)?.has(office)));
      if (holders.length === 1 && holders[0] !== undefined) groups.join(holders[0], i);
    }
  }
}

/** Named by an office and nothing that is a name: "the regional governor", "the city's police chief". */
function mayHoldOffice({ kind, generic, name, offices }: Party): boolean {
  if (offices.size === 0) return false;
  if (kind === 'office' || kind === 'anonymous') return true;
  const head = /^[^,]*?(\p{L}+)(?=$|,|\s+(?:of|for|in|from|at|who|which)\b)/u.exec(name)?.[1] ?? '';
  return kind === 'organisation' && generic && officesIn(head).size > 0;
}

function officesByGroup(parties: readonly Party[], groups: Groups): ReadonlyMap<number, ReadonlySet<string>> {
  const offices = new Map<number, Set<string>>();
  for (const [i, party] of parties.entries()) {
    const root = groups.find(i);
    const held = offices.get(root) ?? new Set<string>();
    for (const office of party.offices) held.add(office);
    offices.set(root, held);
  }
  return offices;
}
