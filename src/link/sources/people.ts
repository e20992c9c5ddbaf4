import type { Groups } from '../groups.ts';
import { around, latest } from './latest.ts';
import type { Party } from './party.ts';
import { compatible, personName } from './person.ts';
import type { Related } from './related.ts';

/**
 * Joins names of one person. Full names join when alike in any report; a last name alone joins the one full name it
 * fits in the same report, else in a related one. Two people who share a last name stay apart, and a bare last name
 * that fits both joins neither.
 */
export function joinPeople(all: readonly Party[], groups: Groups, related: Related): void {
  const parties = withBareNames(all);
  const bySurname = new Map<string, number[]>();
  for (const [i, { person }] of parties.entries()) {
    if (!person) continue;
    const list = bySurname.get(person.surname);
    if (list) list.push(i);
    else bySurname.set(person.surname, [i]);
  }
  joinTransliterations(parties, groups, related);
  for (const indices of bySurname.values()) {
    const full = indices.filter((i) => (parties[i]?.person?.given.length ?? 0) > 0);
    const people = peopleOf(parties, full);
    for (const person of people) for (const i of person) groups.join(person[0] ?? i, i);
    const bare: number[] = [];
    for (const i of indices) {
      if ((parties[i]?.person?.given.length ?? 0) > 0) continue;
      const candidates = people.filter((person) => person.some((k) => fits(parties, i, k)));
      const report = parties[i]?.report ?? '';
      const here = candidates.filter((person) => around(person, i).some((k) => parties[k]?.report === report));
      const near = here.length > 0 ? here : candidates.filter((person) => around(person, i).some((k) => related.reports(parties[k]?.report ?? '', report)));
      const [only] = near;
      if (near.length === 1 && only?.[0] !== undefined) groups.join(only[0], i);
      else if (people.length === 0)
        for (const k of latest(bare)) if (fits(parties, i, k) && related.reports(parties[k]?.report ?? '', report)) groups.join(k, i);
      bare.push(i);
    }
  }
}

/** Full names of one surname by whose they are: each goes to the first person all of whose names it fits. */
function peopleOf(parties: readonly Party[], full: readonly number[]): number[][] {
  const people: { forms: Map<string, number>; all: number[] }[] = [];
  for (const i of full) {
    // a name is compared once, however often it is borne
    const form = formOf(parties[i]);
    const same = people.find(({ forms }) => [...forms.values()].every((k) => fits(parties, i, k)));
    if (same) {
      same.forms.set(form, i);
      same.all.push(i);
    } else people.push({ forms: new Map([[form, i]]), all: [i] });
  }
  return people.map(({ all }) => all);
}

const formOf = (party: Party | undefined): string => `${party?.person?.given.join(' ')} ${party?.person?.suffix ?? ''}`;

/**
 * Full names of related reports that only differ in vowels, as names carried over from another script do: Moamar Gadafi,
 * Muammar Gaddafi.
 */
function joinTransliterations(parties: readonly Party[], groups: Groups, related: Related): void {
  const bySkeleton = new Map<string, number[]>();
  for (const [i, { person }] of parties.entries()) {
    const given = person?.given[0];
    if (!person || given === undefined || skeleton(person.surname).length < 3 || skeleton(given).length < 2) continue;
    const key = `${skeleton(given)} ${skeleton(person.surname)} ${person.suffix ?? ''}`;
    const same = bySkeleton.get(key) ?? [];
    const first = latest(same).find((k) => parties[k]?.report !== parties[i]?.report && related.reports(parties[k]?.report ?? '', parties[i]?.report ?? ''));
    if (first !== undefined) groups.join(first, i);
    same.push(i);
    bySkeleton.set(key, same);
  }
}

const skeleton = (key: string) => key.replace(/[aeiou]/g, '');

/** "Brandt said" is somebody called Brandt, as long as no body goes by a name with that word. */
function withBareNames(parties: readonly Party[]): Party[] {
  const inBodies = new Set(parties.flatMap(({ kind, body }) => (kind !== 'person' && body.words.size > 1 ? [...body.words] : [])));
  const surnames = new Set(parties.flatMap(({ person }) => (person && person.given.length > 0 ? [person.surname] : [])));
  return parties.map((party) => {
    if (party.kind !== 'organisation' || party.generic || /\s/.test(party.name)) return party;
    const person = personName(party.name);
    const isBody = [...party.body.words].some((word) => inBodies.has(word));
    return person && surnames.has(person.surname) && !isBody ? { ...party, person } : party;
  });
}

function fits(parties: readonly Party[], i: number, k: number): boolean {
  const [a, b] = [parties[i]?.person, parties[k]?.person];
  return a != null && b != null && compatible(a, b);
}
