import type { Claim } from '../../model/claim.ts';
import { chainOf, titleOf, type View } from '../view.ts';
import { stanceOf } from '../words.ts';
import { claimRef, langOf } from './anchors.ts';
import { chainLine } from './chain.ts';
import { html, type Markup } from './markup.ts';

const SHOWN = 6;

/** The words behind an answer, each leading to its span; the seventh and later are folded. */
export function quoteList(view: View, claims: readonly Claim[]): Markup {
  const items = claims.map((claim) => quoteItem(view, claim));
  const rest = items.slice(SHOWN);
  return html`<ul class="quotes">${items.slice(0, SHOWN)}</ul>${rest.length > 0 && html`<details class="more"><summary>${rest.length} more</summary><ul class="quotes">${rest}</ul></details>`}`;
}

function quoteItem(view: View, claim: Claim): Markup {
  const report = view.reports.get(claim.report);
  const names = chainOf(view, claim);
  return html`<li><q dir="auto"${langOf(report?.language)}>${claim.text}</q> ${claimRef(claim)}${stanceTags(claim)}<span class="said-by">${names.length > 0 ? chainLine(names) : html`<bdi>${report ? titleOf(report) : claim.report}</bdi>`}</span></li>`;
}

/** Denied, questioned, possible … as small labels; plain assertions get none. */
export function stanceTags(claim: Claim): Markup {
  return html`${stanceOf(claim).map((word) => html` <span class="tag tag-${word.replace(' ', '-')}">${word}</span>`)}`;
}
