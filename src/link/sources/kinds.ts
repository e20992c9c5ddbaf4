import type { SourceKind } from '../../model/source.ts';
import { bodyOf } from './body.ts';
import { fold } from './fold.ts';
import type { Party } from './party.ts';
import { personName } from './person.ts';

/**
 * Two capitalised words may be a person or a firm, and one report tells what another leaves open. A name that is a person here and a body there
 * is one of the two everywhere: a body when somebody is said to be "director of" it, else what it is taken for most often.
 */
export function settleKinds(parties: readonly Party[]): Party[] {
  const taken = new Map<string, { person: number; body: number }>();
  for (const { name, kind, hops } of parties) {
    if (!UNSURE.has(kind) || !/\s/.test(name)) continue;
    const counts = taken.get(fold(name)) ?? { person: 0, body: 0 };
    counts[kind === 'person' ? 'person' : 'body'] += hops.length;
    taken.set(fold(name), counts);
  }
  const unclear = new Map([...taken].filter(([, { person, body }]) => person > 0 && body > 0));
  if (unclear.size === 0) return [...parties];
  const led = ledBodies(parties, [...unclear.keys()]);
  return parties.map((party) => {
    const counts = UNSURE.has(party.kind) ? unclear.get(fold(party.name)) : undefined;
    if (!counts) return party;
    return led.has(fold(party.name)) || counts.body >= counts.person ? asBody(party) : asPerson(party);
  });
}

const UNSURE: ReadonlySet<SourceKind> = new Set(['person', 'organisation']);

/** Those of the names that somebody is introduced as belonging to. */
function ledBodies(parties: readonly Party[], names: readonly string[]): Set<string> {
  const byWord = new Map<string, string[]>();
  for (const name of names) {
    const first = name.slice(0, name.indexOf(' '));
    byWord.set(first, [...(byWord.get(first) ?? []), name]);
  }
  const led = new Set<string>();
  for (const { kind, wordings } of parties) {
    if (kind !== 'person') continue;
    for (const wording of wordings) {
      const role = ` ${fold(wording)} `;
      for (const { 0: link, 1: first = '', index } of role.matchAll(/ (?:of|for|at) (?=(\S+))/g))
        for (const name of byWord.get(first) ?? []) if (role.startsWith(name, index + link.length)) led.add(name);
    }
  }
  return led;
}

const asBody = (party: Party): Party =>
  party.kind === 'person' ? { ...party, kind: 'organisation', person: null, body: bodyOf(party.name), generic: false } : party;

const asPerson = (party: Party): Party => (party.kind === 'person' ? party : { ...party, kind: 'person', person: personName(party.name), generic: false });
