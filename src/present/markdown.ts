import type { Claim } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Incident } from '../model/incident.ts';
import type { Report } from '../model/report.ts';
import { saySourceRating } from './assessments/say.ts';
import { type Composition, paragraphsOf, WHOLE } from './composition.ts';
import { coordinates, groundsOf, headlineOf, headlineOfMany, sayRadius } from './headline.ts';
import { draftBlocks } from './markdown/draft.ts';
import { checkBlocks, judgementBlocks } from './markdown/judgements.ts';
import { joined, link, type Markdown, md } from './markdown/markup.ts';
import { noteRefs, notes } from './markdown/notes.ts';
import { originBlocks } from './markdown/origins.ts';
import { matrixTables, questionBlocks } from './markdown/questions.ts';
import { type Placed, placedIn, quotesOf } from './placed.ts';
import { tollOf } from './toll.ts';
import { found, numberOf, rolesOf, titleOf, type View, viewOf } from './view.ts';
import { sayPrecision, sayTime } from './when.ts';
import { count, grouped } from './words.ts';

/** The dossier as Markdown (CommonMark with the tables and footnotes of GitHub), in the order of the page: every figure leads to a note with the quote and where it stands. */
export function toMarkdown(dossier: Dossier, { draft, without }: Composition = WHOLE): string {
  const view = viewOf(dossier);
  const { reports, claims, origins, sources, incidents, drift, faults } = dossier;
  const [only, ...others] = incidents;
  const placed = placedIn(view);
  const judged = without.has('judgements') ? [] : judgementBlocks(view);
  const blocks: Markdown[] = [
    md`# ${only && others.length === 0 ? headlineOf(only) : headlineOfMany(dossier)}`,
    md`${count(reports.length, 'report')} · ${count(claims.length, 'claim')} · ${count(origins.length, 'origin')} · ${count(sources.length, 'source')}${faults.length > 0 && md` · ${count(faults.length, 'input')} not read`}`,
    ...draftBlocks(view, paragraphsOf(draft)),
    ...(only && others.length === 0
      ? [
          ...(without.has('summary') ? [] : [facts(view, only)]),
          ...judged,
          ...(without.has('questions') ? [] : [md`## Questions`, ...questionBlocks(view, only, 3), md`## Claim matrix`, matrixTables(view, only)]),
        ]
      : [
          ...judged,
          ...incidents.flatMap((incident) => [
            md`## ${headlineOf(incident)}`,
            ...(without.has('summary') ? [] : [facts(view, incident)]),
            ...(without.has('questions') ? [] : [md`### Questions`, ...questionBlocks(view, incident, 4), md`### Claim matrix`, matrixTables(view, incident)]),
          ]),
        ]),
    ...(without.has('origins') ? [] : [md`## Origins`, md`One origin is one act of saying. Whoever retells it, it counts once.`, ...originBlocks(view)]),
    ...(without.has('reports')
      ? []
      : [
          md`## Reports`,
          joined(
            reports.map((report) => reportItem(view, report, placed.get(report.id) ?? [])),
            '\n',
          ),
        ]),
    ...(without.has('sources') ? [] : [md`## Sources`, joined(sourceItems(view), '\n')]),
    ...checkBlocks(view),
    ...(without.has('drift')
      ? []
      : [
          md`## Drift`,
          drift.length === 0
            ? md`No change was found between retellings.`
            : joined(
                drift.map(({ kind, what, claims: changed }) => md`- **${kind}**: ${what} ${noteRefs(found(view.claims, changed))}`),
                '\n',
              ),
        ]),
    md`## Evidence`,
    ...reports.map((report) => evidence(view, report)),
    ...(faults.length === 0
      ? []
      : [
          md`## Not read`,
          joined(
            faults.map(({ where, what, fix }) => md`- **${where}**: ${what} ${fix}`),
            '\n',
          ),
        ]),
    md`## Notes`,
    notes(view),
    md`Hearsay counts, links and compares what was said; it gives no verdict. That no link was found between two origins does not show that there is none. Made by ${dossier.tool}.`,
  ];
  return `${joined(blocks, '\n\n').text}\n`;
}

