import type { Dossier } from '../model/dossier.ts';
import type { Incident } from '../model/incident.ts';
import { type Composition, paragraphsOf, WHOLE } from './composition.ts';
import { headlineOf, headlineOfMany } from './headline.ts';
import { checksSection } from './html/checks.ts';
import { desk } from './html/desk.ts';
import { draftSection } from './html/draft.ts';
import { evidenceSection, faultsSection } from './html/evidence.ts';
import { factsSection } from './html/facts.ts';
import { judgementsSection } from './html/judgements.ts';
import { html, type Markup, type Part } from './html/markup.ts';
import { matrix } from './html/matrix.ts';
import { originsSection } from './html/origins.ts';
import { page, section } from './html/page.ts';
import { questionsSection } from './html/questions.ts';
import { driftSection, sourcesSection } from './html/sources.ts';
import { type View, viewOf } from './view.ts';
import { capital, count, inReadingOrder, shorten } from './words.ts';

const OPEN_INCIDENTS = 5;
/** of hundreds of incidents, more would take most of the time */
const MAPS = 25;
/** questions of a status named at the head of an incident, and characters of each */
const [GLANCE, ASKED] = [8, 70];

/** The dossier as one HTML file that needs no network and runs no script. The same dossier gives the same bytes. */
export function toHtml(dossier: Dossier, { draft, without }: Composition = WHOLE): string {
  const view = viewOf(dossier);
  const [only, ...others] = dossier.incidents;
  const incident = others.length === 0 ? only : undefined;
  const title = incident ? headlineOf(incident) : headlineOfMany(dossier);
  const paragraphs = paragraphsOf(draft);
  const body: Part = [
    masthead(view, title, incident, without),
    html`<main id="main" tabindex="-1">`,
    paragraphs.length > 0 &&
      section('draft', 'In the analyst’s words', draftSection(view, paragraphs), 'Judgement. Everything else in this dossier is what others said.'),
    incident ? oneIncident(view, incident, without) : [!without.has('judgements') && judgements(view), manyIncidents(view, without)],
    !without.has('origins') &&
      section(
        'origins',
        'Origins',
        originsSection(view, !without.has('timeline')),
        'One origin is one act of saying: a post, a statement, an interview, a document. Whoever retells it, it counts once.',
      ),
    section(
      'reports',
      'Reports',
      desk(view, !without.has('reports')),
      without.has('reports')
        ? 'Their texts are left out; every claim is quoted on its card.'
        : html`<span class="screen">Numbers lead from a claim’s words to its card, and from the card back to the words.</span><span class="paper">The raised numbers throughout this dossier are those of the notes below each report.</span>`,
    ),
    !without.has('sources') && section('sources', 'Sources', sourcesSection(view)),
    view.assessed.sheets.length > 0 &&
      section('checks', 'Verification', checksSection(view), 'What people checked of reports and pictures, how, and what they looked for, found or not.'),
    !without.has('drift') && section('drift', 'Drift', driftSection(view), 'What changed between one telling and the next.'),
    section(
      'evidence',
      'Evidence',
      evidenceSection(view),
      'Each report as it was received. When it happened, when it was published and when it was captured are three different clocks.',
    ),
    dossier.faults.length > 0 && section('faults', 'Not read', faultsSection(view), 'What was given but could not be used, or only in part.'),
    html`</main>`,
    footer(dossier),
  ];
  return page(`${title} – Hearsay dossier`, body).text;
}

function masthead(view: View, title: string, incident: Incident | undefined, without: Composition['without']): Markup {
  const { reports, claims, origins, sources, faults } = view.dossier;
  const parts: [string, string][] = [
    ...(view.assessed.judgements.length > 0 ? ([['judgements', 'Judgements']] satisfies [string, string][]) : []),
    ...(incident
      ? ([
          ['questions', 'Questions'],
          ['matrix', 'Matrix'],
        ] satisfies [string, string][])
      : ([['incidents', 'Incidents']] satisfies [string, string][])),
    ['origins', 'Origins'],
    ['reports', 'Reports'],
    ['sources', 'Sources'],
    ...(view.assessed.sheets.length > 0 ? ([['checks', 'Verification']] satisfies [string, string][]) : []),
    ['drift', 'Drift'],
    ['evidence', 'Evidence'],
  ];
  if (faults.length > 0) parts.push(['faults', 'Not read']);
  const left = new Set<string>([...without, ...(without.has('questions') ? ['matrix'] : [])]);
  return html`<header class="masthead"><p class="brand">Hearsay <span>dossier</span></p>
<h1 dir="auto">${title}</h1>
<p class="deck">${count(reports.length, 'report')} · ${count(claims.length, 'claim')} · ${count(origins.length, 'origin')} · ${count(sources.length, 'source')}${faults.length > 0 && html` · <a href="#faults">${count(faults.length, 'input')} not read</a>`}</p>
</header>
<nav aria-label="Parts of the dossier"><ul>${parts.filter(([id]) => !left.has(id)).map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
`;
}

