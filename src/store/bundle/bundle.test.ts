import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAuthority } from '../../../test/support/authority.ts';
import { entry } from '../../../test/support/entries.ts';
import { keepEvidence } from '../../../test/support/evidence.ts';
import { scratch } from '../../../test/support/scratch.ts';
import { folderSink } from '../archive/folder-sink.ts';
import { zipSink } from '../archive/zip-sink.ts';
import { FolderCaptures } from '../captures/folder-captures.ts';
import { FolderJournal } from '../journal/folder-journal.ts';
import { stampRequest } from '../timestamp/request.ts';
import { type Finding, isFault } from '../verify/finding.ts';
import { checkBundle } from './check.ts';
import { importBundle } from './import.ts';
import { writeBundle } from './write.ts';

const TEXTS = ['<p>The ferry sank.</p>', 'Nobody was hurt, the harbour master said.', 'Three were hurt after all.'];

/** Exports a case of these texts to `target`, a folder or a ZIP, and returns the folder of the case. */
async function exported(target: string, stamp: (journal: FolderJournal, captures: FolderCaptures) => Promise<void> = async () => {}): Promise<string> {
  const directory = scratch();
  await keepEvidence(directory, TEXTS, [entry(7, { data: { quote: 'it\'s "so" \\ $HOME %s `id`' } })]);
  const captures = await FolderCaptures.open(path.join(directory, 'captures'));
  const journal = await FolderJournal.open(path.join(directory, 'journal'));
  await stamp(journal, captures);
  const sink = target.endsWith('.zip') ? zipSink(target) : folderSink(target);
  await writeBundle(sink, { captures, journal, about: { format: 1, id: 'x', name: 'Ferry', database: null }, name: 'Ferry', at: '2024-05-06T07:08:09Z' });
  await sink.finish();
  await journal.close();
  return directory;
}

async function check(folder: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const one of checkBundle(folder)) findings.push(one);
  return findings;
}

const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .sort();

/** Runs the `sh` blocks of a bundle's README in its folder, each by itself; false for one that failed. */
function followReadme(folder: string, env: Record<string, string> = {}): { ok: boolean; said: string }[] {
  const readme = fs.readFileSync(path.join(folder, 'README.md'), 'utf8');
  return [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, script = '']) => {
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...env } });
    return { ok: status === 0, said: stdout + stderr };
  });
}

describe('a bundle', () => {
  it('is checked by following its README, with standard tools alone', async () => {
    const bundle = path.join(scratch(), 'bundle');
    await exported(bundle);
    const steps = followReadme(bundle);
    expect(steps.map(({ said }) => said.trim())).toEqual([
      'files: OK',
      'captures: OK',
      'journal: OK',
      expect.stringMatching(/^entry 0: OK, under root [0-9a-f]{64}$/),
    ]);
    for (const n of ['1', '3', '4']) expect(followReadme(bundle, { n }).at(-1)?.said).toContain(`entry ${n}: OK`);
    expect(followReadme(bundle, { n: '5' }).at(-1)?.ok).toBe(false);
    expect(fs.readFileSync(path.join(bundle, 'README.md'), 'utf8')).toContain('## No time stamp');
  });

  it('whose README finds a changed capture, entry and proof', async () => {
    const bundle = path.join(scratch(), 'bundle');
    await exported(bundle);
    const capture = filesIn(bundle).find((name) => name.startsWith('data/captures/')) ?? '';
    const harm: [string, RegExp, string, number[]][] = [
      [capture, /./, '#', [0, 1]],
      ['data/journal/000000000000.jsonl', /ferry/, 'fairy', [0, 2]],
      ['proofs/inclusion.txt', /R:./, 'R:', [0, 3]],
    ];
    for (const [name, from, to, found] of harm) {
      const file = path.join(bundle, name);
      const whole = fs.readFileSync(file, 'utf8');
      fs.writeFileSync(file, whole.replace(from, to));
      expect({ name, found: followReadme(bundle).flatMap(({ ok }, index) => (ok ? [] : [index])) }).toEqual({ name, found });
      fs.writeFileSync(file, whole);
    }
  });

  it('carries time stamps, which OpenSSL verifies from the README', async () => {
    const bundle = path.join(scratch(), 'bundle');
    const authority = makeAuthority(scratch());
    await exported(bundle, async (journal, captures) => {
      const { size, root } = journal.head();
      const answer = await captures.put(await authority.answer(stampRequest(root, Buffer.from([1, 2, 3]))));
      const chain = await captures.put(fs.readFileSync(authority.root));
      const data = { size, root, time: '2024-05-06T07:08:09.000Z', authority: 'Lighthouse Stamps', url: 'http://tsa.example/', chain: chain.sha256 };
      await journal.append([entry(8, { kind: 'timestamp', subject: 'journal', after: answer.sha256, data }), entry(9)]);
    });
    expect(followReadme(bundle).at(-1)).toMatchObject({ ok: true, said: expect.stringContaining('Verification: OK') });
    const findings = await check(bundle);
    expect(findings.filter(isFault)).toEqual([]);
    expect(findings.find(({ item }) => item.startsWith('time stamp'))).toMatchObject({ state: 'ok', what: expect.stringContaining('Lighthouse Root vouches') });
    expect(findings.at(-1)?.what).toMatch(/^7 entries and 1 stamped roots lead to the root/);
  });

  it('is the same, byte for byte, whenever the same case is exported', async () => {
    const [one, two] = [path.join(scratch(), 'a.zip'), path.join(scratch(), 'b.zip')];
    await exported(one);
    await exported(two);
    expect(fs.readFileSync(one).equals(fs.readFileSync(two))).toBe(true);
    expect(execFileSync('unzip', ['-t', one], { encoding: 'utf8' })).toContain('No errors detected');
  });

  it('in which any bit flips is found out, whichever file it is in', async () => {
    const bundle = path.join(scratch(), 'bundle');
    await exported(bundle);
    const files = filesIn(bundle).filter((name) => fs.statSync(path.join(bundle, name)).size > 0);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.nat(7), async (name, place, bit) => {
        const file = path.join(bundle, name);
        const whole = fs.readFileSync(file);
        const flipped = Buffer.from(whole);
        const at = place % whole.length;
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
        fs.writeFileSync(file, flipped);
        const findings = await check(bundle);
        fs.writeFileSync(file, whole);
        expect({ name, at, faults: findings.filter(isFault) }).not.toEqual({ name, at, faults: [] });
      }),
      { numRuns: 60 },
    );
    for (const name of files) {
      fs.renameSync(path.join(bundle, name), path.join(bundle, '..', 'away'));
      expect({ name, faults: (await check(bundle)).filter(isFault) }).not.toEqual({ name, faults: [] });
      fs.renameSync(path.join(bundle, '..', 'away'), path.join(bundle, name));
    }
  });
});

