import type { Report } from '../../model/report.ts';
import { titleOf, type View } from '../view.ts';
import { sayTime } from '../when.ts';
import { count, grouped } from '../words.ts';
import { outLink } from './anchors.ts';
import { html, joined, type Markup, type Part } from './markup.ts';

const OPEN = 20;
const HOW = {
  live: 'fetched from the network',
  file: 'read from a file',
  stdin: 'read from standard input',
  wacz: 'read from a web archive',
  export: 'read from an export',
} as const;

/** The captures: hash, size, where from, and the three clocks kept apart. */
export function evidenceSection(view: View): Markup {
  const items = view.dossier.reports.map((report) => evidenceCard(view, report));
  const rest = items.slice(OPEN);
  return html`<div class="evidence">${items.slice(0, OPEN)}</div>${rest.length > 0 && html`<details class="more"><summary>${count(rest.length, 'more capture')}</summary><div class="evidence">${rest}</div></details>`}`;
}

function evidenceCard(view: View, report: Report): Markup {
  const { capture } = report;
  const happened = (view.incidentsOf.get(report.id) ?? []).flatMap(({ time }) => (time ? [sayTime(time.value)] : []));
  return html`<article class="capture" id="${report.id}-evidence"><h3 dir="auto"><a href="#${report.id}">${titleOf(report)}</a></h3><dl>
${row('SHA-256', html`<code class="hash">${capture.sha256}</code>`)}${row('Size', `${grouped(capture.size)} bytes, ${capture.media_type}`)}${row('From', html`${outLink(capture.from)}, ${HOW[capture.how]}`)}${
  capture.redirects.length > 0 && row('By way of', joined(capture.redirects.map(outLink), html`<br>`))
}${row('Happened (claimed)', happened.length > 0 ? joined(happened, '; ') : 'not stated')}${row('Published', report.published ? sayTime(report.published) : 'not stated')}${report.modified && row('Modified', sayTime(report.modified))}${row('Captured', capture.fetched_at ? sayTime(capture.fetched_at) : 'not recorded')}${row('Tool', capture.tool)}${capture.operator && row('Operator', capture.operator)}
</dl></article>
`;
}

function row(term: string, value: Part): Markup {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

/** What could not be read, or only in part. */
export function faultsSection(view: View): Markup {
  return html`<ul class="faults">${view.dossier.faults.map(({ where, what, fix }) => html`<li><code>${where}</code> ${what} ${fix}</li>`)}</ul>`;
}
