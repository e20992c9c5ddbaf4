import type { Dossier } from '../model/dossier.ts';
import type { Incident } from '../model/incident.ts';
import { headlineOf } from './headline.ts';
import { desk } from './html/desk.ts';
import { evidenceSection, faultsSection } from './html/evidence.ts';
import { factsSection } from './html/facts.ts';
import { html, type Markup, type Part } from './html/markup.ts';
import { matrix } from './html/matrix.ts';
import { notesSection } from './html/notes.ts';
import { originsSection } from './html/origins.ts';
import { page, section } from './html/page.ts';
import { questionsSection } from './html/questions.ts';
import { driftSection, sourcesSection } from './html/sources.ts';
import { titleOf, type View, viewOf } from './view.ts';
import { count } from './words.ts';

const OPEN_INCIDENTS = 5;

/** The dossier as one HTML file that needs no network and runs no script. The same dossier gives the same bytes. */
export function toHtml(dossier: Dossier): string {
  const view = viewOf(dossier);
  const { incidents } = dossier;
  const [only] = incidents;
  const title =
    incidents.length === 1 && only
      ? headlineOf(only)
      : incidents.length > 1
        ? `${incidents.length} incidents in ${count(dossier.reports.length, 'report')}`
        : (dossier.reports.map(titleOf)[0] ?? 'Nothing read');
  const body: Part = [
    masthead(view, title),
    html`<main id="main">`,
    incidents.length === 1 && only ? oneIncident(view, only) : manyIncidents(view),
    section(
      'origins',
      'Origins',
      originsSection(view),
      'One origin is one act of saying: a post, a statement, an interview, a document. Whoever retells it, it counts once.',
    ),
    section('reports', 'Reports', desk(view), 'Numbers lead from a claim’s words to its card and back.'),
    section('sources', 'Sources', sourcesSection(view)),
    section('drift', 'Drift', driftSection(view), 'What changed between one telling and the next.'),
    section(
      'evidence',
      'Evidence',
      evidenceSection(view),
      'Each report as it was received. When it happened, when it was published and when it was captured are three different clocks.',
    ),
    dossier.faults.length > 0 && section('faults', 'Not read', faultsSection(view)),
    notesSection(view),
    html`</main>`,
    footer(dossier),
  ];
  return page(`${title} – Hearsay dossier`, body).text;
}

function masthead(view: View, title: string): Markup {
  const { reports, claims, origins, sources, faults } = view.dossier;
  const parts: [string, string][] = [
    ['questions', 'Questions'],
    ['matrix', 'Matrix'],
    ['origins', 'Origins'],
    ['reports', 'Reports'],
    ['sources', 'Sources'],
    ['drift', 'Drift'],
    ['evidence', 'Evidence'],
  ];
  if (view.dossier.incidents.length !== 1) parts.splice(0, 2, ['incidents', 'Incidents']);
  if (faults.length > 0) parts.push(['faults', 'Not read']);
  return html`<header class="masthead"><p class="brand">Hearsay <span>dossier</span></p>
<h1 dir="auto">${title}</h1>
<p class="deck">${count(reports.length, 'report')} · ${count(claims.length, 'claim')} · ${count(origins.length, 'origin')} · ${count(sources.length, 'source')}${faults.length > 0 && html` · <a href="#faults">${count(faults.length, 'input')} not read</a>`}</p>
<nav aria-label="Parts of the dossier"><ul>${parts.map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header>
`;
}

function oneIncident(view: View, incident: Incident): Part {
  return [
    html`<section id="facts" aria-label="What, where and when">${factsSection(view, incident)}</section>`,
    section('questions', 'Questions', questionsSection(view, incident, 2)),
    section('matrix', 'Claim matrix', matrix(view, incident)),
  ];
}

function manyIncidents(view: View): Markup {
  const { incidents } = view.dossier;
  if (incidents.length === 0)
    return section('incidents', 'Incidents', html`<p class="none">No incident was recognised in these reports. Their claims stand below.</p>`);
  return section(
    'incidents',
    'Incidents',
    incidents.map((incident, index) => {
      const inner = html`${factsSection(view, incident)}${questionsSection(view, incident, 3)}${matrix(view, incident)}`;
      if (index < OPEN_INCIDENTS) return html`<article class="incident" id="${incident.id}"><h3>${headlineOf(incident)}</h3>${inner}</article>`;
      return html`<details class="incident" id="${incident.id}"><summary><h3>${headlineOf(incident)}</h3> <span class="label">${count(incident.reports.length, 'report')}</span></summary>${inner}</details>
`;
    }),
  );
}

function footer({ tool }: Dossier): Markup {
  return html`<footer><p>Hearsay counts, links and compares what was said; it gives no verdict. Claims, origins and answers were found by rules and may be wrong: follow the numbers to the words. “No link found” does not mean independent.</p><p>Made by ${tool}. This file loads nothing and runs nothing.</p></footer>`;
}
