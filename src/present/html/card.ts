import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { numberOf, type View } from '../view.ts';
import { sayTime } from '../when.ts';
import { formOf } from '../words.ts';
import { cardId, langOf, textId } from './anchors.ts';
import { breadcrumb } from './chain.ts';
import { html, joined, type Markup, type Part } from './markup.ts';
import { stanceTags } from './quotes.ts';

/** One claim: its words, its way from speaker to publisher, how firmly it is said, what it answers and the act of saying behind it. */
export function claimCard(view: View, claim: Claim, report: Report): Markup {
  const hedges = claim.hedges.map(([start, end]) => html`“${report.text.slice(start, end)}”`);
  const origin = claim.origin === null ? undefined : view.origins.get(claim.origin);
  const facts: Part[] = [
    hedges.length > 0 && row('Hedged', joined(hedges, ', ')),
    claim.said_at && row('Said', sayTime(claim.said_at.value)),
    claim.answers.length > 0 &&
      row(
        'Answers',
        joined(
          claim.answers.map(({ question, slot, value }) => {
            const known = question === null ? undefined : view.questions.get(question);
            return known ? html`<a href="#${known.id}">${known.question}</a> <bdi>${value}</bdi>` : html`${slot.replace(':', ': ')}: <bdi>${value}</bdi>`;
          }),
          html`<br>`,
        ),
      ),
    origin &&
      row(
        'Origin',
        html`<a href="#${origin.id}"><bdi>${origin.label}</bdi></a>${origin.claims.length > 1 && html` (one of ${origin.claims.length} mentions)`}`,
      ),
    claim.nested_in && view.claims.has(claim.nested_in) && row('Inside', html`<a href="#${cardId(claim.nested_in)}">claim ${numberOf(claim.nested_in)}</a>`),
    row('Rule', html`<code>${claim.rule}</code>`),
  ];
  return html`<article class="card" id="${cardId(claim.id)}" aria-label="Claim ${numberOf(claim.id)}">
<p class="card-head"><a class="ref" href="#${textId(claim.id)}" aria-label="claim ${numberOf(claim.id)} in the text">${numberOf(claim.id)}</a> <span class="form">${formOf(claim)}</span>${stanceTags(claim)}</p>
<blockquote dir="auto"${langOf(report.language)}>${claim.text}</blockquote>
${breadcrumb(view, claim)}
<dl>${facts}</dl>
</article>
`;
}

function row(term: string, value: Part): Markup {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}