describe('importing a bundle', () => {
  it.each(['bundle', 'bundle.zip'])('gives the case back, numbers and all (%s)', async (name) => {
    const folder = scratch();
    const directory = await exported(path.join(folder, name));
    const target = path.join(folder, 'again');
    await importBundle(path.join(folder, name), target);
    expect(filesIn(target)).toEqual([...filesIn(directory), 'case.json'].sort());
    const changed = filesIn(directory).filter((file) => !fs.readFileSync(path.join(target, file)).equals(fs.readFileSync(path.join(directory, file))));
    expect(changed).toEqual([]);
    const capture = filesIn(target).find((file) => file.startsWith('captures')) ?? '';
    expect(fs.statSync(path.join(target, capture)).mode & 0o222).toBe(0);
    const journal = await FolderJournal.open(path.join(target, 'journal'));
    expect(await journal.append([entry(9, { kind: 'import' })])).toMatchObject([{ seq: 5 }]);
    await journal.close();
    expect(fs.readdirSync(folder).sort()).toEqual(['again', name].sort());
  });

  it('refuses a bundle with a fault, and leaves nothing', async () => {
    const folder = scratch();
    const bundle = path.join(folder, 'bundle');
    await exported(bundle);
    const capture = filesIn(bundle).find((name) => name.startsWith('data/captures/')) ?? '';
    fs.appendFileSync(path.join(bundle, capture), '!');
    await expect(importBundle(bundle, path.join(folder, 'again'))).rejects.toThrow(`${capture} is changed`);
    expect(fs.readdirSync(folder)).toEqual(['bundle']);
  });

  it('never writes over what is there', async () => {
    const folder = scratch();
    const bundle = path.join(folder, 'bundle');
    await exported(bundle);
    fs.mkdirSync(path.join(folder, 'again'));
    await expect(importBundle(bundle, path.join(folder, 'again'))).rejects.toThrow('never written over');
  });

  it.each([
    ['a file too many', (bundle: string) => fs.writeFileSync(path.join(bundle, 'data', 'more.txt'), 'x'), 'data/more.txt, which no bundle does'],
    ['a link', (bundle: string) => fs.symlinkSync('/etc/passwd', path.join(bundle, 'data', 'captures', 'link')), 'data/captures/link, which no bundle does'],
  ])('refuses one with %s', async (_, harm, told) => {
    const folder = scratch();
    const bundle = path.join(folder, 'bundle');
    await exported(bundle);
    harm(bundle);
    await expect(importBundle(bundle, path.join(folder, 'again'))).rejects.toThrow(told);
  });

  it('refuses a ZIP whose names climb out of it, and what is no ZIP', async () => {
    const folder = scratch();
    const zip = path.join(folder, 'bad.zip');
    const sink = zipSink(zip);
    await sink.add('data/../../../escaped', [Buffer.from('x')]);
    await sink.finish();
    await expect(importBundle(zip, path.join(folder, 'again'))).rejects.toThrow(/cannot be unpacked|which no bundle does/);
    fs.writeFileSync(path.join(folder, 'no.zip'), 'plain text');
    await expect(importBundle(path.join(folder, 'no.zip'), path.join(folder, 'again'))).rejects.toThrow('It is no ZIP file.');
    expect(fs.readdirSync(folder).sort()).toEqual(['bad.zip', 'no.zip']);
  });
});
