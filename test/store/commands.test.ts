import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearsay, MAIN } from '../support/hearsay.ts';
import { scratch } from '../support/scratch.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const FERRY = 'Ferry aground off Holm\n\nThe ferry ran aground on Monday, the harbour master, Signe Dahl, said. Two passengers were injured, police said.\n';

describe('the commands of a case', () => {
  let template: string;
  beforeAll(async () => {
    template = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-'));
    await hearsay(['init', 'harbour'], { cwd: template });
  });
  afterAll(() => fs.rmSync(template, { recursive: true, force: true }));

  /** A folder with a new case called harbour and a report that is not yet in it. */
  const made = (): ((...args: string[]) => ReturnType<typeof hearsay>) => {
    const cwd = scratch();
    fs.cpSync(template, cwd, { recursive: true });
    fs.writeFileSync(path.join(cwd, 'ferry.txt'), FERRY);
    return (...args) => hearsay(args, { cwd });
  };

  it('add, list, search, show and make again', async () => {
    const run = made();
    expect(await run('add', 'harbour', 'ferry.txt', '--publisher', 'The Gazette')).toMatchObject({ code: 0, stdout: 'R-0001 ferry.txt (2 claims)\n1 added\n' });
    expect(await run('add', 'harbour', 'ferry.txt')).toMatchObject({ code: 0, stdout: 'ferry.txt is already in the case as R-0001\n1 known already\n' });
    expect((await run('list', 'harbour')).stdout).toMatch(/^R-0001 .*The Gazette .*Ferry aground off Holm \(2 claims\)\n1 report\n$/);
    const found = await run('search', 'harbour', 'injured', 'passenger');
    expect(found.stdout).toMatch(/^C-0002 .*in R-0001, characters 95–122\n.*Two passengers were injured\n$/);
    expect((await run('show', 'harbour', 'C-0002')).stdout).toContain('said by:    police');
    expect(JSON.parse((await run('show', 'harbour', 'R-0001', '--json')).stdout)).toMatchObject({ id: 'R-0001', versions: [{ report: { id: 'r1' } }] });
    expect(await run('rebuild', 'harbour')).toMatchObject({ code: 0, stdout: '1 reading made again from captures and journal\n' });
    expect((await run('search', 'harbour', 'injured', 'passenger')).stdout).toBe(found.stdout);
    expect(await run('verify', 'harbour', '--quiet')).toMatchObject({ code: 0 });
  });

  it('say what is wrong in one sentence', async () => {
    const run = made();
    const told = async (...args: string[]) => {
      const { code, stderr } = await run(...args);
      return [code, stderr.trim()];
    };
    expect(await told('init', 'harbour')).toEqual([1, 'hearsay: harbour: It is a case already. Add to it, or name another folder.']);
    expect(await told('list', 'nowhere')).toEqual([1, 'hearsay: nowhere: It is not a case. Name the folder of one, or make one with `hearsay init nowhere`.']);
    expect(await told('show', 'harbour', 'R-0007')).toEqual([1, 'hearsay: R-0007: The case harbour has no such report. `hearsay list` shows those it has.']);
    expect(await told('show', 'harbour', 'seven')).toEqual([
      1,
      'hearsay: seven: It names no report or claim of a case. Write R-0012 for a report or C-0031 for a claim.',
    ]);
    expect(await told('search', 'harbour', '--after', 'noon')).toEqual([
      2,
      'hearsay: --after noon is no date; write YYYY-MM-DD or a date-time such as 2024-05-06T14:00Z.',
    ]);
    expect(await told('add', 'harbour', 'no-such-file')).toEqual([4, 'hearsay: no-such-file: There is no such file or directory. Check the path.']);
  });

  it('lose nothing that was acknowledged, and double nothing, when they are killed', () => {
    const ended = spawnSync(process.execPath, ['--import', 'tsx', path.join('bench', 'kill-case.ts'), MAIN, '4', '120'], { cwd: ROOT, encoding: 'utf8' });
    expect(ended.stderr).toBe('');
    expect(ended.stdout).toMatch(/ of 120 acknowledged on the way; verify: \d+ OK, 0 changed, 0 missing/);
    expect(ended.stdout).toMatch(/lost: 0,\s+doubled: 0,\s+missing: 0/);
    expect(ended.status).toBe(0);
  });
});
