import { claimName, numberOf, reportName } from '../../case/ids.ts';
import type { SourceRating } from '../../model/assessment.ts';
import type { Source } from '../../model/source.ts';
import type { View } from '../../present/view.ts';
import { impactOf } from '../../weigh/track/impact.ts';
import { trackRecords } from '../../weigh/track/record.ts';
import { sayRecord } from '../../weigh/track/say.ts';
import type { SourceRow, SourceView } from '../contract/sources.ts';
import { incidentName, sourceKey } from '../names.ts';
import { Refusal } from '../refusal.ts';
import type { Page, Questions } from './desk.ts';
import { pageOf } from './pages.ts';
import type { Room } from './room.ts';

/** What one source says, relays or publishes, counted. */
interface Counted {
  source: Source;
  key: string;
  claims: number;
  origins: number;
}

/** Sources, those with most claims first; `words` must stand in one of the names. */
export async function listSources(room: Room, { words, ...paging }: Questions['listSources']['asked']): Promise<Page<SourceRow>> {
  const counted = countedIn(await room.linking.view());
  const wanted = words?.trim().toLowerCase() ?? '';
  const { rows, ...rest } = pageOf(
    wanted === '' ? counted : counted.filter(({ source }) => namesOf(source).some((name) => name.toLowerCase().includes(wanted))),
    paging,
  );
  return { ...rest, rows: rows.map((one) => rowOf(room, one)) };
}

/** One source with its history and what rests on it. */
export async function readSource(room: Room, { key }: Questions['readSource']['asked']): Promise<SourceView> {
  const view = await room.linking.view();
  const counted = countedIn(view);
  const one = counted.find((each) => each.key === key) ?? counted.find(({ source }) => namesOf(source).some((name) => sourceKey(name) === key));
  if (one === undefined) throw new Refusal(404, `The case has no source under ${key}; the list of sources shows those it has.`);
  const { source } = one;
  const { book } = room;
  const names = new Set(namesOf(source).map(sourceKey));
  const { assessments } = book.standing;
  const impact = impactOf(
    view.dossier,
    assessments.map(({ assessment }) => assessment),
    { source: source.id },
  );
  return {
    ...rowOf(room, one),
    role: source.role,
    affiliation: source.affiliation,
    grades: gradesOf(room, names),
    rulings: book.decided.flatMap(({ entry: { seq, by, at, reason }, decision }) =>
      decision.kind === 'source' && !book.undone.has(seq) && decision.names.some((name) => names.has(sourceKey(name)))
        ? [{ seq, names: decision.names, ruling: decision.ruling, reason: reason ?? '', by, at }]
        : [],
    ),
    record: trackRecords(
      view.dossier,
      assessments.flatMap(({ assessment }) => (assessment.kind === 'settlement' ? [assessment] : [])),
    )
      .filter((record) => record.source === source.id)
      .map((record) => sayRecord(record, source.name)),
    depends: {
      claims: impact.claims.flatMap((id) => {
        const claim = view.claims.get(id);
        return claim === undefined ? [] : [{ id: claimName(numberOf(id)), text: claim.text, report: reportName(numberOf(claim.report)) }];
      }),
      judgements: assessments.flatMap(({ assessment }) =>
        assessment.kind === 'judgement' && impact.assessments.includes(assessment.id) ? [{ id: assessment.id, statement: assessment.statement }] : [],
      ),
      answers: answersOf(view, impact),
    },
  };
}

/** The source of that name or alias. Refusal when there is none. */
export async function sourceCalled(room: Room, name: string): Promise<Source> {
  const counted = countedIn(await room.linking.view());
  const key = sourceKey(name);
  const found = counted.find((one) => one.key === key) ?? counted.find(({ source }) => source.aliases.some((alias) => sourceKey(alias) === key));
  if (found === undefined) throw new Refusal(404, `The case has no source called “${name}”; write its name as the list of sources has it.`);
  return found.source;
}

const counts = new WeakMap<View, Counted[]>();

/** Those that stand in no claim are left out. */
export function countedIn(view: View): readonly Counted[] {
  const known = counts.get(view);
  if (known) return known;
  const bySource = new Map<string, { claims: number; origins: Set<string> }>();
  for (const { chain, origin } of view.dossier.claims)
    for (const id of new Set(chain.flatMap(({ source }) => source ?? []))) {
      const count = bySource.get(id) ?? { claims: 0, origins: new Set() };
      bySource.set(id, count);
      count.claims++;
      if (origin !== null) count.origins.add(origin);
    }
  const taken = new Map<string, number>();
  const made = view.dossier.sources
    .flatMap((source) => {
      const count = bySource.get(source.id);
      return count ? [{ source, claims: count.claims, origins: count.origins.size }] : [];
    })
    .sort((a, b) => b.claims - a.claims)
    .map((one): Counted => ({ ...one, key: unique(sourceKey(one.source.name) || one.source.id, taken) }));
  counts.set(view, made);
  return made;
}

/** Two sources of one name are told apart by a number. */
function unique(key: string, taken: Map<string, number>): string {
  const times = (taken.get(key) ?? 0) + 1;
  taken.set(key, times);
  return times === 1 ? key : `${key}~${times}`;
}

function rowOf(room: Room, { source, key, claims, origins }: Counted): SourceRow {
  const grades = gradesOf(room, new Set(namesOf(source).map(sourceKey)));
  return {
    key,
    name: source.name,
    kind: source.kind,
    aliases: source.aliases,
    claims,
    origins,
    grade: grades.findLast(({ topic }) => topic === null)?.grade ?? null,
  };
}

function gradesOf({ book }: Room, names: ReadonlySet<string>): SourceRating[] {
  return book.standing.assessments.flatMap(({ assessment }) =>
    assessment.kind === 'source-grade' && names.has(sourceKey(assessment.source)) ? [assessment] : [],
  );
}

function answersOf(view: View, { answers }: ReturnType<typeof impactOf>): SourceView['depends']['answers'] {
  const incidents = new Map(view.dossier.incidents.flatMap(({ id, questions }) => questions.map((question) => [question.id, id])));
  return answers.map(({ question, value, remaining }) => ({
    incident: incidentName(incidents.get(question) ?? ''),
    question: view.questions.get(question)?.question ?? '',
    value,
    alone: remaining === 0,
  }));
}

const namesOf = ({ name, aliases }: Source): string[] => [name, ...aliases];
