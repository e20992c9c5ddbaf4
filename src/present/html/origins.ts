import type { Origin } from '../../model/origin.ts';
import { chainOf, found, numberOf, type View } from '../view.ts';
import { sayTime } from '../when.ts';
import { count, shorten } from '../words.ts';
import { claimRef, langOf } from './anchors.ts';
import { chainLine } from './chain.ts';
import { html, type Markup } from './markup.ts';
import { timeline, whenSaid } from './timeline.ts';
import { type TreeNode, treeOf } from './tree.ts';

const OPEN = 12;

/** Acts of saying: first those that were retold, as trees; then those that stand in one place only, as a list. */
export function originsSection(view: View): Markup {
  const retold = view.dossier.origins.filter(({ claims }) => claims.length > 1).toSorted((a, b) => b.claims.length - a.claims.length);
  const once = view.dossier.origins.filter(({ claims }) => claims.length <= 1);
  const trees = retold.map((origin) => originTree(view, origin));
  const rest = trees.slice(OPEN);
  return html`<p class="key"><span><svg class="key-line" viewBox="0 0 40 6" aria-hidden="true"><path class="link-proven" d="M0 3H40"/></svg> proven</span> <span><svg class="key-line" viewBox="0 0 40 6" aria-hidden="true"><path class="link-likely" d="M0 3H40"/></svg> likely</span> <span><svg class="key-line" viewBox="0 0 40 6" aria-hidden="true"><path class="link-assumed" d="M0 3H40"/></svg> assumed</span></p>
${trees.slice(0, OPEN)}${rest.length > 0 && html`<details class="more"><summary>${count(rest.length, 'more retold origin')}</summary>${rest}</details>`}
${once.length > 0 && html`<details class="more"${retold.length === 0 && html` open`}><summary>${count(once.length, 'origin')} found in one place only</summary><ul class="once">${once.map((origin) => single(view, origin))}</ul></details>`}`;
}

function originTree(view: View, origin: Origin): Markup {
  const nodes = treeOf(origin, found(view.claims, origin.claims));
  return html`<article class="origin" id="${origin.id}"><h3><bdi>${origin.label}</bdi></h3><p class="weight">${speakerOf(view, origin)}${count(origin.claims.length, 'mention')} · 1 origin</p>
${timeline(view, nodes)}<ol class="tree">${nodes.map((node) => nodeItem(view, node))}</ol></article>
`;
}

function single(view: View, origin: Origin): Markup {
  const claims = found(view.claims, origin.claims);
  return html`<li id="${origin.id}"><bdi>${origin.label}</bdi> — ${claims.map((claim) => html`<q dir="auto"${langOf(view.reports.get(claim.report)?.language)}>${shorten(claim.text, 160)}</q> ${claimRef(claim)}`)}</li>
`;
}

function speakerOf(view: View, { speaker }: Origin): Markup | null {
  const source = speaker === null ? undefined : view.sources.get(speaker);
  return source ? html`Spoken by <a href="#${source.id}"><bdi>${source.name}</bdi></a> · ` : null;
}

function nodeItem(view: View, { claim, link, depth }: TreeNode): Markup {
  const when = whenSaid(view, claim);
  return html`<li class="depth-${Math.min(depth, 5)}${link && ` by-${link.strength}`}"><p>${claimRef(claim)} <q dir="auto"${langOf(view.reports.get(claim.report)?.language)}>${shorten(claim.text, 200)}</q></p>
<p class="said-by">${chainLine(chainOf(view, claim))}${when && html` · ${when.of} ${sayTime(when.value)}`}</p>${link && html`<p class="link-why"><span class="tag tag-${link.strength}">${link.strength}</span> ${link.kind} ${numberOf(link.to)}: ${link.why}</p>`}</li>
`;
}
