import pc from 'picocolors';
import type { Dossier } from '../model/dossier.ts';
import type { Answer, Incident, Question } from '../model/incident.ts';
import { linkNote, sidesOf, tellings } from './backing.ts';
import { groupsOf, mannersOf } from './groups.ts';
import { headlineOf } from './headline.ts';
import { plain } from './plain.ts';
import { type View, viewOf } from './view.ts';
import { count, inReadingOrder, letterOf, sayValue, shorten, weightOf } from './words.ts';

const INCIDENTS = 5;
/** contested or evolving questions of an incident, and others */
const [OPEN, SETTLED] = [6, 6];
const ANSWERS = 5;
const ASKED = 70;
const VALUE = 44;
const BEHIND = 200;

/**
 * What the dossier holds, for a terminal: what, where and when, then the questions, contested ones first.
 * Words from reports cannot steer the terminal. Ends with a line feed.
 */
export function summarise(dossier: Dossier, { colour }: { colour: boolean }): string {
  const paint = pc.createColors(colour);
  const view = viewOf(dossier);
  const { reports, claims, origins, incidents, faults } = dossier;
  const lines = [paint.dim([count(reports.length, 'report'), count(claims.length, 'claim'), count(origins.length, 'origin')].join(' · '))];
  if (incidents.length === 0) lines.push('', 'No incident was recognised; the claims stand in the dossier.');
  for (const incident of incidents.slice(0, INCIDENTS)) lines.push('', paint.bold(plain(headlineOf(incident))), ...questionLines(view, incident, paint));
  if (incidents.length > INCIDENTS) lines.push('', paint.dim(`and ${count(incidents.length - INCIDENTS, 'more incident')} in the dossier`));
  if (faults.length > 0) lines.push('', paint.yellow(`${count(faults.length, 'input')} not read, or only in part: see above and in the dossier.`));
  return `${lines.join('\n')}\n`;
}

type Paint = ReturnType<typeof pc.createColors>;

function questionLines(view: View, { questions }: Incident, paint: Paint): string[] {
  const asked = inReadingOrder(questions).filter(({ answers }) => answers.length > 0);
  const open = asked.filter(isOpen);
  const settled = asked.filter((question) => !isOpen(question));
  const left = [
    open.length > OPEN ? `${open.length - OPEN} more contested or evolving` : null,
    settled.length > SETTLED ? `${settled.length - SETTLED} more agreed or said by one origin` : null,
  ].filter((part) => part !== null);
  return [
    ...open
      .slice(0, OPEN)
      .flatMap((question) => [
        `  ${paint.bold(ask(question))} ${question.status === 'contested' ? paint.red('contested') : paint.yellow('evolving')}`,
        ...answerLines(view, question, paint),
      ]),
    ...settled
      .slice(0, SETTLED)
      .flatMap((question) => question.answers.slice(0, 1).map((answer) => `  ${ask(question)} ${valueOf(answer)}  ${paint.dim(countsOf(view, answer))}`)),
    ...(left.length > 0 ? [paint.dim(`  and ${left.join(', ')}`)] : []),
  ];
}

function ask({ question }: Question): string {
  return shorten(plain(question), ASKED);
}

function isOpen({ status }: Question): boolean {
  return status === 'contested' || status === 'evolving';
}

function valueOf({ value }: Answer): string {
  return shorten(plain(sayValue(value)), VALUE);
}

/** `5 mentions · 3 origins: 1 says so, 1 hedges, 1 denies`. */
function countsOf(view: View, answer: Answer): string {
  const manners = mannersOf(groupsOf(view, answer));
  return weightOf(answer) + (manners === null ? '' : `: ${manners}`);
}

/** The same with sides, first and latest telling, and how its origins hang together. */
function behindOf(view: View, answer: Answer): string {
  const notes = [countsOf(view, answer), sidesOf(view, answer), tellings(view, answer), linkNote(view, answer)].filter((note) => note !== null);
  return shorten(plain(notes.join(' · ')), BEHIND);
}

function answerLines(view: View, question: Question, paint: Paint): string[] {
  const { answers } = question;
  const shown = answers.slice(0, ANSWERS).map((answer) => ({ value: valueOf(answer), behind: behindOf(view, answer) }));
  const width = Math.max(...shown.map(({ value }) => value.length));
  const lines = shown.map(({ value, behind }, index) => `    ${paint.cyan(letterOf(index))} ${value.padEnd(width)}  ${paint.dim(behind)}`);
  return answers.length > ANSWERS ? [...lines, paint.dim(`    and ${count(answers.length - ANSWERS, 'more answer')}`)] : lines;
}
