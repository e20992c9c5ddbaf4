import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearsay } from './support/hearsay.ts';

let cwd: string;
beforeAll(() => {
  cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-batch-'));
});
afterAll(() => fs.rmSync(cwd, { recursive: true }));

const batch = (input: string, ...args: string[]) => hearsay(['batch', ...args], { cwd, input });
const document = (id: number) =>
  JSON.stringify({ doc_id: id, text: `Gate ${id} is shut, the ferry master said on Friday. `.repeat(1 + (id % 7) * 20), date: '2024-05-15' });
const ids = (stdout: string): number[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line): number => JSON.parse(line).doc_id);

describe('hearsay batch', () => {
  it('keeps the order of its input, whichever thread is done first', async () => {
    const wanted = Array.from({ length: 300 }, (_, i) => i);
    const { code, stdout } = await batch(wanted.map(document).join('\n'), '--only', 'attributions,times', '--threads', '3');
    expect(code).toBe(0);
    expect(ids(stdout)).toEqual(wanted);
  });

  it('gives the same bytes on one thread as on many', async () => {
    const input = Array.from({ length: 40 }, (_, i) => document(i)).join('\n');
    expect((await batch(input, '--threads', '1')).stdout).toBe((await batch(input, '--threads', '4')).stdout);
  });

  it('skips a bad line, tells its number, and ends with 3', async () => {
    const { code, stdout, stderr } = await batch(`${document(1)}\nnot a document\n${document(2)}\n`);
    expect(code).toBe(3);
    expect(ids(stdout)).toEqual([1, 2]);
    // a slow machine tells how far it is
    expect(stderr).toMatch(/^hearsay: line 2 is no JSON; it was skipped\.\n(?:\d+ documents?, .*\n)?$/);
  });

  it('says nothing about nothing', async () => {
    expect(await batch('')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it('refuses parts and thread counts that are none', async () => {
    expect(await batch('', '--only', 'verdicts')).toMatchObject({ code: 2, stderr: expect.stringContaining('attributions, places, times') });
    expect(await batch('', '--threads', '0')).toMatchObject({ code: 2, stderr: expect.stringContaining('whole number') });
  });
});
