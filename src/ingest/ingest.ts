import type { Ingested } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';

export interface IngestOptions {
  /** applies to every input that says nothing else */
  published?: string | null;
  publisher?: string | null;
  ignoreRobots?: boolean;
}

/** Turns paths, URLs and `-` into captures; what cannot be read comes as a fault and the rest goes on. */
export async function* ingest(_inputs: readonly string[], _options: IngestOptions = {}): AsyncGenerator<Ingested | Fault> {}
