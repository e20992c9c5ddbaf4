import path from 'node:path';
import { addToCase } from '../../case/adding/add.ts';
import { dossierOfCase } from '../../case/dossier.ts';
import { caseFolder, isCase } from '../../case/folder.ts';
import { createCase } from '../../case/open-case.ts';
import type { Ingested } from '../../model/capture.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Fault } from '../../model/fault.ts';
import type { Progress } from '../../model/ports.ts';
import { type CaseOptions, surroundings, withCase } from './open.ts';
import { reader } from './reader.ts';

/** Makes the case when there is none and something is to be put into it. */
export async function prepareCase(directory: string, inputs: readonly string[], options: CaseOptions): Promise<void> {
  if (inputs.length > 0 && !isCase(caseFolder(directory)))
    await createCase(directory, path.basename(path.resolve(directory)), { ...surroundings(options), database: options.database ?? null });
}

/** Adds what there is to add, and lays all reports of the case side by side. */
export function dossierWithCase(directory: string, captures: AsyncIterable<Ingested | Fault>, options: CaseOptions, progress: Progress): Promise<Dossier> {
  return withCase(directory, options, async (opened) => {
    const faults: Fault[] = [];
    let added = 0;
    progress.start(null, 'inputs');
    for await (const outcome of addToCase(opened, captures, reader(options.gazetteer))) {
      if (outcome.kind === 'fault') faults.push(outcome.fault);
      progress.tick(++added);
    }
    progress.end();
    return dossierOfCase(opened, faults, progress);
  });
}
