import fs from 'node:fs/promises';
import type { Ingested, ReportMeta } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { splitterOf } from './container.ts';
import { ingestFile, unreadable } from './file.ts';
import { MetaFiles } from './meta.ts';
import { ingestStdin } from './stdin.ts';
import { rowsOfTable } from './table.ts';
import type { NetworkEffects } from './url/fetch.ts';
import type { UrlIngester } from './url/url.ts';
import { walk } from './walk.ts';

export interface IngestOptions {
  /** applies to every input that says nothing else */
  published?: string | null;
  publisher?: string | null;
  ignoreRobots?: boolean;
  /** whether pictures, films and recordings are taken, which have no words: a case keeps them */
  media?: boolean;
}

/** The outside world, as far as ingest touches it through more than the file system. */
export interface IngestEffects {
  stdin: AsyncIterable<Uint8Array | string>;
  /** the open internet unless given */
  network?: NetworkEffects;
  /** when a page is fetched, as an ISO 8601 instant */
  now: () => string;
}

const defaultEffects = (): IngestEffects => ({ stdin: process.stdin, now: () => new Date().toISOString() });

/** Turns paths, URLs and `-` into captures, in the order given; what cannot be read comes as a fault and the rest goes on. */
export async function* ingest(
  inputs: readonly string[],
  options: IngestOptions = {},
  effects: IngestEffects = defaultEffects(),
): AsyncGenerator<Ingested | Fault> {
  const faults: Fault[] = [];
  const metaFiles = new MetaFiles((fault) => faults.push(fault));
  const defaults: ReportMeta = { published: options.published, publisher: options.publisher };
  let urls: UrlIngester | undefined;
  const fetched = async (address: string, meta: ReportMeta): Promise<Ingested | Fault> => {
    // loaded on demand: most runs fetch nothing
    urls ??= new (await import('./url/url.ts')).UrlIngester({ ...effects, ignoreRobots: options.ignoreRobots ?? false, media: options.media ?? false });
    return urls.ingest(address, meta);
  };
  async function* fromFile(file: string, meta: ReportMeta): AsyncGenerator<Ingested | Fault> {
    const split = await splitterOf(file);
    if (split === null) yield await ingestFile(file, meta, options.media);
    else yield* split(file, meta);
  }

  for (const input of inputs) {
    if (input === '-') yield await ingestStdin(effects.stdin, defaults);
    else if (/^[a-z][a-z0-9+.-]*:\/\//i.test(input)) {
      yield await fetched(input, defaults);
    } else
      for await (const file of filesOf(input, faults)) {
        const meta = { ...defaults, ...given(await metaFiles.about(file)), file };
        const rows = await rowsOfTable(file, (fault) => faults.push(fault));
        if (rows === null) yield* fromFile(file, meta);
        else
          for (const row of rows) {
            const said = { ...meta, ...given(row.meta), file: row.copy };
            if (row.copy === null) yield await fetched(row.url, said);
            else yield* fromFile(row.copy, said);
          }
        yield* faults.splice(0);
      }
    yield* faults.splice(0);
  }
}

async function* filesOf(input: string, faults: Fault[]): AsyncGenerator<string> {
  const kind = await fs.stat(input).catch(() => null);
  if (!kind?.isDirectory()) {
    yield input;
    return;
  }
  let count = 0;
  for await (const file of walk(input, (where, error) => faults.push(unreadable(where, error)))) {
    count++;
    yield file;
  }
  if (count === 0 && faults.length === 0) faults.push({ where: input, what: 'The directory holds no files.', fix: 'Put reports into it, or name another.' });
}

/** Only what is said; a null in `meta.json` does not hide an option. */
function given(meta: ReportMeta): ReportMeta {
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value != null));
}
