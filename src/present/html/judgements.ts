import type { Judgement } from '../../model/assessment.ts';
import { sayAlternative, sayDissent, sayJudgement } from '../assessments/say.ts';
import { found, titleOf, type View } from '../view.ts';
import { sayTime } from '../when.ts';
import { claimRefs } from './anchors.ts';
import { html, joined, type Markup } from './markup.ts';

const REFS = 24;

/** What analysts concluded: likelihood and confidence each in a sentence of its own, what would change it, alternatives, dissent, and what it rests on. */
export function judgementsSection(view: View): Markup {
  return html`<div class="judgements">${view.assessed.judgements.map((judgement) => judgementCard(view, judgement))}</div>`;
}

function judgementCard(view: View, judgement: Judgement): Markup {
  const { id, by, at, why, claims, reports, alternatives, dissent } = judgement;
  const [likelihood, confidence, change] = sayJudgement(judgement);
  return html`<article class="judgement" id="${id}"><p class="label">Judgement of <bdi>${by}</bdi>, ${sayTime(at.slice(0, 10))}</p>
<p class="statement" dir="auto">${likelihood}</p>
<p dir="auto">${confidence}</p>
<dl>${row('What would change this', html`<p dir="auto">${change}</p>`)}${
    alternatives.length > 0 &&
    row(
      'Alternatives',
      alternatives.map((other) => html`<p dir="auto">${sayAlternative(other).join(' ')}</p>`),
    )
  }${
    dissent.length > 0 &&
    row(
      'Dissent',
      dissent.map((other) => html`<p dir="auto">${sayDissent(other)}</p>`),
    )
  }${row(
    'Rests on',
    html`<p>${claims.length > 0 ? html`claims ${claimRefs(found(view.claims, claims), REFS)}` : 'no claim is named'}${
      reports.length > 0 &&
      html`; reports ${joined(
        found(view.reports, reports).map((report) => html`<a href="#${report.id}" dir="auto">${titleOf(report)}</a>`),
        ', ',
      )}`
    }</p>`,
  )}${row('Why it was made', html`<p dir="auto">${why}</p>`)}</dl></article>
`;
}

function row(term: string, value: Markup | Markup[]): Markup {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}
