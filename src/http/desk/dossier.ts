import { createHash } from 'node:crypto';
import { plain } from '../../case/journal-data.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Incident } from '../../model/incident.ts';
import { toHtml } from '../../present/html.ts';
import { toJson } from '../../present/json.ts';
import { toMarkdown } from '../../present/markdown.ts';
import type { View } from '../../present/view.ts';
import { wireIncident } from '../names.ts';
import { Refusal } from '../refusal.ts';
import type { Exported, Questions } from './desk.ts';
import type { Room } from './room.ts';

/** A dossier of one incident or of the whole case; the journal keeps its hash. */
export async function exportDossier(room: Room, { incident, format }: Questions['exportDossier']['asked']): Promise<Exported> {
  const view = await room.linking.view();
  const dossier = incident === null ? view.dossier : cutTo(view, incident);
  if (dossier.reports.length === 0) throw new Refusal(409, 'The case holds no reports; add some in the inbox first.');
  const text = { html: toHtml, md: toMarkdown, json: toJson }[format](dossier);
  const { opened } = room;
  const after = createHash('sha256').update(text).digest('hex');
  const data = plain({ as: `dossier.${format}`, target: `dossier of ${incident ?? 'the case'} (${format})` });
  await opened.alone(() =>
    opened.journal.append([{ at: opened.now(), by: opened.by, kind: 'export', subject: 'case', before: null, after, reason: null, data }]),
  );
  return { format, text };
}

/** The part of a dossier that one incident needs: its reports, what they claim, and who and what stands behind it. */
function cutTo(view: View, name: string): Dossier {
  const incident = view.dossier.incidents.find(({ id }) => id === wireIncident(name));
  if (incident === undefined) throw new Refusal(404, `The case has no incident ${name} now; incidents are found anew when reports or decisions come.`);
  return restricted(view.dossier, incident);
}

function restricted(dossier: Dossier, incident: Incident): Dossier {
  const reports = new Set(incident.reports);
  const claims = dossier.claims.filter(({ report }) => reports.has(report));
  const here = new Set(claims.map(({ id }) => id));
  const origins = dossier.origins
    .filter((origin) => origin.claims.some((claim) => here.has(claim)))
    .map((origin) => ({
      ...origin,
      claims: origin.claims.filter((claim) => here.has(claim)),
      links: origin.links.filter(({ from, to }) => here.has(from) && here.has(to)),
    }));
  const sources = new Set([...claims.flatMap(({ chain }) => chain.flatMap(({ source }) => source ?? [])), ...origins.flatMap(({ speaker }) => speaker ?? [])]);
  return {
    ...dossier,
    reports: dossier.reports.filter(({ id }) => reports.has(id)),
    sources: dossier.sources.filter(({ id }) => sources.has(id)),
    claims,
    origins,
    incidents: [incident],
    drift: dossier.drift.filter((change) => change.claims.every((claim) => here.has(claim))),
  };
}
