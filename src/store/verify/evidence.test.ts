import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entry } from '../../../test/support/entries.ts';
import { keepEvidence } from '../../../test/support/evidence.ts';
import { scratch } from '../../../test/support/scratch.ts';
import { FolderCaptures } from '../captures/folder-captures.ts';
import { FolderJournal } from '../journal/folder-journal.ts';
import { type Besides, verifyEvidence } from './evidence.ts';
import { type Finding, isFault } from './finding.ts';

async function verify(directory: string, besides?: Besides): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const one of verifyEvidence(path.join(directory, 'journal'), FolderCaptures.at(path.join(directory, 'captures')), besides)) findings.push(one);
  return findings;
}

async function kept(): Promise<string> {
  const directory = scratch();
  await keepEvidence(directory, ['<p>The ferry sank.</p>', 'Nobody was hurt, the harbour master said.', ''], [entry(9, { kind: 'judgement', reason: 'seen' })]);
  return directory;
}

const filesIn = (directory: string): string[] =>
  fs
    .readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(directory, name))
    .filter((file) => fs.statSync(file).isFile());

/** Replaces a file, read-only or not, for as long as `during` takes. */
async function harmed<T>(file: string, content: Uint8Array | null, during: () => Promise<T>): Promise<T> {
  const whole = fs.readFileSync(file);
  fs.rmSync(file);
  if (content) fs.writeFileSync(file, content);
  try {
    return await during();
  } finally {
    fs.rmSync(file, { force: true });
    fs.writeFileSync(file, whole);
  }
}

describe('verifying the evidence of a case', () => {
  it('finds all of it in order, item by item', async () => {
    const findings = await verify(await kept());
    expect(findings.map(({ item, state }) => `${item.slice(0, 30)} ${state}`)).toEqual([
      'journal/000000000000.jsonl ok',
      'journal/head.json ok',
      ...findings.slice(2).map(({ item }) => `${item.slice(0, 30)} ok`),
    ]);
    expect(findings).toHaveLength(5);
    expect(findings[0]?.what).toContain('5 entries');
  });

  it('finds any single flipped bit, in whichever file and wherever in it', async () => {
    const directory = await kept();
    const files = filesIn(directory).filter((file) => fs.statSync(file).size > 0);
    expect(files.length).toBeGreaterThanOrEqual(4);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.nat(), fc.nat(7), async (file, place, bit) => {
        const bytes = fs.readFileSync(file);
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const findings = await harmed(file, bytes, () => verify(directory));
        expect({ file, at, faults: findings.filter(isFault) }).not.toEqual({ file, at, faults: [] });
      }),
      {
        numRuns: 300,
        examples: files.flatMap((file): [string, number, number][] => [
          [file, 0, 0],
          [file, fs.statSync(file).size - 1, 0],
        ]),
      },
    );
  });

  it('finds any file that was removed, emptied or cut short', async () => {
    const directory = await kept();
    for (const file of filesIn(directory)) {
      const size = fs.statSync(file).size;
      const bytes = fs.readFileSync(file);
      const harms = size === 0 ? [null] : [null, bytes.subarray(0, 0), bytes.subarray(0, size - 1), bytes.subarray(0, Math.floor(size / 2))];
      for (const content of harms)
        expect({ file, faults: (await harmed(file, content, () => verify(directory))).filter(isFault) }).not.toEqual({ file, faults: [] });
    }
  });

  it('names what is wrong and goes on to the rest', async () => {
    const directory = await kept();
    const journal = path.join(directory, 'journal', '000000000000.jsonl');
    const lines = fs.readFileSync(journal, 'utf8').split('\n');
    const without = await harmed(journal, Buffer.from([lines[0], ...lines.slice(2)].join('\n')), () => verify(directory));
    expect(without.filter(isFault).map(({ item, state, what }) => `${item} ${state}: ${what}`)).toEqual([
      'journal/000000000000.jsonl, entry 1 changed: It has the number 2 in the place of 1.',
      'journal/000000000000.jsonl missing: Entry 1 is gone.',
      'journal/head.json changed: The Merkle tree over the entries has another root than was written here.',
    ]);
    const swapped = await harmed(journal, Buffer.from([lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n')), () => verify(directory));
    expect(swapped.filter(isFault).length).toBeGreaterThanOrEqual(2);
  });

  it('takes for no fault what an interrupted run left', async () => {
    const directory = await kept();
    fs.appendFileSync(path.join(directory, 'journal', '000000000000.jsonl'), '{"entry":{"at"');
    await (await FolderCaptures.open(path.join(directory, 'captures'))).put(Buffer.from('not yet named'));
    const findings = await verify(directory);
    expect(findings.filter(isFault)).toEqual([]);
    expect(findings.filter(({ state }) => state === 'noted')).toHaveLength(2);
  });

  it('proves that a journal still begins with what an old head covered, and that a rewritten one does not', async () => {
    const directory = await kept();
    const journal = await FolderJournal.open(path.join(directory, 'journal'));
    const known = journal.head();
    await journal.append([entry(10), entry(11)]);
    await journal.close();
    expect((await verify(directory, { known })).filter(isFault)).toEqual([]);

    const rewritten = scratch();
    await keepEvidence(rewritten, ['<p>The ferry sank.</p>', 'Two were hurt, the harbour master said.', ''], [entry(9), entry(10)]);
    expect((await verify(rewritten)).filter(isFault)).toEqual([]);
    expect((await verify(rewritten, { known })).filter(isFault)).toMatchObject([{ item: 'journal up to entry 4', state: 'changed' }]);
    expect((await verify(rewritten, { known: { ...known, size: 50 } })).filter(isFault)).toMatchObject([{ state: 'missing' }]);
  });

  it('says of a folder with no journal that it is missing', async () => {
    expect((await verify(scratch())).filter(isFault)).toMatchObject([{ item: 'journal/head.json', state: 'missing' }]);
  });
});
