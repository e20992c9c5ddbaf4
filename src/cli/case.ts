import fs from 'node:fs';
import path from 'node:path';
import type { Ingested } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { writeWhole } from './output.ts';

/** Puts the bytes of every capture that passes into `directory/captures/`, named by their SHA-256 and read-only; what is there already stays as it is. */
export async function* keepCaptures(captures: AsyncIterable<Ingested | Fault>, directory: string): AsyncGenerator<Ingested | Fault> {
  for await (const item of captures) {
    if ('capture' in item) {
      const file = path.join(directory, 'captures', item.capture.sha256);
      if (!fs.existsSync(file)) {
        writeWhole(file, item.bytes);
        fs.chmodSync(file, 0o444);
      }
    }
    yield item;
  }
}
