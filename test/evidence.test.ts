import fs from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeAuthority, serveAuthority } from './support/authority.ts';
import { hearsay } from './support/hearsay.ts';
import { scratch } from './support/scratch.ts';

const FERRY =
  'Ferry aground off Holm\n\nThe ferry ran aground on Monday, the harbour master, Signe Dahl, said. Two passengers were injured, police in Holm said.\n';

const cwd = fs.mkdtempSync('/tmp/hearsay-evidence-');
const run = (...args: string[]) => hearsay(args, { cwd });
const at = (...names: string[]) => path.join(cwd, ...names);

/** Of a case named `ferry` in `cwd`, the one capture there is. */
function captureIn(directory: string): string {
  const file = fs.readdirSync(at(directory, 'captures'), { recursive: true, encoding: 'utf8' }).find((name) => name.length > 60);
  return at(directory, 'captures', file ?? '');
}

beforeAll(async () => {
  fs.writeFileSync(at('ferry.txt'), FERRY);
  await run('init', 'ferry', '-q');
  await run('add', 'ferry', 'ferry.txt', '-q');
  return () => fs.rmSync(cwd, { recursive: true, force: true });
}, 60_000);

describe('the evidence of a case', () => {
  it('is found right, item by item, and that nobody outside dated it is said', async () => {
    const { code, stdout } = await run('verify', 'ferry');
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^OK {7}case\.json {2}/),
      expect.stringMatching(/^OK {7}journal\/000000000000\.jsonl {2}3 entries/),
      expect.stringMatching(/^OK {7}journal\/head\.json {2}3 entries, Merkle root [0-9a-f]{64}$/),
      expect.stringMatching(/^OK {7}captures\/..\/[0-9a-f]{64} {2}\d+ bytes$/),
      expect.stringMatching(/^OK {7}R-0001 {2}\d+ claims stand where they say$/),
      '5 OK, 0 changed, 0 missing',
      'No time stamp: nobody outside has dated this case. `hearsay timestamp` asks an authority to.',
    ]);
    expect(code).toBe(0);
  });

  it('that was changed is told, with exit code 1', async () => {
    fs.cpSync(at('ferry'), at('harmed'), { recursive: true });
    const file = captureIn('harmed');
    fs.chmodSync(file, 0o644);
    fs.writeFileSync(file, FERRY.replace('Two', 'Ten'));
    const { code, stdout } = await run('verify', 'harmed', '--quiet');
    expect(stdout).toMatch(/^changed {2}captures\//);
    expect(code).toBe(1);
    const json = await run('verify', 'harmed', '--json');
    expect(
      json.stdout
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toContainEqual(expect.objectContaining({ state: 'changed' }));
  });

  it('grows from a head that somebody kept, and from no other', async () => {
    const head = (await run('log', 'ferry', '--head')).stdout.trim();
    expect(head).toMatch(/^3:[0-9a-f]{64}$/);
    expect(await run('verify', 'ferry', '-q', '--head', head)).toMatchObject({ code: 0 });
    expect(
      await run(
        'verify',
        'ferry',
        '-q',
        '--head',
        head.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')),
      ),
    ).toMatchObject({ code: 1 });
    expect(await run('verify', 'ferry', '--head', 'yesterday')).toMatchObject({ code: 2, stderr: expect.stringContaining('no head of a journal') });
  });

  it('says in its log who did what', async () => {
    const { stdout } = await run('log', 'ferry', '--json');
    const entries = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Object(JSON.parse(line)));
    expect(entries.map(({ seq, kind, subject }) => [seq, kind, subject])).toEqual([
      [0, 'init', 'case'],
      [1, 'capture', entries[1]?.after],
      [2, 'reading', 'R-0001'],
    ]);
    expect((await run('log', 'ferry', '--kind', 'reading')).stdout).toMatch(/^ {5}2 {2}\S+Z {2}.+ {2}reading {6}R-0001\n$/);
    expect(await run('log', 'ferry', '--kind', 'rumour')).toMatchObject({ code: 2 });
  });

  it('is dated by an authority, and that is checked offline with what the case keeps', async () => {
    fs.cpSync(at('ferry'), at('dated'), { recursive: true });
    const authority = makeAuthority(scratch());
    const { url, close } = await serveAuthority(authority);
    const stamped = await run('timestamp', 'dated', '--tsa', url, '--tsa-certificate', authority.root);
    close();
    expect(stamped).toMatchObject({ code: 0, stdout: expect.stringMatching(/^The first 3 entries existed at \S+Z, says Lighthouse Stamps\.\n$/) });
    const verified = await run('verify', 'dated');
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringMatching(/^OK {7}time stamp, entry 3 {2}.*for which Lighthouse Root vouches$/m) });
    expect(verified.stdout).not.toContain('No time stamp');
    expect((await run('timestamp', 'dated')).stdout).toContain('Lighthouse Stamps');
    const gone = await run('timestamp', 'dated', '--tsa', url);
    expect(gone).toMatchObject({ code: 1, stderr: expect.stringContaining('The authority gave no time stamp') });
  });

  it('leaves as a bundle and comes back from it, and leaves as a web archive', async () => {
    expect(await run('export', 'ferry', '--bundle', 'ferry.zip', '--wacz', 'ferry.wacz')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^ferry\.zip: 1 capture, 3 entries of the journal, Merkle root [0-9a-f]{64}\nferry\.wacz: 0 pages and 1 file /),
    });
    expect(await run('import', 'ferry.zip', 'again')).toMatchObject({ code: 0, stdout: expect.stringContaining('found right') });
    expect((await run('list', 'again', '-q')).stdout).toContain('R-0001');
    expect((await run('log', 'again')).stdout).toMatch(/ {5}3 .* import /);
    expect((await run('log', 'ferry')).stdout.match(/ export /g)).toHaveLength(2);
    expect(await run('verify', 'again', '-q')).toMatchObject({ code: 0 });
    expect(await run('import', 'ferry.zip', 'again')).toMatchObject({ code: 1, stderr: expect.stringContaining('exists already') });
  });

  it('in a folder that is none is an error in one sentence', async () => {
    expect(await run('log', '.')).toMatchObject({ code: 1, stderr: expect.stringMatching(/^hearsay: \.: It is not a case\.[^\n]*\n$/) });
    expect(await run('verify', 'nowhere')).toMatchObject({ code: 1, stderr: expect.stringMatching(/^hearsay: nowhere: It does not exist\.[^\n]*\n$/) });
    expect(await run('export', 'ferry')).toMatchObject({ code: 2, stderr: expect.stringContaining('Say what to make') });
  });
});

