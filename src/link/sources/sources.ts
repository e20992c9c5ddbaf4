import type { Extraction } from '../../model/extraction.ts';
import type { NameRuling } from '../../model/review.ts';
import type { Source } from '../../model/source.ts';
import { Groups } from '../groups.ts';
import { joinAuthorities } from './authorities.ts';
import { joinBodies } from './bodies.ts';
import { describe } from './describe.ts';
import { joinExhibits } from './exhibits.ts';
import { atHome } from './home.ts';
import { settleKinds } from './kinds.ts';
import { joinOfficeHolders } from './office-holders.ts';
import { type Party, partiesOf } from './party.ts';
import { joinPeople } from './people.ts';
import { Profile } from './profile.ts';
import { Related } from './related.ts';
import { ruleNames } from './rulings.ts';
import { joinUnions } from './unions.ts';

/** Extractions whose hops name their sources, those sources, and what is known of each by its id. */
export interface Named {
  extractions: Extraction[];
  sources: Source[];
  profiles: ReadonlyMap<string, Profile>;
  related: Related;
}

/** Gives every hop of every chain its source. Ids count up in the order in which sources are first met. `rulings`: what analysts decided about names. */
export function nameSources(extractions: readonly Extraction[], rulings: readonly NameRuling[] = []): Named {
  // 1. the parties of each report, by name
  const parties = settleKinds(extractions.flatMap((extraction) => partiesOf(extraction).map((party) => atHome(party, extraction))));
  // 2. which of them are one
  const related = new Related(extractions);
  const groups = new Groups(parties.length);
  joinPeople(parties, groups, related);
  joinBodies(parties, groups, related);
  joinExhibits(parties, groups, related);
  joinOfficeHolders(parties, groups, related);
  joinAuthorities(parties, groups);
  joinUnions(parties, groups);
  // 3. sources, and their ids in the chains
  const sources: Source[] = [];
  const profiles = new Map<string, Profile>();
  const idOf = new Map<Party['hops'][number], string>();
  for (const indices of ruleNames(groups.lists(), parties, rulings)) {
    const members = indices.flatMap((i) => parties[i] ?? []);
    const id = `s${sources.length + 1}`;
    sources.push({ id, ...describe(members) });
    profiles.set(id, new Profile(members));
    for (const { hops } of members) for (const hop of hops) idOf.set(hop, id);
  }
  const named = extractions.map((extraction) => ({
    ...extraction,
    claims: extraction.claims.map((claim) => ({ ...claim, chain: claim.chain.map((hop) => ({ ...hop, source: idOf.get(hop) ?? null })) })),
  }));
  return { extractions: named, sources, profiles, related };
}
