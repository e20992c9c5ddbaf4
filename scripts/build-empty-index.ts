import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EMPTY, openPglite } from '../src/store/index/embedded.ts';

// What a new case starts from (src/store/index/embedded.ts): part of `npm run build`.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-empty-index-'));
const pglite = await openPglite(path.join(folder, 'index'));
const packed = await pglite.dumpDataDir('gzip');
await pglite.close();
fs.rmSync(folder, { recursive: true });
fs.writeFileSync(EMPTY, new Uint8Array(await packed.arrayBuffer()));
