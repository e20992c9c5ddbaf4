import { createHash } from 'node:crypto';
import { addToCase } from '../../src/case/adding/add.ts';
import { catchUp } from '../../src/case/adding/catch-up.ts';
import type { Outcome } from '../../src/case/adding/outcome.ts';
import type { Reader } from '../../src/case/adding/reader.ts';
import { createCase, type OpenCase, openCase, type Surroundings } from '../../src/case/open-case.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import type { Ingested, ReportMeta } from '../../src/model/capture.ts';
import type { Fault } from '../../src/model/fault.ts';
import { TOOL } from '../../src/model/tool.ts';
import { readAndExtract } from '../../src/pipeline.ts';
import { loadAttributionModel } from '../../src/weights/load.ts';

/** What reading and extracting need. */
export const resources = { gazetteer: loadGazetteer(), model: loadAttributionModel() };

/** Reads as the program does, one capture after the other. */
export const reader: Reader = async function* (captures) {
  for await (const capture of captures) yield readAndExtract(capture, resources);
};

/** A clock that stands still and a user called desk. */
export function around(database: string | null): Surroundings {
  return { by: 'desk', now: () => '2024-05-06T07:08:09Z', elapsed: () => 0, database };
}

/** A text file, or a page when it has an address. */
export function capture(text: string, meta: ReportMeta = {}): Ingested {
  const bytes = Buffer.from(text);
  return {
    capture: {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      media_type: 'text/plain',
      size: bytes.length,
      from: meta.url ?? meta.file ?? 'note.txt',
      how: meta.url == null ? 'file' : 'live',
      fetched_at: null,
      redirects: [],
      headers: {},
      tool: TOOL,
      operator: null,
    },
    bytes,
    meta,
  };
}

/** Opens a case, made when there is none, with its index brought up to date; closes it when the work is done. */
export async function inCase<T>(
  directory: string,
  database: string | null,
  work: (opened: OpenCase) => Promise<T>,
  { anew = false, read = reader }: { anew?: boolean; read?: Reader } = {},
): Promise<T> {
  const opened = await openCase(directory, around(database), { anew });
  try {
    await catchUp(opened, read);
    return await work(opened);
  } finally {
    await opened.close();
  }
}

export async function newCase(directory: string, database: string | null): Promise<void> {
  await createCase(directory, 'ferry', around(database));
}

/** What became of each. */
export async function add(opened: OpenCase, items: readonly (Ingested | Fault)[], read: Reader = reader): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of addToCase(opened, each(items), read)) outcomes.push(outcome);
  return outcomes;
}

export async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
