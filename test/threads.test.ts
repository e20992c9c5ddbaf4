import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Dossier } from '../src/model/dossier.ts';
import { hearsay } from './support/hearsay.ts';

const COUNT = 60;
let cwd: string;
beforeAll(() => {
  cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-threads-'));
  fs.mkdirSync(path.join(cwd, 'in'));
  for (let i = 0; i < COUNT; i++) {
    const text = i % 20 === 13 ? '' : `Gate ${i} of the lock was shut on Friday, the lock keeper said. “It leaks,” said Ruth Abara, who lives there.\n`;
    fs.writeFileSync(path.join(cwd, 'in', `${String(i).padStart(3, '0')}.txt`), text);
  }
});
afterAll(() => fs.rmSync(cwd, { recursive: true }));

describe('many reports', () => {
  it('are worked through on threads in the order of their names, and the broken ones cost only themselves', async () => {
    const { code, stdout } = await hearsay(['dossier', 'in', '-f', 'json', '--quiet'], { cwd });
    expect(code).toBe(3);
    const dossier = Dossier.parse(JSON.parse(stdout));
    const wanted = Array.from({ length: COUNT }, (_, i) => i).filter((i) => i % 20 !== 13);
    expect(dossier.reports.map(({ file }) => Number(path.basename(file ?? '', '.txt')))).toEqual(wanted);
    expect(dossier.reports.map(({ id }) => id)).toEqual(wanted.map((_, i) => `r${i + 1}`));
    expect(dossier.faults).toHaveLength(3);
    // each report tells of its own gate: what a thread found stands with the report it found it in
    const textOf = new Map(dossier.reports.map(({ id, text }) => [id, text]));
    for (const { report, content, text } of dossier.claims) expect(content.map(([s, e]) => textOf.get(report)?.slice(s, e)).join(' ')).toBe(text);
  });
});