function facts(view: View, incident: Incident): Markdown {
  const { place, time } = incident;
  const from = (grounds: readonly Claim[]) => (grounds.length > 0 ? noteRefs(grounds, 8) : md` (inferred; no single claim states it)`);
  return joined(
    [
      md`- **What:** ${headlineOf({ ...incident, place: null, time: null })} ${from(groundsOf(view, incident, 'what'))}`,
      md`- **Where:** ${place?.name ?? 'not stated'}${place && md` (${place.country && md`${place.country}, `}${coordinates(place)}, ${sayRadius(place)})`} ${from(groundsOf(view, incident, 'where'))}`,
      md`- **When:** ${time ? sayTime(time.value) : 'not stated'}${time && md` (${sayPrecision(time)})`} ${from(groundsOf(view, incident, 'when'))}`,
      ...tollOf(view, incident).map(
        ({ figure, reports, last, title }) => md`- **Toll:** ${figure}, ${reports}; the last of them is ${last && md`report ${numberOf(last.id)}, `}“${title}”`,
      ),
    ],
    '\n',
  );
}

function reportItem(view: View, report: Report, placed: readonly Placed[]): Markdown {
  const claims = view.claimsIn.get(report.id) ?? [];
  const about = [
    report.publisher,
    report.byline.length > 0 ? report.byline.join(', ') : null,
    report.published && `published ${sayTime(report.published)}`,
    report.url && link(report.url),
  ].filter((part) => part !== null);
  return md`- Report ${numberOf(report.id)}: **${titleOf(report)}**${about.map((part) => md`, ${part}`)}. ${count(claims.length, 'claim')}${claims.length > 0 && md`: ${noteRefs(claims)}`}${placed.map((one) => md`\n  - ${why(view, one)}`)}`;
}

/** In which incident a report is, or of which one passages of it speak, and why. */
function why(view: View, placed: Placed): Markdown {
  const { incident, like, passages, why: reason } = placed;
  const alike = like !== null && md` report ${numberOf(like)}`;
  if (passages === undefined) return md`In “${headlineOf(incident)}”${alike && md`, most like${alike}`}. ${reason}`;
  const quotes = quotesOf(placed, view).map((quote) => md` “${quote}”`);
  return md`Speaks of “${headlineOf(incident)}” too${alike && md`, as does${alike}`}${quotes.length > 0 && md`:${quotes}`}. ${reason}`;
}

function sourceItems(view: View): Markdown[] {
  const roles = rolesOf(view);
  return view.dossier.sources.map(({ id, name, kind, role, affiliation, side, aliases }) => {
    const { speaker = [], relay = [], publisher = [] } = roles.get(id) ?? {};
    const grades = view.assessed.grades.get(id) ?? [];
    const about = [kind, role, affiliation, side].filter((part) => part !== null).map((part, index) => md`${index > 0 && md`, `}${part}`);
    return md`- **${name}** (${about})${aliases.length > 0 && md`, also ${joined(aliases, ', ')}`}${speaker.length > 0 && md`; speaks in ${count(speaker.length, 'claim')} ${noteRefs(speaker)}`}${relay.length > 0 && md`; relays ${count(relay.length, 'claim')} ${noteRefs(relay)}`}${publisher.length > 0 && md`; publishes ${count(publisher.length, 'claim')}`}${grades.length > 0 && md`. ${grades.map(saySourceRating).join(' ')}`}`;
  });
}

function evidence(view: View, { id, capture, published, modified }: Report): Markdown {
  const happened = (view.incidentsOf.get(id) ?? []).flatMap(({ time }) => (time ? [sayTime(time.value)] : []));
  const rows: [string, string | null][] = [
    ['SHA-256', capture.sha256],
    ['Size', `${grouped(capture.size)} bytes, ${capture.media_type}`],
    ['From', capture.from],
    ['Happened (claimed)', happened.length > 0 ? happened.join('; ') : 'not stated'],
    ['Published', published ? sayTime(published) : 'not stated'],
    ['Modified', modified && sayTime(modified)],
    ['Captured', capture.fetched_at ? sayTime(capture.fetched_at) : 'not recorded'],
  ];
  return md`| Report ${numberOf(id)} | |\n|---|---|\n${joined(
    rows.filter(([, value]) => value !== null).map(([name, value]) => md`| ${name} | ${value} |`),
    '\n',
  )}`;
}
