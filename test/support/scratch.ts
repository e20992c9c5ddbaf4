import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that goes when the test ends, with whatever read-only files lie in it. */
export function scratch(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hearsay-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
