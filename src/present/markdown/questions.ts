import type { Answer, Incident, Question } from '../../model/incident.ts';
import { saySettlement } from '../assessments/say.ts';
import { backingNotes } from '../backing.ts';
import { cellsOf } from '../cells.ts';
import { type Group, groupsOf, mannersOf } from '../groups.ts';
import { STANDS } from '../stand.ts';
import { chainOf, found, labelOf, type View } from '../view.ts';
import { chunks, count, differIn, inReadingOrder, letterOf, loneStatements, sayValue, stanceOf, weightOf } from '../words.ts';
import { competingBlocks } from './competing.ts';
import { joined, type Markdown, md } from './markup.ts';
import { chainLine, noteRef, noteRefs } from './notes.ts';

/** The questions of an incident, contested ones on top, with their answers. */
export function questionBlocks(view: View, incident: Incident, level: 3 | 4): Markdown[] {
  if (incident.questions.length === 0) return [md`The reports answer none of the questions Hearsay asks.`];
  const heading = level === 3 ? md`###` : md`####`;
  const lone = loneStatements(incident.questions);
  return [
    ...inReadingOrder(incident.questions).flatMap((question) => {
      const settled = view.assessed.settled.get(question.id);
      return [
        md`${heading} ${question.question} (${question.status})`,
        md`${question.why} ${differIn(question)}`,
        joined(
          question.answers.map((answer, index) => answerItem(view, answer, index)),
          '\n',
        ),
        ...competingBlocks(view, question),
        ...(settled ? [md`> ${saySettlement(settled)}`] : []),
      ];
    }),
    ...(lone.length === 0 ? [] : [md`${heading} ${count(lone.length, 'statement')} that one origin makes and nobody else speaks to`, loneList(view, lone)]),
  ];
}

function loneList(view: View, questions: readonly Question[]): Markdown {
  const groups = questions.flatMap(({ answers }) => answers.flatMap((answer) => groupsOf(view, answer)));
  return joined(
    groups.map((group) => voice(view, group, md`- `)),
    '\n',
  );
}

function answerItem(view: View, answer: Answer, index: number): Markdown {
  const groups = groupsOf(view, answer);
  const notes = [mannersOf(groups), ...backingNotes(view, answer)].filter((note) => note !== null).map((note) => md`; ${note}`);
  return md`- **${letterOf(index)}: ${sayValue(answer.value)}** – ${weightOf(answer)}${notes}\n${joined(
    groups.map((group) => voice(view, group)),
    '\n',
  )}`;
}

function voice(view: View, { claims: [first, ...retold] }: Group, bullet = md`  - `): Markdown {
  if (first === undefined) return md``;
  const stance = stanceOf(first);
  return md`${bullet}${chainLine(view, first)}${stance.length > 0 && md` (${stance.join(', ')})`}: “${first.text}” ${noteRef(first)}${
    retold.length > 0 &&
    md`; also in ${joined(
      retold.map((claim) => md`${chainOf(view, claim).at(-1) ?? claim.report} ${noteRef(claim)}`),
      ', ',
    )}`
  }`;
}

/** Questions in one table: more would be wider than anybody reads. */
const COLUMNS = 8;

/** Origins down, questions across; those beyond a table's width in further tables, with the origins that answer one of them. */
export function matrixTables(view: View, incident: Incident): Markdown {
  const questions = inReadingOrder(incident.questions).filter(({ answers }) => answers.length > 0);
  if (questions.length === 0) return md`No origin answers a question.`;
  return joined(
    chunks(questions, COLUMNS).map((some) => matrixTable(view, some)),
    '\n\n',
  );
}

function matrixTable(view: View, questions: readonly Question[]): Markdown {
  const rows = cellsOf(view, questions);
  const line = (cells: readonly Markdown[]) => md`| ${joined(cells, ' | ')} |`;
  const cellsFor = (origin: string) =>
    questions.map(({ id }) => {
      const cells = rows.get(origin)?.get(id) ?? [];
      return cells.length === 0
        ? md`${STANDS.silent.glyph} ${STANDS.silent.word}`
        : joined(
            cells.map(({ stand, answer, claims }) => md`${STANDS[stand].glyph} ${STANDS[stand].word}: ${letterOf(answer)} ${noteRefs(claims, 6)}`),
            '; ',
          );
    });
  return joined(
    [
      line([md`Origin`, ...questions.map(({ question, status }) => md`${question} (${status})`)]),
      md`|${[...questions, null].map(() => md`---|`)}`,
      ...found(view.origins, [...rows.keys()]).map((origin) =>
        line([md`${(origin.speaker && view.sources.get(origin.speaker)?.name) ?? labelOf(origin)}`, ...cellsFor(origin.id)]),
      ),
    ],
    '\n',
  );
}
