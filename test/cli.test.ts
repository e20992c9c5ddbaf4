import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Dossier } from '../src/model/dossier.ts';
import { hearsay, MAIN } from './support/hearsay.ts';

const GOOD = 'Ferry aground off Holm\n\nThe ferry ran aground on Monday, the harbour master, Signe Dahl, said. Two passengers were injured.\n';

let cwd: string;
beforeEach(() => {
  cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-cli-'));
});
afterEach(() => fs.rmSync(cwd, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): void => {
  fs.mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  fs.writeFileSync(path.join(cwd, name), content);
};
const run = (...args: string[]) => hearsay(args, { cwd });
/** What is said about faults: lines that begin with the program's name. */
const told = (stderr: string): string[] => stderr.split('\n').filter((line) => line.startsWith('hearsay: '));
const readDossier = (json: string): Dossier => Dossier.parse(JSON.parse(json));

describe('hearsay dossier', () => {
  it('writes dossier.html when nothing else is said, and tells where it went', async () => {
    put('ferry.txt', GOOD);
    const { code, stdout, stderr } = await run('dossier', 'ferry.txt');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('Dossier: dossier.html');
    expect(fs.readFileSync(path.join(cwd, 'dossier.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    expect(fs.readdirSync(cwd).sort()).toEqual(['dossier.html', 'ferry.txt']);
  });

  it('writes JSON to a file or to standard output, the same bytes', async () => {
    put('ferry.txt', GOOD);
    await run('dossier', 'ferry.txt', '-o', 'out.json');
    const { stdout } = await run('dossier', 'ferry.txt', '--format', 'json');
    expect(fs.readFileSync(path.join(cwd, 'out.json'), 'utf8')).toBe(stdout);
    const dossier = readDossier(stdout);
    expect(dossier.reports[0]?.file).toBe('ferry.txt');
    expect(dossier.claims.some((claim) => claim.chain.some((hop) => hop.name.includes('Signe Dahl')))).toBe(true);
  });

  it('puts the summary on standard error when standard output carries the dossier, and keeps it back when asked', async () => {
    put('ferry.txt', GOOD);
    expect((await run('dossier', 'ferry.txt', '-f', 'md')).stderr).not.toBe('');
    expect((await run('dossier', 'ferry.txt', '-f', 'md', '--quiet')).stderr).toBe('');
    expect((await run('dossier', 'ferry.txt', '-o', '-')).stdout).toMatch(/^<!doctype html>/i);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await hearsay(['dossier', '-', '-f', 'json', '--publisher', 'The Holm Gazette', '--published', '2024-05-06'], {
      cwd,
      input: GOOD,
    });
    expect(code).toBe(0);
    expect(readDossier(stdout).reports[0]).toMatchObject({ publisher: 'The Holm Gazette', published: '2024-05-06', capture: { how: 'stdin' } });
  });

  it('keeps a case: the dossier, and every capture byte for byte under its hash', async () => {
    put('ferry.txt', GOOD);
    const { code } = await run('dossier', 'ferry.txt', '--case', 'case', '--format', 'json');
    expect(code).toBe(0);
    const first = fs.readFileSync(path.join(cwd, 'case', 'dossier.json'), 'utf8');
    const hash = readDossier(first).reports[0]?.capture.sha256 ?? '';
    expect(fs.readFileSync(path.join(cwd, 'case', 'captures', hash.slice(0, 2), hash), 'utf8')).toBe(GOOD);
    // added again it is known, and without inputs the case is enough
    expect((await run('dossier', 'ferry.txt', '--case', 'case', '--format', 'json')).code).toBe(0);
    expect((await run('dossier', '--case', 'case', '--format', 'json', '-o', 'again.json')).code).toBe(0);
    expect(fs.readFileSync(path.join(cwd, 'again.json'), 'utf8')).toBe(first);
  });

  it('asks for inputs when there is no case', async () => {
    expect(await run('dossier')).toMatchObject({ code: 2, stderr: expect.stringContaining('Say what to read') });
  });

  it('lets a reader close the pipe early', async () => {
    put('ferry.txt', GOOD.repeat(200));
    const child = spawn('bash', ['-o', 'pipefail', '-c', `"${process.execPath}" "${MAIN}" dossier ferry.txt -f json --quiet | head -c 10`], { cwd });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(stderr).toBe('');
  });

  it('leaves no half file when it is interrupted', async () => {
    // it waits for the end of its input; that the case exists tells that it has begun
    const child = spawn(process.execPath, [MAIN, 'dossier', '-', '-o', 'out.html', '--case', 'case'], { cwd });
    await expect.poll(() => fs.existsSync(path.join(cwd, 'case', 'captures')), { timeout: 30_000 }).toBe(true);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
    expect(fs.readdirSync(cwd)).toEqual(['case']);
    expect(fs.readdirSync(path.join(cwd, 'case', 'captures'))).toEqual([]);
  });
});

describe('input that cannot be read', () => {
  it.each<[what: string, name: string, content: string | Uint8Array]>([
    ['an empty file', 'empty.txt', ''],
    ['white space only', 'blank.txt', ' \n\t\n'],
    ['a binary file', 'picture.txt', new Uint8Array(4096).map((_, i) => (i * 131) % 256)],
    ['a file that is too large', 'large.txt', 'The mayor said that nothing had happened. '.repeat(1_250_000)],
  ])('%s is told in one sentence and ends with 4', async (_, name, content) => {
    put(name, content);
    const { code, stderr } = await run('dossier', name);
    const lines = told(stderr);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(name);
    expect(lines[1]).toBe('hearsay: Nothing could be read, so no dossier was written.');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(code).toBe(4);
    expect(fs.existsSync(path.join(cwd, 'dossier.html'))).toBe(false);
  });

  it('a missing path is named', async () => {
    const { code, stderr } = await run('dossier', 'nowhere.txt');
    expect(told(stderr)[0]).toContain('nowhere.txt');
    expect(code).toBe(4);
  });

  it('one broken file among good ones costs only itself, and stands in the dossier', async () => {
    put('in/a.txt', GOOD);
    put(
      'in/b.txt',
      new Uint8Array(4096).map((_, i) => (i * 131) % 256),
    );
    put('in/c.txt', GOOD.replace('Holm', 'Rind'));
    const { code, stdout, stderr } = await run('dossier', 'in', '-f', 'json', '--quiet');
    expect(code).toBe(3);
    expect(told(stderr)).toEqual([expect.stringContaining('b.txt')]);
    const dossier = readDossier(stdout);
    expect(dossier.reports.map((r) => path.basename(r.file ?? ''))).toEqual(['a.txt', 'c.txt']);
    expect(dossier.faults).toHaveLength(1);
  });

  it('reads text in an old encoding', async () => {
    put('old.txt', Buffer.from('Le préfet a déclaré que la crue était terminée à Besançon. « Tout est fini », a-t-il ajouté.\n', 'latin1'));
    const { code, stdout } = await run('dossier', 'old.txt', '-f', 'json');
    expect(code).toBe(0);
    expect(readDossier(stdout).reports[0]?.text).toContain('préfet a déclaré');
  });

  it('does not choke on 50,000 nested tags', async () => {
    put('deep.html', `<html><body><article>${'<div>'.repeat(50_000)}<p>${GOOD}</p></article></body></html>`);
    const { code, stderr } = await run('dossier', 'deep.html', '-f', 'json');
    expect([0, 4]).toContain(code);
    expect(stderr).not.toMatch(/\n\s+at |RangeError/);
  });

  it('refuses addresses inside the own network, whether or not they answer', async () => {
    const server = http.createServer(() => {});
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const { port } = address;
    try {
      const { code, stderr } = await run('dossier', `http://127.0.0.1:${port}/`);
      expect(told(stderr)[0]).toContain(`127.0.0.1:${port}`);
      expect(code).toBe(4);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('a command that makes no sense', () => {
  it.each([
    [2, /Say what to read/, ['dossier']],
    [2, /missing required argument/, ['copies']],
    [2, /Allowed choices are html, md, json/, ['dossier', 'a.txt', '--format', 'pdf']],
    [2, /names no format/, ['dossier', 'a.txt', '-o', 'out.pdf']],
    [2, /--published soon is no date/, ['dossier', 'a.txt', '--published', 'soon']],
    [2, /unknown option/, ['dossier', 'a.txt', '--colour']],
    [2, /unknown command|too many arguments/, ['dosier', 'a.txt']],
    [5, /directory .*nowhere does not exist/, ['dossier', 'a.txt', '-o', 'nowhere/out.html']],
    [5, /is a directory/, ['dossier', 'a.txt', '-o', '.', '--format', 'html']],
  ] as const)('ends with %i and says %s', async (code, message, args) => {
    const ended = await run(...args);
    expect(ended.stderr).toMatch(message);
    expect(ended.code).toBe(code);
    expect(ended.stdout).toBe('');
  });

  it('shows help on request, with the exit codes', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('dossier');
    expect(stdout).toContain('Exit codes');
    expect((await run('--version')).stdout.trim()).toMatch(/^hearsay \d+\.\d+\.\d+$/);
  });
});
