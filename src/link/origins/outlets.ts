import type { Source } from '../../model/source.ts';
import type { Facts } from './facts.ts';

/** Finds the outlets that the sentence of a claim names beside what is said: whom somebody told it, whose note it stands in. By source id. */
export function outletsNamed(publishers: readonly Source[]): (fact: Facts) => string[] {
  const idOf = new Map<string, string | null>();
  for (const { id, name, aliases } of publishers)
    for (const key of new Set([name, ...aliases].map(plain).flatMap(namesOf))) idOf.set(key, idOf.has(key) && idOf.get(key) !== id ? null : id);
  if (idOf.size === 0) return () => [];
  const byWord = new Map<string, string[]>();
  for (const name of [...idOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))) {
    const first = /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
    byWord.set(first, [...(byWord.get(first) ?? []), name]);
  }
  return (fact) => {
    if (fact.voice === 'own') return [];
    return [...new Set(namedIn(plain(unsaid(fact)), byWord).flatMap((name) => idOf.get(name) ?? []))];
  };
}

/** The names a text holds, the longest at each place; `byWord` gives those that begin with a word, longest first. */
function namedIn(text: string, byWord: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  let free = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < free) continue;
    const name = byWord.get(word)?.find((own) => text.startsWith(own, index) && !/^[\p{L}\p{N}]/u.test(text.slice(index + own.length, index + own.length + 2)));
    if (name === undefined) continue;
    found.push(name);
    free = index + name.length;
  }
  return found;
}

/** "Northern Press Agency (NPA)" goes by its name, its initials, and "the Agency" only where nobody else does. */
function namesOf(name: string): string[] {
  const initials = /\(([A-Z]{2,6})\)/.exec(name)?.[1];
  const full = name
    .replace(/\([^)]*\)/g, ' ')
    .replace(/,.*$/, '')
    .replace(/^The\s+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = full.split(' ');
  const last = words.at(-1) ?? '';
  const short = words.length > 1 && /^\p{Lu}\p{L}{3,}$/u.test(last) ? [`the ${last}`] : [];
  return [full, ...(initials ? [initials] : []), ...short].filter((key) => /^(?:the )?\p{Lu}.{2,}$/u.test(key) || key === initials);
}

/** The sentence without what is said in it. */
function unsaid({ claim, report }: Facts): string {
  let out = '';
  let at = claim.context[0];
  for (const [start, end] of claim.content.toSorted((a, b) => a[0] - b[0])) {
    out += `${report.text.slice(at, Math.max(at, start))} … `;
    at = Math.max(at, end);
  }
  return out + report.text.slice(at, Math.max(at, claim.context[1]));
}

/** Accents off: what is São Paulo here is Sao Paulo there. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
