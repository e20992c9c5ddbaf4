import type { Answer, Incident, Question } from '../../model/incident.ts';
import { saySettlement } from '../assessments/say.ts';
import { backingNotes } from '../backing.ts';
import { groupsOf, mannersOf } from '../groups.ts';
import type { View } from '../view.ts';
import { capital, count, differIn, inReadingOrder, letterOf, loneStatements, sayValue, weightOf } from '../words.ts';
import { competingTable } from './competing.ts';
import { html, type Markup } from './markup.ts';
import { voices } from './quotes.ts';

const SHOWN = 12;
const OPEN = 24;
const ANSWERS = 12;
const SIGNS: Readonly<Record<Question['status'], string>> = { contested: '≠', evolving: '→', agreed: '=', single: '•', unclaimed: '∅' };

/** The questions of an incident, contested ones on top, each with its answers and the quotes behind them. Beyond a dozen, those not in dispute are folded. */
export function questionsSection(view: View, incident: Incident, level: 3 | 4): Markup {
  if (incident.questions.length === 0) return html`<p class="none">The reports answer none of the questions Hearsay asks.</p>`;
  const questions = inReadingOrder(incident.questions);
  const open = questions.filter(({ status }) => status === 'contested' || status === 'evolving').length;
  const first = questions.slice(0, Math.max(Math.min(open, OPEN), SHOWN));
  const rest = questions.slice(first.length);
  const cards = (some: readonly Question[]) => html`<div class="questions">${some.map((question) => questionCard(view, question, level))}</div>`;
  return html`${cards(first)}${rest.length > 0 && html`<details class="more"><summary>${count(rest.length, 'more question')}</summary>${cards(rest)}</details>`}${lone(view, loneStatements(incident.questions))}`;
}

/** What only one act of saying states: nothing to compare, so a list of quotes, folded. */
function lone(view: View, questions: readonly Question[]): Markup | null {
  if (questions.length === 0) return null;
  const items = questions.map(
    (question) => html`<li id="${question.id}">${question.answers.map((answer) => voices(view, question, groupsOf(view, answer)))}</li>
`,
  );
  return html`<details class="more lone"><summary>${count(questions.length, 'statement')} that one origin makes and nobody else speaks to</summary><ul class="voices">${items}</ul></details>`;
}

/** `≠ contested`: the status by sign and word. */
export function statusMark({ status }: Question): Markup {
  return html`<span class="status"><span aria-hidden="true">${SIGNS[status]}</span> ${capital(status)}</span>`;
}

function questionCard(view: View, question: Question, level: 3 | 4): Markup {
  const { answers } = question;
  const heading = level === 3 ? html`<h3 dir="auto">${question.question}</h3>` : html`<h4 dir="auto">${question.question}</h4>`;
  const items = answers.map((answer, index) => answerItem(view, question, answer, index));
  const rest = items.slice(ANSWERS);
  const settled = view.assessed.settled.get(question.id);
  return html`<article class="question is-${question.status}${answers.length > 1 && ' is-wide'}" id="${question.id}">
<header>${heading}${statusMark(question)}</header>
<p class="why">${question.why} ${differIn(question)}</p>
<ul class="answers">${items.slice(0, ANSWERS)}</ul>${rest.length > 0 && html`<details class="more"><summary>${count(rest.length, 'more answer')}</summary><ul class="answers">${rest}</ul></details>`}${competingTable(view, question)}${settled && html`<p class="settled" dir="auto">${saySettlement(settled)}</p>`}
</article>
`;
}

/** The id of an answer within the page. */
export function answerId(question: Question, index: number): string {
  return `${question.id}-${letterOf(index).toLowerCase()}`;
}

function answerItem(view: View, question: Question, answer: Answer, index: number): Markup {
  const groups = groupsOf(view, answer);
  const notes = [mannersOf(groups), ...backingNotes(view, answer)].filter((note) => note !== null);
  return html`<li class="answer" id="${answerId(question, index)}">
<p class="value"><span class="letter">${letterOf(index)}</span> <b dir="auto">${sayValue(answer.value)}</b></p>
<p class="weight">${weightOf(answer)}${notes.map((note) => html`<span class="note">${note}</span>`)}</p>
${voices(view, question, groups)}
</li>
`;
}
