import type { Report } from '../../model/report.ts';
import { titleOf, type View } from '../view.ts';
import { sayTime } from '../when.ts';
import { count } from '../words.ts';
import { outLink } from './anchors.ts';
import { claimCard } from './card.ts';
import { html, type Markup, type Part } from './markup.ts';
import { reportText } from './text.ts';

const OPEN = 6;

/** Each report's text beside the cards of its claims; folded when there are many. */
export function desk(view: View): Markup {
  const { reports } = view.dossier;
  return html`${reports.map((report) => (reports.length > OPEN ? folded(view, report) : html`<article class="report" id="${report.id}"><h3 dir="auto">${titleOf(report)}</h3>${panes(view, report)}</article>`))}`;
}

function folded(view: View, report: Report): Markup {
  const claims = view.claimsIn.get(report.id) ?? [];
  return html`<details class="report" id="${report.id}"><summary><h3 dir="auto">${titleOf(report)}</h3> <span class="label">${report.publisher}${report.publisher && ' · '}${count(claims.length, 'claim')}</span></summary>${panes(view, report)}</details>
`;
}

function panes(view: View, report: Report): Markup {
  const claims = view.claimsIn.get(report.id) ?? [];
  const about: Part[] = [
    report.publisher && html`<b><bdi>${report.publisher}</bdi></b>`,
    report.byline.length > 0 && html`by <bdi>${report.byline.join(', ')}</bdi>`,
    report.published && html`published ${sayTime(report.published)}`,
    report.url && outLink(report.url),
    html`<a href="#${report.id}-evidence">evidence</a>`,
  ];
  return html`<p class="about">${about.filter((part) => part).map((part) => html`<span>${part}</span> `)}</p>
<div class="panes"><div class="pane" role="region" tabindex="0" aria-label="Text of ${titleOf(report)}">${reportText(report, claims)}</div>
<div class="pane cards" role="region" tabindex="0" aria-label="Claims in ${titleOf(report)}">${claims.length > 0 ? claims.map((claim) => claimCard(view, claim, report)) : html`<p class="none">No claim was found in this report.</p>`}</div></div>`;
}
