import { createHash } from 'node:crypto';
import { withAssessments } from '../../case/decisions/assessments.ts';
import { dossierOfCase } from '../../case/dossier.ts';
import { plain } from '../../case/journal-data.ts';
import type { Dossier } from '../../model/dossier.ts';
import { toHtml } from '../../present/html.ts';
import { toJson } from '../../present/json.ts';
import { toMarkdown } from '../../present/markdown.ts';
import { Section } from '../contract/dossier.ts';
import { Refusal } from '../refusal.ts';
import type { Exported, Questions } from './desk.ts';
import { incidentCalled } from './located.ts';
import type { Room } from './room.ts';

/** A dossier of one incident or of the whole case, without the parts that are not asked for; JSON is always whole, as other programs read it. The journal keeps its hash. */
export async function exportDossier(room: Room, { incident, format, sections, draft }: Questions['exportDossier']['asked']): Promise<Exported> {
  const dossier = withAssessments(await dossierOn(room, incident), room.book.standing);
  const composition = { draft, without: new Set(Section.options.filter((part) => !sections.includes(part))) };
  const text = format === 'json' ? toJson(dossier) : { html: toHtml, md: toMarkdown }[format](dossier, composition);
  const { opened } = room;
  const after = createHash('sha256').update(text).digest('hex');
  const data = plain({ as: `dossier.${format}`, target: `dossier of ${incident ?? 'the case'} (${format})` });
  await opened.alone(() =>
    opened.journal.append([{ at: opened.now(), by: opened.by, kind: 'export', subject: 'case', before: null, after, reason: null, data }]),
  );
  return { format, text };
}

async function dossierOn(room: Room, incident: string | null): Promise<Dossier> {
  if (incident !== null) return (await incidentCalled(room, incident)).view.dossier;
  if ((await room.shelf.reports()).length === 0) throw new Refusal(409, 'The case holds no reports; add some in the inbox first.');
  return dossierOfCase(room.opened);
}
