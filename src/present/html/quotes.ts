import type { Claim } from '../../model/claim.ts';
import type { Question } from '../../model/incident.ts';
import { excerptOf } from '../excerpt.ts';
import type { Group } from '../groups.ts';
import { chainOf, type View } from '../view.ts';
import { count, stanceOf } from '../words.ts';
import { claimRef, langOf } from './anchors.ts';
import { chainLine } from './chain.ts';
import { html, type Markup } from './markup.ts';

const SHOWN = 4;

/** The acts of saying behind an answer, each with its first words; what merely retells them is folded under them, as are the fifth origin and later ones. */
export function voices(view: View, question: Question, groups: readonly Group[]): Markup {
  const items = groups.map((group) => voice(view, question, group));
  const rest = items.slice(SHOWN);
  return html`<ul class="voices">${items.slice(0, SHOWN)}</ul>${rest.length > 0 && html`<details class="more"><summary>${count(rest.length, 'more origin')}</summary><ul class="voices">${rest}</ul></details>`}`;
}

function voice(view: View, question: Question, { claims: [first, ...others] }: Group): Markup | null {
  if (first === undefined) return null;
  const more = count(others.length, 'more mention');
  const folded = html`<details class="retold"><summary>${more}</summary><ul>${others.map((claim) => html`<li>${quote(view, question, claim)}</li>`)}</ul></details><p class="paper retold-notes">${more} ${others.map(claimRef)}</p>`;
  return html`<li>${quote(view, question, first)}${others.length > 0 && folded}</li>
`;
}

/** A claim in two lines: its way from speaker to publisher, and its words, leading to the span. */
function quote(view: View, { id }: Question, claim: Claim): Markup {
  const report = view.reports.get(claim.report);
  return html`<p class="said-by">${chainLine(chainOf(view, claim))}${stanceTags(claim)}</p><p><q dir="auto"${langOf(report?.language)}>${excerptOf(claim, id)}</q> ${claimRef(claim)}</p>`;
}

/** Denied, questioned, possible … as small labels; plain assertions get none. */
export function stanceTags(claim: Claim): Markup {
  return html`${stanceOf(claim).map((word) => html` <span class="tag tag-${word.replace(' ', '-')}">${word}</span>`)}`;
}
