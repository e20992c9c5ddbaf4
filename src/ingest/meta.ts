import fs from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { ReportMeta } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { META_FILE } from './walk.ts';

const MetaFile = z.array(ReportMeta.extend({ file: z.string().min(1) }));
const FIX = 'It should hold [{"file", "url", "publisher", "published", "title"}]; mend it, then run again.';

/** What each directory's `meta.json` says about the files in it. A broken one is told once and taken as absent. */
export class MetaFiles {
  readonly #read = new Map<string, ReadonlyMap<string, ReportMeta>>();
  readonly #onFault: (fault: Fault) => void;

  constructor(onFault: (fault: Fault) => void) {
    this.#onFault = onFault;
  }

  /** What stands about a file beside it; empty when nothing does. */
  async about(file: string): Promise<ReportMeta> {
    const directory = path.dirname(file);
    let entries = this.#read.get(directory);
    if (!entries) {
      entries = await this.#load(path.join(directory, META_FILE));
      this.#read.set(directory, entries);
    }
    return entries.get(path.basename(file)) ?? {};
  }

  async #load(file: string): Promise<ReadonlyMap<string, ReportMeta>> {
    let content: string;
    try {
      content = await fs.readFile(file, 'utf8');
    } catch {
      return new Map();
    }
    let json: unknown;
    try {
      json = JSON.parse(content.replace(/^\uFEFF/, ''));
    } catch {
      this.#onFault({ where: file, what: 'It is not valid JSON, so it was left aside.', fix: FIX });
      return new Map();
    }
    const parsed = MetaFile.safeParse(json);
    if (parsed.success) return new Map(parsed.data.map((entry) => [path.normalize(entry.file), entry]));
    const [issue] = parsed.error.issues;
    const at = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : '';
    this.#onFault({ where: file, what: `It does not have the expected shape${at}, so it was left aside.`, fix: FIX });
    return new Map();
  }
}
