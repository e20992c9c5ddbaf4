import type { Claim } from '../../model/claim.ts';
import { chainOf, found, numberOf, titleOf, type View } from '../view.ts';
import { stanceOf } from '../words.ts';
import { langOf } from './anchors.ts';
import { html, type Markup } from './markup.ts';

/** For paper, where links lead nowhere: each quote behind an answer as a numbered note with its report and span. */
export function notesSection(view: View): Markup {
  const ids = view.dossier.incidents.flatMap(({ questions }) => questions.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims)));
  const claims = found(
    view.claims,
    [...new Set(ids)].sort((a, b) => Number(numberOf(a)) - Number(numberOf(b))),
  );
  return html`<section class="notes" aria-labelledby="notes-h"><h2 id="notes-h">Notes</h2><ul>${claims.map((claim) => note(view, claim))}</ul></section>`;
}

function note(view: View, claim: Claim): Markup {
  const report = view.reports.get(claim.report);
  const spans = claim.content.map(([start, end]) => `${start}–${end}`).join(', ');
  return html`<li><b class="ref">${numberOf(claim.id)}</b> <q dir="auto"${langOf(report?.language)}>${claim.text}</q>${stanceOf(claim).map((word) => ` (${word})`)} <bdi>${chainOf(view, claim).join(' → ')}</bdi>. In: <bdi>${report ? titleOf(report) : claim.report}</bdi>, characters ${spans}, capture ${report?.capture.sha256.slice(0, 12)}.</li>
`;
}
