import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { catchUp } from '../../case/adding/catch-up.ts';
import { openCase } from '../../case/open-case.ts';
import { caseDesk } from '../../http/desk/case-desk.ts';
import type { Desk } from '../../http/desk/desk.ts';
import { answerThrough } from '../../http/desk/remote.ts';
import { HearsayError } from '../../model/errors.ts';
import { surroundings, tellFaults } from '../case/open.ts';
import { reader } from '../case/reader.ts';
import type { Opened } from './thread.ts';

const Opening = z.object({ directory: z.string(), database: z.string().optional(), gazetteer: z.string().optional() });

const opening = Opening.parse(workerData);
if (parentPort === null) throw new Error('this file runs in a thread of `hearsay serve`');
const port = parentPort;
const say = (opened: Opened): void => port.postMessage(opened);

try {
  const desk = await open();
  say({ opened: true });
  answerThrough(port, desk);
} catch (error) {
  if (!(error instanceof HearsayError)) throw error;
  say({ opened: false, fault: error.fault });
}

async function open(): Promise<Desk> {
  const read = reader(opening.gazetteer);
  const opened = await openCase(opening.directory, surroundings(opening));
  try {
    tellFaults((await catchUp(opened, read)).faults);
    return await caseDesk(opened, read);
  } catch (error) {
    await opened.close();
    throw error;
  }
}
