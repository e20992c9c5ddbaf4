import type { SourceRating } from '../../model/assessment.ts';
import type { SourceRow, SourceView } from '../contract/sources.ts';
import { incidentName, sourceKey } from '../names.ts';
import { Refusal } from '../refusal.ts';
import { dependsOn, type Part } from '../views/depends.ts';
import { recordOf } from '../views/record.ts';
import type { Page, Questions } from './desk.ts';
import { type CaseSource, ownKey } from './linking/sources.ts';
import { pageOf } from './pages.ts';
import type { Room } from './room.ts';

/** Incidents whose claims are looked through for what rests on a source; an agency has a part in thousands. */
const LOOKED_THROUGH = 12;

/** Sources, those with most claims first; `words` must stand in one of the names. */
export async function listSources(room: Room, { words, ...paging }: Questions['listSources']['asked']): Promise<Page<SourceRow>> {
  const sources = await room.linking.sources();
  const wanted = words?.trim().toLowerCase() ?? '';
  const { rows, ...rest } = pageOf(
    wanted === '' ? sources : sources.filter((source) => namesOf(source).some((name) => name.toLowerCase().includes(wanted))),
    paging,
  );
  const grades = gradesByName(room);
  return { ...rest, rows: rows.map((source) => rowOf(source, gradesOf(source, grades))) };
}

/** One source with its history and what rests on it. */
export async function readSource(room: Room, { key }: Questions['readSource']['asked']): Promise<SourceView> {
  const source = await sourceUnder(room, key);
  if (source === null) throw new Refusal(404, `The case has no source under ${key}; the list of sources shows those it has.`);
  const { book } = room;
  const names = keysOf(source);
  const grades = gradesOf(source, gradesByName(room));
  const parts = await partsOf(room, source);
  const assessments = book.standing.assessments.map(({ assessment }) => assessment);
  return {
    ...rowOf(source, grades),
    role: source.role,
    affiliation: source.affiliation,
    grades,
    rulings: book.decided.flatMap(({ entry: { seq, by, at, reason }, decision }) =>
      decision.kind === 'source' && !book.undone.has(seq) && decision.names.some((name) => names.has(sourceKey(name)))
        ? [{ seq, names: decision.names, ruling: decision.ruling, reason: reason ?? '', by, at }]
        : [],
    ),
    record: recordOf(parts, assessments, source.name),
    depends: { ...dependsOn(parts, assessments), left_out: source.incidents.length - Math.min(source.incidents.length, LOOKED_THROUGH) },
  };
}

/** The source of that name or alias. Refusal when there is none. */
export async function sourceCalled(room: Room, name: string): Promise<CaseSource> {
  const found = await sourceUnder(room, sourceKey(name));
  if (found === null) throw new Refusal(404, `The case has no source called “${name}”; write its name as the list of sources has it.`);
  return found;
}

async function sourceUnder({ linking }: Room, key: string): Promise<CaseSource | null> {
  const sources = await linking.sources();
  return sources.find((one) => one.key === key) ?? sources.find((one) => keysOf(one).has(key)) ?? null;
}

/** The source's part in the incidents reported on last. */
async function partsOf({ linking }: Room, { incidents, members }: CaseSource): Promise<Part[]> {
  const mine = new Set(incidents.map(incidentName));
  const newest = (await linking.rows()).filter(({ id }) => mine.has(id)).slice(0, LOOKED_THROUGH);
  const wire = new Map(incidents.map((id) => [incidentName(id), id]));
  const parts: Part[] = [];
  for (const { id } of newest) {
    const linked = await linking.incident(wire.get(id) ?? '');
    for (const source of linked?.view.dossier.sources ?? []) if (linked && members.includes(ownKey(source))) parts.push({ ...linked, source });
  }
  return parts;
}

function rowOf({ key, name, kind, aliases, claims, origins }: CaseSource, grades: readonly SourceRating[]): SourceRow {
  return { key, name, kind, aliases, claims, origins, grade: grades.findLast(({ topic }) => topic === null)?.grade ?? null };
}

function gradesByName({ book }: Room): ReadonlyMap<string, SourceRating[]> {
  const grades = new Map<string, SourceRating[]>();
  for (const { assessment } of book.standing.assessments) {
    if (assessment.kind !== 'source-grade') continue;
    const key = sourceKey(assessment.source);
    grades.set(key, [...(grades.get(key) ?? []), assessment]);
  }
  return grades;
}

/** Those given under any of its names, oldest first. */
function gradesOf(source: CaseSource, grades: ReadonlyMap<string, SourceRating[]>): SourceRating[] {
  const all = [...keysOf(source)].flatMap((key) => grades.get(key) ?? []);
  return all.sort((a, b) => numberIn(a.id) - numberIn(b.id));
}

const numberIn = (assessment: string): number => Number(assessment.slice(1));
const namesOf = ({ name, aliases }: CaseSource): string[] => [name, ...aliases];
const keysOf = (source: CaseSource): Set<string> => new Set(namesOf(source).map(sourceKey));
