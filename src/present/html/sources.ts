import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';
import { saySourceRating } from '../assessments/say.ts';
import { found, type Roles, rolesOf, type View } from '../view.ts';
import { count } from '../words.ts';
import { claimRefs } from './anchors.ts';
import { html, joined, type Markup } from './markup.ts';

const REFS = 12;
const CARDS = 48;
const KINDS: Readonly<Record<Source['kind'], string>> = {
  person: 'person',
  organisation: 'organisation',
  office: 'office',
  account: 'account',
  document: 'document',
  media: 'photo, video or recording',
  anonymous: 'not named',
};

/** Who speaks, relays and publishes, with every name they go by and the claims they stand in; those who speak most come first. */
export function sourcesSection(view: View): Markup {
  const roles = rolesOf(view);
  const weight = ({ id }: Source) => (roles.get(id)?.speaker.length ?? 0) + (roles.get(id)?.relay.length ?? 0);
  const cards = view.dossier.sources.toSorted((a, b) => weight(b) - weight(a)).map((source) => sourceCard(view, source, roles.get(source.id)));
  const rest = cards.slice(CARDS);
  return html`<div class="sources">${cards.slice(0, CARDS)}</div>${rest.length > 0 && html`<details class="more"><summary>${count(rest.length, 'more source')}</summary><div class="sources">${rest}</div></details>`}`;
}

function sourceCard(view: View, source: Source, roles: Roles | undefined): Markup {
  const grades = view.assessed.grades.get(source.id) ?? [];
  const about = [source.role, source.affiliation, source.side].filter((part) => part !== null);
  return html`<article class="source" id="${source.id}"><h3><bdi>${source.name}</bdi></h3><p class="label">${KINDS[source.kind]}${
    about.length > 0 &&
    html` · ${joined(
      about.map((part) => html`<bdi>${part}</bdi>`),
      ' · ',
    )}`
  }</p>${
    source.aliases.length > 0 &&
    html`<p class="aliases">also ${joined(
      source.aliases.map((alias) => html`<bdi>${alias}</bdi>`),
      ', ',
    )}</p>`
  }${roles && html`<ul class="roles">${rolesLine('speaks in', roles.speaker)}${rolesLine('relays', roles.relay)}${roles.publisher.length > 0 && html`<li>publishes ${count(roles.publisher.length, 'claim')}</li>`}</ul>`}${grades.length > 0 && html`<ul class="grades">${grades.map((grade) => html`<li dir="auto">${saySourceRating(grade)}</li>`)}</ul>`}</article>
`;
}

function rolesLine(verb: string, claims: readonly Claim[]): Markup | null {
  return claims.length === 0 ? null : html`<li>${verb} ${count(claims.length, 'claim')} ${claimRefs(claims, REFS)}</li>`;
}

/** What changed on the way from one telling to the next. */
export function driftSection(view: View): Markup {
  const { drift } = view.dossier;
  if (drift.length === 0) return html`<p class="none">No change was found between retellings.</p>`;
  const words = { attribution: 'Attribution changed', content: 'Content changed', strength: 'Firmness changed' } as const;
  return html`<ul class="drift">${drift.map(
    ({ kind, claims, what }) => html`<li><span class="tag">${words[kind]}</span> ${what} ${claimRefs(found(view.claims, claims), REFS)}</li>
`,
  )}</ul>`;
}
