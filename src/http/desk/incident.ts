import { numberOf, reportName } from '../../case/ids.ts';
import type { Claim } from '../../model/claim.ts';
import type { Incident } from '../../model/incident.ts';
import type { Origin } from '../../model/origin.ts';
import { settledQuestion } from '../../model/settled.ts';
import { cellsOf } from '../../present/cells.ts';
import { coordinates, headlineOf, sayRadius } from '../../present/headline.ts';
import { treeOf } from '../../present/tree.ts';
import { found, labelOf, type View } from '../../present/view.ts';
import { sayPrecision, sayTime } from '../../present/when.ts';
import { sayValue } from '../../present/words.ts';
import type { IncidentView, OriginView } from '../contract/incidents.ts';
import { incidentName } from '../names.ts';
import { claimView } from '../views/claim.ts';
import type { Questions } from './desk.ts';
import { incidentCalled } from './located.ts';
import { rowOf } from './report-list.ts';
import type { Room } from './room.ts';

/** One incident with everything its page shows. */
export async function readIncident(room: Room, { incident: name }: Questions['readIncident']['asked']): Promise<IncidentView> {
  const { incident, view } = await incidentCalled(room, name);
  const places = await room.linking.places();
  const { standing } = room.book;
  const { claims, origins, sources, drift } = view.dossier;
  const listed = await Promise.all(incident.reports.map((report) => room.shelf.find(numberOf(report))));
  return {
    id: incidentName(incident.id),
    headline: headlineOf(incident),
    facts: factsOf(incident),
    incident,
    reports: listed.flatMap((report) => (report === null ? [] : [rowOf(report, standing, places)])),
    passages: (incident.membership ?? []).flatMap(({ report, passages = [] }) =>
      passages.map((span) => ({ report: reportName(numberOf(report)), span, text: view.reports.get(report)?.text.slice(...span) ?? '' })),
    ),
    sources,
    claims: claims.flatMap((claim) => {
      const report = view.reports.get(claim.report);
      return report === undefined ? [] : [claimView(claim, report, standing, view)];
    }),
    origins: origins.map((origin) => originView(origin, view)),
    cells: [...cellsOf(view, incident.questions)].flatMap(([origin, row]) =>
      [...row].flatMap(([question, cells]) => cells.map((cell) => ({ ...cell, origin, question, claims: ids(cell.claims) }))),
    ),
    said: saidOf(incident),
    drift,
    settled: settledIn(room, view),
  };
}

function saidOf({ questions }: Incident): IncidentView['said'] {
  const values = questions.flatMap(({ answers }) => answers.map(({ value }) => value));
  return Object.fromEntries(values.map((value) => [value, sayValue(value)] as const).filter(([value, said]) => said !== value));
}

/** For each question that somebody holds to be settled, the last settlement with the entry that holds it. */
function settledIn({ book }: Room, { dossier }: View): IncidentView['settled'] {
  const last = new Map<string, IncidentView['settled'][number]>();
  for (const { seq, assessment } of book.standing.assessments) {
    const question = assessment.kind === 'settlement' ? settledQuestion(dossier, assessment) : null;
    if (question === null || assessment.kind !== 'settlement') continue;
    const { accepted, rejected, by, at, why } = assessment;
    last.set(question.id, { question: question.id, seq, accepted, rejected, by, at, why });
  }
  return [...last.values()];
}

function factsOf({ type, place, time }: Incident): IncidentView['facts'] {
  return {
    what: headlineOf({ id: 'i0', type, place: null, time: null, reports: [], questions: [] }),
    where: place === null ? null : { words: place.name, precision: `${coordinates(place)}, ${sayRadius(place)}` },
    when: time === null ? null : { words: sayTime(time.value), precision: sayPrecision(time) },
  };
}

function originView(origin: Origin, view: View): OriginView {
  const tree = treeOf(origin, found(view.claims, origin.claims));
  return { ...origin, title: labelOf(origin), tree: tree.map(({ claim, depth, link }) => ({ claim: claim.id, depth, link })) };
}

const ids = (claims: readonly Claim[]): string[] => claims.map(({ id }) => id);
