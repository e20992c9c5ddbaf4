import type { Claim } from '../../model/claim.ts';
import type { Incident, Question } from '../../model/incident.ts';
import type { Origin } from '../../model/origin.ts';
import { chainOf, found, type View } from '../view.ts';
import { count, inReadingOrder, letterOf, shorten } from '../words.ts';
import { claimRef } from './anchors.ts';
import { html, joined, type Markup } from './markup.ts';
import { answerId } from './questions.ts';
import { STANDS, type Stand, standOf } from './stand.ts';

const ROWS = 30;

/** Origins down, questions across: who agrees, conflicts, hedges, denies or is silent. Retellings are folded under the act of saying they repeat. */
export function matrix(view: View, incident: Incident): Markup {
  const questions = inReadingOrder(incident.questions);
  const cells = cellsOf(view, questions);
  const origins = found(view.origins, [...cells.keys()]);
  if (origins.length === 0) return html`<p class="none">No origin answers a question.</p>`;
  const rest = origins.slice(ROWS);
  return html`${legend()}${table(view, questions, origins.slice(0, ROWS), cells, 'Claim matrix: what each origin says to each question')}${rest.length > 0 && html`<details class="more"><summary>Show all: ${count(rest.length, 'more origin')}</summary>${table(view, questions, rest, cells, 'Claim matrix, continued')}</details>`}`;
}

interface Cell {
  stand: Stand;
  answers: { index: number; value: string; claims: Claim[] }[];
}

/** Origin → question → cell, origins in order of first appearance. */
function cellsOf(view: View, questions: readonly Question[]): Map<string, Map<string, Cell>> {
  const cells = new Map<string, Map<string, Cell>>();
  for (const question of questions) {
    for (const [index, answer] of question.answers.entries()) {
      const byOrigin = new Map<string, Claim[]>(answer.origins.map((id) => [id, []]));
      for (const claim of found(view.claims, answer.claims)) if (claim.origin !== null) byOrigin.get(claim.origin)?.push(claim);
      for (const [origin, claims] of byOrigin) {
        const row = cells.get(origin) ?? new Map<string, Cell>();
        cells.set(origin, row);
        const cell = row.get(question.id);
        const stand = standOf(question, answer, claims);
        if (cell) cell.answers.push({ index, value: answer.value, claims });
        else row.set(question.id, { stand, answers: [{ index, value: answer.value, claims }] });
      }
    }
  }
  return cells;
}

function table(
  view: View,
  questions: readonly Question[],
  origins: readonly Origin[],
  cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
  caption: string,
): Markup {
  return html`<div class="scroller" role="region" aria-label="${caption}" tabindex="0"><table class="matrix"><caption>${caption}</caption>
<thead><tr><th scope="col">Origin</th>${questions.map((question) => html`<th scope="col" class="is-${question.status}"><a href="#${question.id}">${question.question}</a> <span class="status">${question.status}</span></th>`)}</tr></thead>
<tbody>${origins.map(
    (
      origin,
    ) => html`<tr><th scope="row">${rowHead(view, origin)}</th>${questions.map((question) => cellMarkup(question, cells.get(origin.id)?.get(question.id)))}</tr>
`,
  )}</tbody></table></div>`;
}

function rowHead(view: View, origin: Origin): Markup {
  const speaker = origin.speaker === null ? undefined : view.sources.get(origin.speaker);
  const claims = found(view.claims, origin.claims);
  const name = speaker ? html`<a href="#${origin.id}"><bdi>${speaker.name}</bdi></a>` : html`<a href="#${origin.id}"><bdi>${origin.label}</bdi></a>`;
  const [, ...repeats] = claims;
  return html`${name}${speaker && html` <span class="label"><bdi>${origin.label}</bdi></span>`}${repeats.length > 0 && html`<details><summary>${count(claims.length, 'mention')}</summary><ul>${claims.map((claim) => html`<li>${chainOf(view, claim).at(-1) ?? claim.report} ${claimRef(claim)}</li>`)}</ul></details>`}`;
}

function cellMarkup(question: Question, cell: Cell | undefined): Markup {
  const { glyph, word } = STANDS[cell?.stand ?? 'silent'];
  const mark = html`<span class="stand"><span aria-hidden="true">${glyph}</span> ${word}</span>`;
  if (!cell) return html`<td class="silent">${mark}</td>`;
  const said = cell.answers.map(
    ({ index, value, claims }) =>
      html`<a class="says" href="#${answerId(question, index)}"><b>${letterOf(index)}</b> <bdi>${shorten(value, 60)}</bdi></a> ${joined(claims.slice(0, 8).map(claimRef), ' ')}`,
  );
  return html`<td class="${cell.stand}">${mark} ${joined(said, html`<br>`)}</td>`;
}

function legend(): Markup {
  return html`<ul class="legend" aria-label="Signs in the matrix">${Object.entries(STANDS).map(([key, { glyph, word, meaning }]) => html`<li><span class="stand ${key}"><span aria-hidden="true">${glyph}</span> ${word}</span> ${meaning}</li>`)}</ul>`;
}
