import type { Source } from '../../model/source.ts';
import { fold } from './fold.ts';
import type { Party } from './party.ts';
import { sideOf } from './side.ts';

/** What a dossier says of a source: its fullest name, the others, what office it holds, whom it belongs to and whose side it speaks for. */
export function describe(parties: readonly Party[]): Omit<Source, 'id'> {
  const named = parties.toSorted((a, b) => rank(b) - rank(a))[0];
  const name = named ? bare(named.name) : '';
  const aliases = new Map<string, string>();
  for (const party of parties)
    for (const alias of [bare(party.name), ...party.handles]) if (fold(alias) !== fold(name) && !aliases.has(fold(alias))) aliases.set(fold(alias), alias);
  const role = roleOf(parties, named);
  return {
    name,
    kind: named?.kind ?? 'anonymous',
    aliases: [...aliases.values()],
    role,
    affiliation: role === null ? null : affiliationIn(role),
    side: sideOf(parties),
  };
}

/** People before bodies, full names before short ones, names before descriptions anybody could bear. */
function rank({ kind, name, person, body, generic }: Party): number {
  if (kind === 'person') return 1000 + (person?.given.length ?? 0) * 10 + Math.min(9, name.length / 10);
  return (generic ? 0 : 200) + body.words.size * 10 + (body.country === null ? 0 : 5) - (kind === 'account' ? 3 : 0);
}

/** A name without its article, and without what only says that it is an account. */
export const bare = (name: string) => name.replace(/^(?:the|a|an|its|their)\s+(?=\S)/i, '').replace(/(?<=\S\s\S.*)\s+(?:channel|account)$/i, '');

/** The apposition or title around a person's name, longest first: "head of the harbour board". */
function roleOf(parties: readonly Party[], named: Party | undefined): string | null {
  if (named?.kind !== 'person') return null;
  const roles: string[] = [];
  for (const party of parties) {
    for (const wording of party.wordings) {
      const at = wording.indexOf(party.name);
      if (party.kind !== 'person' || at < 0) continue;
      const before = wording.slice(0, at).replace(/[,\s]+$/, '');
      const after = wording.slice(at + party.name.length).replace(/^[,\s]+/, '');
      for (const part of [after, before]) if (/\p{L}{3}/u.test(part) && !/^\d+/.test(part)) roles.push(bare(part));
    }
  }
  return roles.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** The body in a role: "spokesman for the coast guard" → "coast guard". */
function affiliationIn(role: string): string | null {
  const after = /\b(?:of|for|at|from|with)\s+(?:the\s+)?([^,]{3,80})/.exec(role)?.[1];
  if (after) return after.trim();
  const before = /^(.{3,60}?)(?:['’]s)?\s+(?:spokes(?:man|woman|person)|chief|head|director|commander|secretary|lawyer|editor|analyst)\b/i.exec(role)?.[1];
  return before && /\p{Lu}/u.test(before) ? before : null;
}
