import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MAIN } from '../support/hearsay.ts';
import { scratch } from '../support/scratch.ts';

/** Runs the compiled command line; as nobody when `asNobody`, whom read-only folders stop. */
function run(args: readonly string[], { cwd, asNobody = false }: { cwd: string; asNobody?: boolean }) {
  const user = asNobody && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { cwd, encoding: 'utf8', ...user });
  return { code: status, stdout, stderr };
}

const report = (n: number) => `Ferry aground off Holm\n\nThe ferry number ${n} ran aground on Monday, the harbour master, Signe Dahl, said.\n`;

describe('a case in a folder that may not be written', () => {
  it('is left as it is, with an error in one sentence', () => {
    const folder = scratch();
    fs.writeFileSync(path.join(folder, 'ferry.txt'), report(1));
    fs.writeFileSync(path.join(folder, 'later.txt'), report(2));
    run(['init', 'ferry', '-q'], { cwd: folder });
    run(['add', 'ferry', 'ferry.txt', '-q'], { cwd: folder });
    execFileSync('chmod', ['-R', 'a-w,a+rX', folder]);
    onTestFinished(() => void execFileSync('chmod', ['-R', 'u+w', folder]));
    expect(run(['add', 'ferry', 'later.txt', '-q'], { cwd: folder, asNobody: true })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^hearsay: ferry\/lock: You may not write there\. [^\n]+\n$/),
    });
    const verified = run(['verify', 'ferry'], { cwd: folder, asNobody: true });
    expect(verified).toMatchObject({ code: 0, stderr: '' });
    expect(verified.stdout).toMatch(/^noted {4}index {2}Spans and quotes of the readings were not checked: You may not write there\./m);
  });
});