function oneIncident(view: View, incident: Incident, without: Composition['without']): Part {
  const questions = !without.has('questions');
  return [
    !without.has('summary') &&
      html`<section id="facts" aria-label="What, where and when">${factsSection(view, incident, !without.has('map'))}${questions && glance(incident)}</section>`,
    !without.has('judgements') && judgements(view),
    questions &&
      section(
        'questions',
        'Questions',
        questionsSection(view, incident, 3),
        'Each answer is counted twice: how often it is mentioned, and how many acts of saying stand behind the mentions.',
      ),
    questions && section('matrix', 'Claim matrix', matrix(view, incident)),
  ];
}

function judgements(view: View): Markup | null {
  if (view.assessed.judgements.length === 0) return null;
  return section('judgements', 'Judgements', judgementsSection(view), 'What people conclude. Everything else in this dossier is what others said.');
}

/** The questions by how their answers stand to one another, as links. */
function glance({ questions }: Incident): Markup | null {
  const ordered = inReadingOrder(questions);
  const rows = [...new Set(ordered.map(({ status }) => status))].map((status) => {
    const some = ordered.filter((question) => question.status === status);
    const links = some.slice(0, GLANCE).map(({ id, question }) => html`<a href="#${id}" dir="auto">${shorten(question, ASKED)}</a> `);
    return html`<div class="is-${status}"><dt>${capital(status)}</dt><dd>${links}${some.length > GLANCE && html`<span class="label">and ${some.length - GLANCE} more</span>`}</dd></div>`;
  });
  return rows.length === 0 ? null : html`<dl class="glance">${rows}</dl>`;
}

function manyIncidents(view: View, without: Composition['without']): Markup {
  const { incidents } = view.dossier;
  if (incidents.length === 0)
    return section('incidents', 'Incidents', html`<p class="none">No incident was recognised in these reports. Their claims stand below.</p>`);
  return section('incidents', 'Incidents', [
    html`<ol class="incident-list">${incidents.map((incident) => html`<li><a href="#${incident.id}" dir="auto">${headlineOf(incident)}</a> ${counts(incident)}</li>`)}</ol>`,
    ...incidents.map((incident, index) => incidentPart(view, incident, { mapped: index < MAPS && !without.has('map'), open: index < OPEN_INCIDENTS, without })),
  ]);
}

function incidentPart(view: View, incident: Incident, { mapped, open, without }: { mapped: boolean; open: boolean; without: Composition['without'] }): Markup {
  const head = html`<h3 dir="auto">${headlineOf(incident)}</h3> ${counts(incident)}`;
  const [facts, questions] = [!without.has('summary'), !without.has('questions')];
  const inner = html`${facts && factsSection(view, incident, mapped)}${questions && [glance(incident), questionsSection(view, incident, 4), matrix(view, incident)]}`;
  if (open)
    return html`<article class="incident" id="${incident.id}">${head}${inner}</article>
`;
  return html`<details class="incident" id="${incident.id}"><summary>${head}</summary>${inner}</details>
`;
}

function counts({ reports, questions }: Incident): Markup {
  const contested = questions.filter(({ status }) => status === 'contested').length;
  return html`<span class="label">${count(reports.length, 'report')}${contested > 0 && ` · ${count(contested, 'question')} contested`}</span>`;
}

function footer({ tool }: Dossier): Markup {
  return html`<footer><p>Hearsay counts, links and compares what was said; it gives no verdict. Claims, origins and answers were found by rules and may be wrong: follow the numbers to the words. That no link was found between two origins does not show that there is none.</p><p>Made by ${tool}. This file loads nothing and runs nothing.</p></footer>`;
}
