import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { headlineOf } from '../headline.ts';
import { type Placed, placedIn, quotesOf } from '../placed.ts';
import { numberOf, titleOf, type View } from '../view.ts';
import { sayTime } from '../when.ts';
import { count, isTold } from '../words.ts';
import { outLink, textId } from './anchors.ts';
import { claimCard } from './card.ts';
import { html, type Markup, type Part } from './markup.ts';
import { reportText } from './text.ts';

const OPEN = 8;

/** Each report's text beside the cards of its claims; folded when there are many. Where texts are left out, numbers lead to the cards, which quote. */
export function desk(view: View, texts: boolean): Markup {
  const { reports } = view.dossier;
  const open = reports.length <= OPEN;
  const placed = placedIn(view);
  const panes = (report: Report) => html`${about(report)}${(placed.get(report.id) ?? []).map((one) => why(view, one))}
${texts ? bothPanes(view, report) : cardsAlone(view, report)}`;
  return html`${texts && LEGEND}
${reports.map((report) =>
  open
    ? html`<article class="report" id="${report.id}">${head(view, report)}${panes(report)}</article>
`
    : html`<details class="report" id="${report.id}"><summary>${head(view, report)}</summary>${panes(report)}</details>
`,
)}`;
}

const LEGEND = html`<ul class="legend desk-legend" aria-label="Marks in the texts"><li><span class="m-claim">words of a claim</span></li><li><span class="m-narrator">said by the report itself</span></li><li><span class="m-who">who</span></li><li><span class="m-cue">cue</span></li><li><span class="m-hedge">hedge</span></li></ul>`;

function head(view: View, report: Report): Markup {
  const claims = view.claimsIn.get(report.id) ?? [];
  return html`<h3 dir="auto">${titleOf(report)}</h3> <span class="label">${report.publisher && html`<bdi>${report.publisher}</bdi> · `}${report.published && `${sayTime(report.published)} · `}${count(claims.length, 'claim')}</span>`;
}

function about(report: Report): Markup {
  const parts: Part[] = [
    report.byline.length > 0 && html`<bdi>${report.byline.join(', ')}</bdi>`,
    report.url && outLink(report.url),
    html`<a class="screen" href="#${report.id}-evidence">evidence</a>`,
  ];
  return html`<p class="about">${parts.filter((part) => part).map((part) => html`<span>${part}</span> `)}</p>`;
}

/** In which incident the report is, or of which one passages of it speak, and why. */
function why(view: View, placed: Placed): Markup {
  const like = placed.like === null ? undefined : view.reports.get(placed.like);
  const incident = html`<a href="#${placed.incident.id}" dir="auto">${headlineOf(placed.incident)}</a>`;
  const alike = like && html` <a href="#${like.id}" dir="auto">${titleOf(like)}</a>`;
  if (placed.passages === undefined) return html`<p class="placed">In ${incident}${alike && html`, most like${alike}`}. ${placed.why}</p>`;
  const quotes = quotesOf(placed, view).map((quote) => html` <q><bdi>${quote}</bdi></q>`);
  return html`<p class="placed">Speaks of ${incident} too${alike && html`, as does${alike}`}${quotes.length > 0 && html`:${quotes}`}. ${placed.why}</p>`;
}

function bothPanes(view: View, report: Report): Markup {
  const claims = view.claimsIn.get(report.id) ?? [];
  // two reports may bear one title: names of regions must differ
  const name = `report ${numberOf(report.id)}, ${titleOf(report)}`;
  return html`<div class="panes"><div class="pane" role="region" tabindex="0" aria-label="Text of ${name}">${reportText(report, claims)}</div>
<div class="pane cards" role="region" tabindex="0" aria-label="Claims of ${name}">${claims.length > 0 ? cards(view, claims, report) : html`<p class="none">No claim was found in this report.</p>`}</div></div>`;
}

function cardsAlone(view: View, report: Report): Markup {
  const claims = view.claimsIn.get(report.id) ?? [];
  return html`${claims.map((claim) => html`<div id="${textId(claim.id)}">${claimCard(view, claim, report)}</div>`)}`;
}

/** The cards of the claims that are compared, then, folded, of what the report tells besides. */
function cards(view: View, claims: readonly Claim[], report: Report): Markup {
  const told = claims.filter(isTold);
  const card = (claim: Claim) => claimCard(view, claim, report);
  return html`${claims.filter((claim) => !isTold(claim)).map(card)}${
    told.length > 0 &&
    html`<details class="more"><summary>${count(told.length, 'further sentence')} in the report’s own voice</summary>${told.map(card)}</details>`
  }`;
}
