import type { Answer } from '../model/incident.ts';
import type { OriginLink } from '../model/origin.ts';
import { whenSaid } from './tree.ts';
import { found, nameOf, type View } from './view.ts';
import { momentOf, sayTime } from './when.ts';
import { count } from './words.ts';

/** What stands behind an answer besides its numbers, one note a line: sides, first and latest telling, how its origins hang together, grades. */
export function backingNotes(view: View, answer: Answer): string[] {
  return [sidesOf(view, answer), tellings(view, answer), linkNote(view, answer), ...gradeNotes(view, answer)].filter((note) => note !== null);
}

/** `sides: authorities, residents; 1 origin of no known side`; null where no side is known. */
export function sidesOf(view: View, answer: Answer): string | null {
  const sides = found(view.origins, answer.origins).map(({ speaker }) => (speaker === null ? null : (view.sources.get(speaker)?.side ?? null)));
  const known = [...new Set(sides.filter((side) => side !== null))];
  if (known.length === 0) return null;
  const unknown = sides.filter((side) => side === null).length;
  return `${known.length === 1 ? 'side' : 'sides'}: ${known.join(', ')}${unknown > 0 ? `; ${count(unknown, 'origin')} of no known side` : ''}`;
}

/** `first said 20 March 2023, latest published 21 March 2023`; null where nothing is dated. */
export function tellings(view: View, answer: Answer): string | null {
  const dated = found(view.claims, answer.claims).flatMap((claim) => {
    const when = whenSaid(view, claim);
    const moment = when && momentOf(when.value);
    return when === null || moment === null ? [] : [{ ...when, moment }];
  });
  const [only] = dated;
  if (only === undefined) return null;
  const first = dated.reduce((a, b) => (b.moment < a.moment ? b : a), only);
  const latest = dated.reduce((a, b) => (b.moment > a.moment ? b : a), only);
  if (first.moment === latest.moment) return `${first.of} ${sayTime(first.value)}`;
  return `first ${first.of} ${sayTime(first.value)}, latest ${latest.of} ${sayTime(latest.value)}`;
}

/**
 * Dependence can be shown, independence only not disproven. Of two or more origins: which are linked and why, how many have one speaker,
 * and what was checked where no link was found. Null for a single origin.
 */
export function linkNote(view: View, { origins, claims }: Answer): string | null {
  if (origins.length < 2) return null;
  const behind = found(view.origins, origins);
  const originOf = new Map(behind.flatMap((origin) => origin.claims.map((claim) => [claim, origin.id])));
  const across = behind.flatMap(({ links }) => links.filter(({ from, to }) => joins(originOf, from, to)));
  const speakers = new Map<string, number>();
  for (const { speaker } of behind) if (speaker !== null) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
  const repeated = [...speakers]
    .filter(([, times]) => times > 1)
    .map(([speaker, times]) => `${times} of them are by ${view.sources.get(speaker)?.name ?? speaker}`);
  const checked = `among ${count(claims.length, 'mention')} checked`;
  return [across.length === 0 ? `no link found between them ${checked}` : `linked ${checked}: ${across.map(sayLink).join('; ')}`, ...repeated].join('; ');
}

function joins(originOf: ReadonlyMap<string, string>, from: string, to: string): boolean {
  const [a, b] = [originOf.get(from), originOf.get(to)];
  return a !== undefined && b !== undefined && a !== b;
}

function sayLink({ kind, strength, why }: OriginLink): string {
  return `${kind} (${strength}), ${why.replace(/\.$/, '')}`;
}

/** Letters of those it came through and numbers of its claims, apart from one another: the newest of each. */
function gradeNotes(view: View, answer: Answer): string[] {
  const claims = found(view.claims, answer.claims);
  const hops = claims.flatMap(({ chain }) => chain);
  const letters = new Map<string, string>();
  for (const hop of hops) {
    const grades = hop.source === null ? undefined : view.assessed.grades.get(hop.source);
    const general = grades?.findLast(({ topic }) => topic === null) ?? grades?.at(-1);
    if (general) letters.set(nameOf(view, hop), `${general.grade}${general.topic === null ? '' : ` on ${general.topic}`}`);
  }
  const numbers = claims.flatMap(({ id }) => {
    const rating = view.assessed.ratings.get(id)?.at(-1);
    return rating ? [`claim ${id.replace(/^\D+/, '')}: ${rating.credibility}`] : [];
  });
  return [
    ...(letters.size === 0 ? [] : [`sources graded: ${[...letters].map(([name, letter]) => `${name} ${letter}`).join(', ')}`]),
    ...(numbers.length === 0 ? [] : [`credibility rated: ${numbers.join(', ')}`]),
  ];
}
