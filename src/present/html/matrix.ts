import type { Incident, Question } from '../../model/incident.ts';
import type { Origin } from '../../model/origin.ts';
import { type Cell, cellsOf } from '../cells.ts';
import { STANDS } from '../stand.ts';
import { chainOf, found, labelOf, type View } from '../view.ts';
import { chunks, count, inReadingOrder, letterOf, sayValue, shorten } from '../words.ts';
import { claimRef, claimRefs } from './anchors.ts';
import { html, type Markup } from './markup.ts';
import { answerId, statusMark } from './questions.ts';

const ROWS = 30;
const COLUMNS = 8;
const VALUE = 60;

type Rows = ReturnType<typeof cellsOf>;

/**
 * Origins down, questions across: who agrees, conflicts, hedges, denies or is silent. Retellings are folded under the act of saying
 * they repeat. Questions beyond a page's width, and origins beyond a screen's height, come in further tables, folded.
 */
export function matrix(view: View, incident: Incident): Markup {
  const questions = inReadingOrder(incident.questions).filter(({ answers }) => answers.length > 0);
  const name = `Claim matrix${view.dossier.incidents.length > 1 ? ` of incident ${incident.id.slice(1)}` : ''}`;
  const tables = chunks(questions, COLUMNS).flatMap((some) => {
    const rows = cellsOf(view, some);
    return chunks(found(view.origins, [...rows.keys()]), ROWS).map((origins) => ({ questions: some, origins, rows }));
  });
  const [first, ...rest] = tables.map(
    (one, index) => html`${legend(one.rows)}${table(view, one.questions, one.origins, one.rows, index === 0 ? name : `${name}, part ${index + 1}`)}`,
  );
  if (first === undefined) return html`<p class="none">No origin answers a question.</p>`;
  return html`${first}${rest.length > 0 && html`<details class="more"><summary>${count(rest.length, 'more table')}: further questions and origins</summary>${rest}</details>`}`;
}

function table(view: View, questions: readonly Question[], origins: readonly Origin[], rows: Rows, name: string): Markup {
  return html`<div class="scroller" role="region" aria-label="${name}, scrolls sideways" tabindex="0"><table class="matrix"><caption class="unseen">${name}: what each origin says to each question</caption>
<thead><tr><th scope="col">Origin</th>${questions.map((question) => html`<th scope="col" class="is-${question.status}"><a href="#${question.id}" dir="auto">${question.question}</a> ${statusMark(question)}</th>`)}</tr></thead>
<tbody>${origins.map(
    (
      origin,
    ) => html`<tr><th scope="row">${rowHead(view, origin)}</th>${questions.map((question) => square(question, rows.get(origin.id)?.get(question.id)))}</tr>
`,
  )}</tbody></table></div>`;
}

function rowHead(view: View, origin: Origin): Markup {
  const speaker = origin.speaker === null ? undefined : view.sources.get(origin.speaker);
  const claims = found(view.claims, origin.claims);
  return html`<a href="#${origin.id}"><bdi>${speaker?.name ?? labelOf(origin)}</bdi></a>${speaker && speaker.name !== origin.label && html` <span class="label"><bdi>${labelOf(origin)}</bdi></span>`}${
    claims.length > 1 &&
    html`<details><summary>${count(claims.length, 'mention')}</summary><ul>${claims.map((claim) => html`<li><bdi>${chainOf(view, claim).at(-1) ?? claim.report}</bdi> ${claimRef(claim)}</li>`)}</ul></details>`
  }`;
}

function square(question: Question, cells: readonly Cell[] | undefined): Markup {
  if (!cells) return html`<td class="silent">${mark('silent')}</td>`;
  return html`<td>${cells.map(({ stand, answer, value, claims }) => html`<p class="cell ${stand}">${mark(stand)} <a href="#${answerId(question, answer)}"><b>${letterOf(answer)}</b> <bdi>${shorten(sayValue(value), VALUE)}</bdi></a> ${claimRefs(claims, 6)}</p>`)}</td>`;
}

function mark(stand: Cell['stand']): Markup {
  const { glyph, word } = STANDS[stand];
  return html`<span class="stand"><span aria-hidden="true">${glyph}</span> ${word}</span>`;
}

/** Explains the signs that occur. */
function legend(rows: Rows): Markup {
  const used = new Set([...rows.values()].flatMap((row) => [...row.values()].flatMap((cells) => cells.map(({ stand }) => stand))));
  const entries = Object.entries(STANDS).filter(([stand]) => stand === 'silent' || [...used].some((one) => one === stand));
  return html`<ul class="legend" aria-label="Signs in the matrix">${entries.map(([stand, { glyph, word, meaning }]) => html`<li class="${stand}"><span class="stand"><span aria-hidden="true">${glyph}</span> ${word}</span> ${meaning}</li>`)}</ul>`;
}
