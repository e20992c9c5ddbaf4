import type { Question } from '../../model/incident.ts';
import { competing } from '../competing.ts';
import type { Group } from '../groups.ts';
import { chainOf, type View } from '../view.ts';
import { count, letterOf, sayValue } from '../words.ts';
import { claimRef } from './anchors.ts';
import { html, joined, type Markup } from './markup.ts';

const SHOWN = 6;

/** The answers of a contested question with what speaks for and against each, least contradicted first; null where there is nothing to compare. */
export function competingTable(view: View, question: Question): Markup | null {
  const rows = competing(view, question);
  if (rows.length < 2) return null;
  return html`<details class="more competing"><summary>For and against, least contradicted first</summary><div class="scroller" role="region" aria-label="Competing answers, scrolls sideways" tabindex="0"><table class="grid"><caption class="unseen">${question.question}: what speaks for and against each answer</caption>
<thead><tr><th scope="col">Answer</th><th scope="col">Against it</th><th scope="col">For it</th></tr></thead><tbody>${rows.map(
    ({ answer, value, support, against }) =>
      html`<tr><th scope="row"><b>${letterOf(answer)}</b> <bdi>${sayValue(value)}</bdi></th><td>${side(view, against)}</td><td>${side(view, support)}</td></tr>
`,
  )}</tbody></table></div><p class="label">Against an answer are the origins that deny it, and those that give another and not this one. That little stands against an answer does not settle it.</p></details>`;
}

function side(view: View, groups: readonly Group[]): Markup {
  if (groups.length === 0) return html`<i>none found</i>`;
  const named = groups.slice(0, SHOWN).flatMap(({ claims: [first] }) => (first ? [html`<bdi>${chainOf(view, first)[0]}</bdi> ${claimRef(first)}`] : []));
  return html`<b>${count(groups.length, 'origin')}</b>: ${joined(named, ', ')}${groups.length > SHOWN && html` <span class="label">and ${groups.length - SHOWN} more</span>`}`;
}
