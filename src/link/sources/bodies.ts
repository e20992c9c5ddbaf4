import type { Groups } from '../groups.ts';
import { abbreviates, outletOf, properWords } from './body.ts';
import { isEmployee } from './employee.ts';
import { EVERYDAY } from './exhibits.ts';
import { latest } from './latest.ts';
import { nameWords } from './name-words.ts';
import type { Party } from './party.ts';
import type { Related } from './related.ts';

/**
 * Joins names of one organisation, office, account or document: the same words and country; initials and full name;
 * a short form that only one fuller name fits ("Ukrainian intelligence", the country's military intelligence).
 * A name anybody could bear ("police", "the fire service") is only the same within one report or, with two words or
 * more in it, in related reports.
 */
export function joinBodies(all: readonly Party[], groups: Groups, related: Related): void {
  const parties = withOutlets(all);
  const bodies = parties.flatMap((party, i) => (party.kind === 'person' || party.body.words.size === 0 || party.another ? [] : [i]));
  joinSameName(parties, bodies, groups, related);
  joinPublishers(parties, bodies, groups);
  joinAcronyms(parties, bodies, groups);
  joinShortForms(parties, bodies, groups, related);
}

/** An outlet is called by all of its name: the Dockside Post and the Dockside Daily News are two, though "post" and "daily" elsewhere only say what speaks. */
function withOutlets(parties: readonly Party[]): Party[] {
  const nameOf = ({ name }: Party) => nameWords(name).join(' ');
  const outlets = new Set(parties.filter(({ hops }) => hops.some(({ role }) => role === 'publisher')).map(nameOf));
  return parties.map((party) => (outlets.has(nameOf(party)) ? { ...party, body: outletOf(party.name) } : party));
}

function joinSameName(parties: readonly Party[], bodies: readonly number[], groups: Groups, related: Related): void {
  const byKey = new Map<string, number[]>();
  for (const i of bodies) {
    const party = parties[i];
    if (!party) continue;
    const key = keyOf(party);
    const same = byKey.get(key) ?? [];
    const first = latest(same).find(
      (k) => !party.generic || parties[k]?.report === party.report || (mayReturn(party) && related.reports(parties[k]?.report ?? '', party.report)),
    );
    if (first !== undefined) groups.join(first, i);
    same.push(i);
    byKey.set(key, same);
  }
}

/** Whether a name without a proper noun may mean the same party in another report on the same matter. */
function mayReturn(party: Party): boolean {
  return (
    party.kind !== 'anonymous' &&
    (party.body.words.size > 1 ||
      party.kind === 'organisation' ||
      party.kind === 'media' ||
      (party.kind === 'document' && ![...party.body.words].some((w) => EVERYDAY.has(w))))
  );
}

/** "The trade site Dockside", "local paper the Harbour Courier": what is written small before a name of an outlet says what it is. */
function joinPublishers(parties: readonly Party[], bodies: readonly number[], groups: Groups): void {
  const byName = new Map<string, number>();
  for (const i of bodies) {
    const party = parties[i];
    if (party?.hops.some(({ role }) => role === 'publisher')) byName.set(nameWords(party.name).join(' '), byName.get(nameWords(party.name).join(' ')) ?? i);
  }
  for (const i of bodies) {
    const named = /^\p{Ll}[\p{Ll}\s'’-]*\s(\p{Lu}.*)$/u.exec(parties[i]?.name ?? '')?.[1];
    const publisher = named === undefined || isEmployee(parties[i]?.name ?? '') ? undefined : byName.get(nameWords(named).join(' '));
    if (publisher !== undefined) groups.join(publisher, i);
  }
}

function joinAcronyms(parties: readonly Party[], bodies: readonly number[], groups: Groups): void {
  const spelled = new Map<string, number>();
  for (const i of bodies) {
    const name = parties[i]?.name ?? '';
    const initials = (name.replace(/\([^)]*\)/g, '').match(/\p{Lu}/gu) ?? []).join('');
    if (initials.length > 1 && abbreviates(initials, name) && !spelled.has(initials)) spelled.set(initials, i);
  }
  for (const i of bodies) {
    const acronym = parties[i]?.body.acronym ?? [...(parties[i]?.name.matchAll(/\b[A-Z]{2,6}\b/g) ?? [])].map((m) => m[0]).find((a) => spelled.has(a));
    const full = acronym ? spelled.get(acronym.toUpperCase()) : undefined;
    if (full !== undefined) groups.join(full, i);
  }
}

function joinShortForms(parties: readonly Party[], bodies: readonly number[], groups: Groups, related: Related): void {
  const byWord = new Map<string, number[]>();
  for (const i of bodies) {
    for (const word of parties[i]?.body.words ?? []) {
      const list = byWord.get(word);
      if (list) list.push(i);
      else byWord.set(word, [i]);
    }
  }
  for (const i of bodies) {
    const party = parties[i];
    if (!party || party.kind === 'document' || party.kind === 'media' || party.kind === 'anonymous' || party.body.metonym || isEmployee(party.name)) continue;
    const words = properWords(party.body);
    const [rarest] = [...words].map((w) => byWord.get(w) ?? []).sort((a, b) => a.length - b.length);
    if (!rarest || rarest.length > 200) continue;
    const fuller = rarest.filter((k) => {
      const other = parties[k];
      if (!other || k === i || other.kind === 'anonymous' || holder(other) || other.kind === 'document' || other.kind === 'media' || isEmployee(other.name))
        return false;
      if (![...words].every((w) => other.body.words.has(w)) || unionOf(other, words)) return false;
      if (party.body.country !== other.body.country && party.body.country !== null) return false;
      const longer = properWords(other.body).size > words.size || other.body.country !== party.body.country;
      return longer && (other.report === party.report || ((!party.generic || words.size > 1) && related.reports(other.report, party.report)));
    });
    const roots = new Set(fuller.map((k) => groups.find(k)));
    const [only] = fuller;
    if (roots.size === 1 && only !== undefined) groups.join(only, i);
  }
}

/** "Holm Freight's secretary" is one of its people, no fuller name of it. */
const holder = ({ kind, offices }: Party) => kind === 'office' && offices.size > 0;

/** The police are not their union, however much of its name they share. */
const unionOf = ({ body }: Party, shorter: ReadonlySet<string>) => ['union', 'association'].some((word) => body.words.has(word) && !shorter.has(word));

function keyOf({ body }: Party): string {
  return `${body.country ?? ''}:${[...properWords(body)].sort().join(' ')}`;
}
