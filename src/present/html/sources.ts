import type { Claim, Hop } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { found, type View } from '../view.ts';
import { count } from '../words.ts';
import { claimRef } from './anchors.ts';
import { html, joined, type Markup } from './markup.ts';

const SHOWN = 12;
const KINDS: Readonly<Record<Source['kind'], string>> = {
  person: 'person',
  organisation: 'organisation',
  office: 'office',
  account: 'account',
  document: 'document',
  media: 'photo, video or recording',
  anonymous: 'not named',
};

/** Who speaks, relays and publishes, with every name they go by and the claims they stand in. */
export function sourcesSection(view: View): Markup {
  const claimsOf = new Map<string, Record<Hop['role'], Claim[]>>();
  for (const claim of view.dossier.claims) {
    for (const { source, role } of claim.chain) {
      if (source === null) continue;
      const roles = claimsOf.get(source) ?? { speaker: [], relay: [], publisher: [] };
      claimsOf.set(source, roles);
      roles[role].push(claim);
    }
  }
  return html`<div class="sources">${view.dossier.sources.map((source) => sourceCard(source, claimsOf.get(source.id)))}</div>`;
}

function sourceCard(source: Source, roles: Record<Hop['role'], Claim[]> | undefined): Markup {
  const about = [source.role, source.affiliation, source.side].filter((part) => part !== null);
  return html`<article class="source" id="${source.id}"><h3><bdi>${source.name}</bdi></h3><p class="label">${KINDS[source.kind]}${
    about.length > 0 &&
    html` · ${joined(
      about.map((part) => html`<bdi>${part}</bdi>`),
      ' · ',
    )}`
  }</p>${
    source.aliases.length > 0 &&
    html`<p>Also: ${joined(
      source.aliases.map((alias) => html`<bdi>${alias}</bdi>`),
      '; ',
    )}</p>`
  }${roles && html`<ul class="roles">${rolesLine('speaks in', roles.speaker)}${rolesLine('relays', roles.relay)}${roles.publisher.length > 0 && html`<li>publishes ${count(roles.publisher.length, 'claim')}</li>`}</ul>`}</article>
`;
}

function rolesLine(verb: string, claims: readonly Claim[]): Markup | null {
  if (claims.length === 0) return null;
  const more = claims.length - SHOWN;
  return html`<li>${verb} ${count(claims.length, 'claim')}: ${joined(claims.slice(0, SHOWN).map(claimRef), ' ')}${more > 0 && ` and ${more} more`}</li>`;
}

/** What changed on the way from one telling to the next. */
export function driftSection(view: View): Markup {
  const { drift } = view.dossier;
  if (drift.length === 0) return html`<p class="none">No change was found between retellings.</p>`;
  const words = { attribution: 'Attribution changed', content: 'Content changed', strength: 'Firmness changed' } as const;
  return html`<ul class="drift">${drift.map(
    ({
      kind,
      claims,
      what,
    }) => html`<li><span class="tag tag-${kind}">${words[kind]}</span> ${what} <span class="refs">${joined(found(view.claims, claims).map(claimRef), ' ')}</span></li>
`,
  )}</ul>`;
}
