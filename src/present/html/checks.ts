import { Pillar } from '../../model/assessment.ts';
import type { Check, VerificationSheet } from '../../model/sheet.ts';
import { PILLARS, subjectOf } from '../assessments/sheet.ts';
import { titleOf, type View } from '../view.ts';
import { sayTime } from '../when.ts';
import { outLink } from './anchors.ts';
import { html, joined, type Markup } from './markup.ts';

/** The verification sheets: five checks of each report or picture somebody looked at, and the log of searches, those in vain included. */
export function checksSection(view: View): Markup {
  return html`<div class="sheets">${view.assessed.sheets.map((sheet) => sheetCard(view, sheet))}</div>`;
}

function sheetCard(view: View, sheet: VerificationSheet): Markup {
  const report = view.reports.get(sheet.report);
  const name = subjectOf(sheet, report ? titleOf(report) : sheet.report);
  return html`<article class="sheet"><h3 dir="auto">${report ? html`<a href="#${report.id}">${name}</a>` : name}</h3>
<dl>${Pillar.options.map((pillar) => html`<div><dt>${PILLARS[pillar]}</dt><dd>${checkLine(sheet.checks[pillar])}</dd></div>`)}</dl>
${sheet.searches.length === 0 ? html`<p class="none">No search was made.</p>` : searchTable(sheet)}</article>
`;
}

function checkLine(check: Check): Markup {
  if (check.state === 'not-checked') return html`<span class="tag">not checked</span>`;
  const evidence = check.evidence.length > 0 && html` <span class="label">${joined(check.evidence.map(outLink), '; ')}</span>`;
  const signed = html` <span class="label"><bdi>${check.by}</bdi>, ${sayTime(check.at.slice(0, 10))}</span>`;
  if (check.state === 'cannot-tell') return html`<span class="tag tag-possible">cannot tell</span> <bdi>${check.why}</bdi>${evidence}${signed}`;
  return html`<span class="tag tag-proven">checked</span> <bdi>${check.how}</bdi>${check.result !== null && html`: <b dir="auto">${check.result}</b>`}${evidence}${signed}`;
}

function searchTable({ searches }: VerificationSheet): Markup {
  return html`<div class="scroller" role="region" aria-label="Searches, scrolls sideways" tabindex="0"><table class="grid"><thead><tr><th scope="col">Searched</th><th scope="col">Where</th><th scope="col">For</th><th scope="col">To show</th><th scope="col">Found</th></tr></thead><tbody>${searches.map(
    ({ at, by, where, query, why, found }) =>
      html`<tr><th scope="row">${sayTime(at.slice(0, 10))} <span class="label"><bdi>${by}</bdi></span></th><td><bdi>${where}</bdi></td><td><bdi>${query}</bdi></td><td><bdi>${why}</bdi></td><td>${found === null ? html`<i>nothing</i>` : html`<bdi>${found}</bdi>`}</td></tr>`,
  )}</tbody></table></div>`;
}
