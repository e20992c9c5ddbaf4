import type { Groups } from '../groups.ts';
import type { Party } from './party.ts';

const POLICE = /\b(?:[Pp]olice|[Ss]heriffs?|[Cc]onstabulary|[Tt]roopers|[A-Z]{1,4}PD)\b/;
/** What a report of a crime calls the police besides. */
const BARE = /^(?:authorities|officials|investigators|detectives|officers|cops|law enforcement(?: officials| officers)?)$/i;
/** "The department" of a report that tells of no other. */
const DEPARTMENT = /^department$/i;
const DEPARTMENTS = /\bdepartment\b/i;
const OFFICIALS = /\bofficials\b/i;
const SOURCES = /^(?:sources|law enforcement sources)$/i;
const NAMED_SOURCES = /\S\s+sources$/i;

/**
 * Within one report "authorities", "officials" and "investigators" without more are its police, where it has police of one name and
 * no other officials; "sources" are those it has said more of before, where there is one such kind.
 */
export function joinAuthorities(parties: readonly Party[], groups: Groups): void {
  const byReport = new Map<string, number[]>();
  for (const [i, { report }] of parties.entries()) {
    const own = byReport.get(report);
    if (own) own.push(i);
    else byReport.set(report, [i]);
  }
  for (const indices of byReport.values()) {
    const named = (pattern: RegExp) => indices.filter((i) => pattern.test(parties[i]?.name ?? '') && parties[i]?.kind !== 'person');
    const police = onlyGroup(
      named(POLICE).filter((i) => !SPEAKS_APART.test(parties[i]?.name ?? '')),
      groups,
    );
    const otherOfficials = named(OFFICIALS).some((i) => !BARE.test(parties[i]?.name ?? '') && !POLICE.test(parties[i]?.name ?? ''));
    const otherDepartment = named(DEPARTMENTS).some((i) => !DEPARTMENT.test(parties[i]?.name ?? '') && !POLICE.test(parties[i]?.name ?? ''));
    if (police !== null && !otherDepartment) for (const i of named(DEPARTMENT)) groups.join(police, i);
    if (police !== null) for (const i of named(BARE)) if (!otherOfficials || !OFFICIALS.test(parties[i]?.name ?? '')) groups.join(police, i);
    const sources = onlyGroup(named(NAMED_SOURCES), groups);
    if (sources !== null) for (const i of named(SOURCES)) groups.join(sources, i);
  }
}

/** One person of the police, or those of it who would not be named, are not all of it. */
const SPEAKS_APART = /\b(?:source|sources|chief|officer|captain|sergeant|detective|lieutenant|commissioner|union|spokes\w+|complaint|report|records?)\b/i;

function onlyGroup(indices: readonly number[], groups: Groups): number | null {
  const roots = new Set(indices.map((i) => groups.find(i)));
  return roots.size === 1 ? ([...roots][0] ?? null) : null;
}
