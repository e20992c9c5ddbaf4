import type { NameRuling } from '../../../model/review.ts';
import type { Source } from '../../../model/source.ts';
import { sourceKey } from '../../names.ts';
import type { Digest } from './digest.ts';

/** A source across the incidents of a case. */
export interface CaseSource extends Omit<Source, 'id' | 'side'> {
  /** its name folded, as addresses have it */
  key: string;
  /** the same of every source that is taken together here, this one included; aliases may be another's too and are not among them */
  members: string[];
  claims: number;
  origins: number;
  /** ids of incidents it has a part in, `i7` */
  incidents: string[];
}

/** What a source is known by within one incident and across them. */
export const ownKey = ({ name, kind }: Pick<Source, 'name' | 'kind'>): string => sourceKey(name) || kind;

/** Sources of all incidents, those of one name taken together, and those ruled one; most claims first. */
export function sourcesOf(digests: Iterable<[incident: string, digest: Digest]>, rulings: readonly NameRuling[]): CaseSource[] {
  const first = joined(rulings);
  const byKey = new Map<string, CaseSource>();
  for (const [incident, { shares }] of digests)
    for (const { source, claims, origins } of shares) {
      const own = ownKey(source);
      const key = first(own);
      const known = byKey.get(key);
      if (known === undefined) {
        const { name, kind, aliases, role, affiliation } = source;
        byKey.set(key, { key, members: [own], name, kind, aliases: [...aliases], role, affiliation, claims, origins, incidents: [incident] });
        continue;
      }
      for (const alias of [source.name, ...source.aliases]) if (alias !== known.name && !known.aliases.includes(alias)) known.aliases.push(alias);
      if (!known.members.includes(own)) known.members.push(own);
      known.role ??= source.role;
      known.affiliation ??= source.affiliation;
      known.claims += claims;
      known.origins += origins;
      if (known.incidents.at(-1) !== incident) known.incidents.push(incident);
    }
  return [...byKey.values()].sort((a, b) => b.claims - a.claims || (a.key < b.key ? -1 : 1));
}

/** The key that stands for all keys ruled one with it. The last ruling on a pair counts. */
function joined(rulings: readonly NameRuling[]): (key: string) => string {
  const last = new Map<string, { pair: [string, string]; same: boolean }>();
  for (const { names, ruling } of rulings) {
    const [one, other] = names.map(sourceKey).sort();
    if (one !== undefined && other !== undefined) last.set(`${one}\n${other}`, { pair: [one, other], same: ruling === 'same' });
  }
  const up = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = up.get(root); next !== undefined; next = up.get(root)) root = next;
    return root;
  };
  for (const { pair, same } of last.values()) {
    const [one, other] = pair.map(rootOf);
    if (same && one !== undefined && other !== undefined && one !== other) up.set(other, one);
  }
  return rootOf;
}
