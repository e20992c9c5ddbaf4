import type { Reader } from '../../case/adding/reader.ts';
import type { OpenCase } from '../../case/open-case.ts';
import { act } from './acts.ts';
import { capturedPage, readCapture } from './captured.ts';
import { readCase } from './case.ts';
import type { Desk, Method, Questions } from './desk.ts';
import { exportDossier } from './dossier.ts';
import { receipt, verify } from './evidence.ts';
import { readIncident } from './incident.ts';
import { listIncidents } from './incident-list.ts';
import { listLog } from './log.ts';
import { readMedia, showMedia } from './media.ts';
import { readPair } from './pair.ts';
import { diffReport, readReport } from './report.ts';
import { listReports } from './report-list.ts';
import { furnish, type Room } from './room.ts';
import { search } from './search.ts';
import { listSources, readSource } from './sources.ts';

type Answers = { [M in Method]: (room: Room, asked: Questions[M]['asked']) => Promise<Questions[M]['answer']> | Questions[M]['answer'] };

const ANSWERS: Answers = {
  readCase,
  listReports,
  readReport,
  diffReport,
  capturedPage,
  capture: readCapture,
  readMedia,
  showMedia,
  listIncidents,
  readIncident,
  readPair,
  act,
  listLog,
  receipt,
  verify,
  search,
  listSources,
  readSource,
  intake: ({ jobs }, intake) => jobs.start(intake),
  listJobs: ({ jobs }) => jobs.list(),
  exportDossier,
  listAssessments: ({ book }) => [...book.standing.assessments],
};

/** Answers from an open case, which is closed with it. */
export async function caseDesk(opened: OpenCase, reader: Reader): Promise<Desk> {
  const room = await furnish(opened, reader);
  return {
    ask: async (method, asked) => {
      const { issue } = room.bulletin;
      const told = await room.quiet.answering(async () => answer(room, method, asked));
      // what is done is told with the state it led to
      return { answer: told, issue: method === 'act' ? room.bulletin.issue : issue };
    },
    listen: (listener) => room.bulletin.listen(listener),
    close: async () => {
      await room.jobs.close();
      await room.linking.close();
      await opened.close();
    },
  };
}

function answer<M extends Method>(room: Room, method: M, asked: Questions[M]['asked']): Promise<Questions[M]['answer']> | Questions[M]['answer'] {
  return ANSWERS[method](room, asked);
}
