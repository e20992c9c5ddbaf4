import type { Claim } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { sayClaimRating } from '../assessments/say.ts';
import { labelOf, numberOf, type View } from '../view.ts';
import { sayTime } from '../when.ts';
import { formOf, sayValue } from '../words.ts';
import { cardId, langOf, textId } from './anchors.ts';
import { breadcrumb } from './chain.ts';
import { html, joined, type Markup, type Part } from './markup.ts';
import { stanceTags } from './quotes.ts';

/** One claim: its words, its way from speaker to publisher, how firmly it is said, what it answers and the act of saying behind it. On paper it is the note its number leads to. */
export function claimCard(view: View, claim: Claim, report: Report): Markup {
  const origin = claim.origin === null ? undefined : view.origins.get(claim.origin);
  const number = numberOf(claim.id);
  const facts: Part[] = [
    claim.hedges.length > 0 &&
      row(
        'Hedged',
        joined(
          claim.hedges.map(([start, end]) => html`<q dir="auto">${report.text.slice(start, end)}</q>`),
          ', ',
        ),
      ),
    claim.said_at && row('Said', sayTime(claim.said_at.value)),
    claim.answers.length > 0 &&
      row(
        'Answers',
        joined(
          claim.answers.map((answer) => answerLine(view, answer)),
          html`<br>`,
        ),
      ),
    origin &&
      row('Origin', html`<a href="#${origin.id}"><bdi>${labelOf(origin)}</bdi></a>${origin.claims.length > 1 && ` (one of ${origin.claims.length} mentions)`}`),
    claim.nested_in && view.claims.has(claim.nested_in) && row('Inside', html`<a href="#${cardId(claim.nested_in)}">claim ${numberOf(claim.nested_in)}</a>`),
    ...(view.assessed.ratings.get(claim.id) ?? []).map((rating) => row('Rated', html`<bdi>${sayClaimRating(rating, number)}</bdi>`)),
    row('Stands at', html`characters ${claim.content.map(([start, end]) => `${start}–${end}`).join(', ')}`),
    row('Found by', html`<code>${claim.rule}</code>`),
  ];
  return html`<article class="card" id="${cardId(claim.id)}" aria-label="Claim ${number}">
<p class="card-head"><a class="ref" href="#${textId(claim.id)}" aria-label="claim ${number} in the text">${number}</a> <span class="form">${formOf(claim)}</span>${stanceTags(claim)}</p>
<blockquote dir="auto"${langOf(report.language)}>${claim.text}</blockquote>
${breadcrumb(view, claim)}
<dl>${facts}</dl>
</article>
`;
}

function answerLine(view: View, { question, slot, value }: Claim['answers'][number]): Markup {
  const known = question === null ? undefined : view.questions.get(question);
  return known
    ? html`<a href="#${known.id}" dir="auto">${known.question}</a> <bdi>${sayValue(value)}</bdi>`
    : html`<bdi>${slot.replace(':', ': ')}</bdi>: <bdi>${value}</bdi>`;
}

function row(term: string, value: Part): Markup {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}
