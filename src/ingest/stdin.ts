import type { Ingested, ReportMeta } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { ingested } from './document.ts';
import { tooLarge } from './faults.ts';
import { MAX_BYTES } from './limits.ts';

/** Standard input read to its end as one capture. */
export async function ingestStdin(stdin: AsyncIterable<Uint8Array | string>, meta: ReportMeta): Promise<Ingested | Fault> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > MAX_BYTES) return tooLarge('-', null);
    chunks.push(bytes);
  }
  return ingested(Buffer.concat(chunks), { from: '-', how: 'stdin' }, meta);
}
