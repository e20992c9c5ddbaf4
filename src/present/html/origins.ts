import type { Origin } from '../../model/origin.ts';
import { type TreeNode, treeOf, whenSaid } from '../tree.ts';
import { chainOf, found, labelOf, type View } from '../view.ts';
import { sayTime } from '../when.ts';
import { count, shorten } from '../words.ts';
import { claimRef, langOf } from './anchors.ts';
import { chainLine } from './chain.ts';
import { html, type Markup } from './markup.ts';
import { timeline } from './timeline.ts';

const TREES = 12;
const NODES = 40;
const STRENGTHS = { proven: 'the texts show it', likely: 'the wording points to it', assumed: 'speaker, words or figures fit, no more' } as const;

/** Acts of saying: first those that were retold, as trees, on a time axis where it is `dated`; then those that stand in one place only, as a list. */
export function originsSection(view: View, dated: boolean): Markup {
  const retold = view.dossier.origins.filter(({ claims }) => claims.length > 1).toSorted((a, b) => b.claims.length - a.claims.length);
  const once = view.dossier.origins.filter(({ claims }) => claims.length <= 1);
  const trees = retold.map((origin) => originTree(view, origin, dated));
  const rest = trees.slice(TREES);
  return html`${retold.length > 0 && key()}
${trees.slice(0, TREES)}${rest.length > 0 && html`<details class="more"><summary>${count(rest.length, 'more origin')} retold</summary>${rest}</details>`}
${once.length > 0 && html`<details class="more"${retold.length === 0 && html` open`}><summary>${count(once.length, 'origin')} found in one place only</summary><ul class="once">${once.map((origin) => single(view, origin))}</ul></details>`}`;
}

function key(): Markup {
  return html`<ul class="key" aria-label="Strength of links">${Object.entries(STRENGTHS).map(([strength, meaning]) => html`<li><svg class="key-line" viewBox="0 0 40 6" aria-hidden="true"><g class="link-${strength}"><line x1="0" y1="3" x2="40" y2="3"/></g></svg> <b>${strength}</b> ${meaning}</li>`)}</ul>`;
}

function originTree(view: View, origin: Origin, dated: boolean): Markup {
  const nodes = treeOf(origin, found(view.claims, origin.claims));
  const items = nodes.map((node) => nodeItem(view, node));
  const rest = items.slice(NODES);
  return html`<article class="origin" id="${origin.id}"><h3><bdi>${labelOf(origin)}</bdi></h3><p class="weight">${speakerOf(view, origin)}${count(origin.claims.length, 'mention')} · 1 origin</p>
${dated && timeline(view, nodes)}<ol class="tree">${items.slice(0, NODES)}</ol>${rest.length > 0 && html`<details class="more"><summary>${count(rest.length, 'more mention')}</summary><ol class="tree">${rest}</ol></details>`}</article>
`;
}

function speakerOf(view: View, { speaker }: Origin): Markup | null {
  const source = speaker === null ? undefined : view.sources.get(speaker);
  return source ? html`Spoken by <a href="#${source.id}"><bdi>${source.name}</bdi></a> · ` : null;
}

function nodeItem(view: View, { claim, link, depth }: TreeNode): Markup {
  const when = whenSaid(view, claim);
  const to = link && view.claims.get(link.to);
  return html`<li class="depth-${Math.min(depth, 4)}${link && ` by-${link.strength}`}"><p class="said-by">${chainLine(chainOf(view, claim))}${when && html`<span class="when">${when.of} ${sayTime(when.value)}</span>`}</p>
<p><q dir="auto"${langOf(view.reports.get(claim.report)?.language)}>${shorten(claim.text, 240)}</q> ${claimRef(claim)}</p>${link && html`<p class="link-why"><span class="tag tag-${link.strength}">${link.strength}</span> ${link.kind} ${to && claimRef(to)} – ${link.why}</p>`}</li>
`;
}

function single(view: View, origin: Origin): Markup {
  const claims = found(view.claims, origin.claims);
  return html`<li id="${origin.id}"><bdi>${labelOf(origin)}</bdi> ${claims.map((claim) => html`<q dir="auto"${langOf(view.reports.get(claim.report)?.language)}>${shorten(claim.text, 120)}</q> ${claimRef(claim)}`)}</li>
`;
}
