import type { Answer, Incident, Question } from '../../model/incident.ts';
import { found, type View } from '../view.ts';
import { capital, inReadingOrder, letterOf, linkNote, weightOf } from '../words.ts';
import { claimRef } from './anchors.ts';
import { html, joined, type Markup } from './markup.ts';
import { quoteList } from './quotes.ts';

/** The questions of an incident, contested ones on top, each with its answers and the quotes behind them. */
export function questionsSection(view: View, incident: Incident, level: 2 | 3): Markup {
  if (incident.questions.length === 0) return html`<p class="none">The reports answer none of the questions Hearsay asks.</p>`;
  return html`<div class="questions">${inReadingOrder(incident.questions).map((question) => questionCard(view, question, level))}</div>`;
}

function questionCard(view: View, question: Question, level: 2 | 3): Markup {
  const heading = level === 2 ? html`<h3>${question.question}</h3>` : html`<h4>${question.question}</h4>`;
  return html`<article class="question is-${question.status}" id="${question.id}">
<header>${heading}<p class="status">${capital(question.status)}</p></header>
<p class="why">${question.why}</p>
<div class="answers">${question.answers.map((answer, index) => answerBlock(view, question, answer, index))}</div>
</article>
`;
}

/** The id of an answer within the page. */
export function answerId(question: Question, index: number): string {
  return `${question.id}-${letterOf(index).toLowerCase()}`;
}

function answerBlock(view: View, question: Question, answer: Answer, index: number): Markup {
  const claims = found(view.claims, answer.claims);
  const note = linkNote(answer);
  return html`<section class="answer answer-${index % 4}" id="${answerId(question, index)}" aria-label="Answer ${letterOf(index)}: ${answer.value}">
<p class="value"><span class="letter" aria-hidden="true">${letterOf(index)}</span> <b dir="auto">${answer.value}</b><sup class="print-refs">${joined(claims.map(claimRef), ' ')}</sup></p>
<p class="weight">${weightOf(answer)}${note && html`<span class="link-note"> · ${note}</span>`}</p>
${quoteList(view, claims)}
</section>`;
}