describe('a dossier', () => {
  it('is checked against the sources beside it and its own texts', async () => {
    await run('dossier', 'ferry.txt', '-q', '-o', 'dossier.json');
    expect(await run('verify', 'dossier.json')).toMatchObject({ code: 0, stdout: expect.stringContaining('ferry.txt has the SHA-256') });
    const json = fs.readFileSync(at('dossier.json'), 'utf8');
    fs.writeFileSync(at('reworded.json'), json.replace('"text": "Two passengers', '"text": "Ten passengers'));
    const reworded = await run('verify', 'reworded.json', '-q');
    expect(reworded).toMatchObject({ code: 1, stdout: expect.stringMatching(/^changed {2}r1 text {2}The words of claim c\d+ are not those/) });
    fs.writeFileSync(at('ferry.txt'), FERRY.replace('Monday', 'Sunday'));
    expect(await run('verify', 'dossier.json', '-q')).toMatchObject({ code: 1, stdout: expect.stringContaining('r1 source  ferry.txt is not the file') });
    fs.rmSync(at('ferry.txt'));
    expect(await run('verify', 'dossier.json')).toMatchObject({ code: 0, stdout: expect.stringContaining('was not checked') });
    fs.writeFileSync(at('ferry.txt'), FERRY);
    expect(await run('verify', 'ferry.txt')).toMatchObject({ code: 1, stderr: expect.stringContaining('It is no JSON.') });
  });
});
