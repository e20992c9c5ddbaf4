import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entry } from '../../../test/support/entries.ts';
import { scratch } from '../../../test/support/scratch.ts';
import { NO_HASH, type SealedEntry } from '../../model/journal.ts';
import { FolderJournal } from './folder-journal.ts';

const SEGMENT = '000000000000.jsonl';

/** Closed when the test ends, should the test not do it. */
async function open(directory: string): Promise<FolderJournal> {
  const journal = await FolderJournal.open(directory);
  onTestFinished(() => journal.close());
  return journal;
}

async function all(journal: FolderJournal, from?: number): Promise<SealedEntry[]> {
  const entries: SealedEntry[] = [];
  for await (const one of journal.entries(from)) entries.push(one);
  return entries;
}

async function filled(directory: string, count: number): Promise<FolderJournal> {
  const journal = await open(directory);
  await journal.append(Array.from({ length: count }, (_, i) => entry(i)));
  return journal;
}

describe('a journal', () => {
  it('gives back what was appended, numbered from 0 and each bound to the one before', async () => {
    const journal = await open(scratch());
    const first = await journal.append([entry(0), entry(1)]);
    const second = await journal.append([entry(2)]);
    const read = await all(journal);
    expect(read).toEqual([...first, ...second]);
    expect(read.map(({ seq }) => seq)).toEqual([0, 1, 2]);
    expect(read.map(({ prev }) => prev)).toEqual([NO_HASH, first[0]?.hash, first[1]?.hash]);
    expect(journal.head()).toMatchObject({ size: 3, hash: second[0]?.hash });
    expect(read[0]?.data).toEqual({ nth: 0, note: 'Fähre „Möwe“ \u0000 \ud800' });
  });

  it('reads on from any entry, and has the same head when it is opened again', async () => {
    const directory = scratch();
    const journal = await filled(directory, 5);
    await journal.close();
    const again = await open(directory);
    expect(again.head()).toEqual(journal.head());
    expect(again.recovered.cut).toBe(0);
    expect((await all(again, 3)).map(({ seq }) => seq)).toEqual([3, 4]);
    expect(await all(again, 5)).toEqual([]);
    const [next] = await again.append([entry(5)]);
    expect(next).toMatchObject({ seq: 5, prev: journal.head().hash });
  });

  it('keeps the order of appends made side by side', async () => {
    const journal = await open(scratch());
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => journal.append([entry(i), entry(i)])));
    expect(answers.flat().map(({ seq }) => seq)).toEqual(Array.from({ length: 80 }, (_, i) => i));
    expect((await all(journal)).map(({ data }) => data['nth'])).toEqual(Array.from({ length: 80 }, (_, i) => Math.floor(i / 2)));
  });

  it('begins a new file when one is large enough and reads across them', async () => {
    const directory = scratch();
    const journal = await open(directory);
    const large = { text: 'x'.repeat(3_000_000) };
    for (let i = 0; i < 8; i++) await journal.append([entry(i, { data: large })]);
    await journal.close();
    expect(fs.readdirSync(directory)).toEqual([SEGMENT, '000000000003.jsonl', '000000000006.jsonl', 'head.json']);
    const again = await open(directory);
    await again.append([entry(8)]);
    expect((await all(again, 2)).map(({ seq }) => seq)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('gives any stretch of it, across files and at their edges', async () => {
    const directory = scratch();
    const journal = await filled(directory, 12);
    const whole = (await all(journal)).map(({ hash }) => hash);
    const lines = fs.readFileSync(path.join(directory, SEGMENT), 'utf8').split(/(?<=\n)/);
    for (const [from, to] of [
      [0, 1],
      [1, 6],
      [6, 12],
    ] as const)
      fs.writeFileSync(path.join(directory, `${String(from).padStart(12, '0')}.jsonl`), lines.slice(from, to).join(''));
    const bound = fc.integer({ min: 0, max: whole.length + 2 });
    await fc.assert(
      fc.asyncProperty(bound, bound, async (from, to) => {
        const stretch: string[] = [];
        for await (const { hash } of journal.entries(from, to)) stretch.push(hash);
        expect(stretch).toEqual(whole.slice(from, to));
      }),
    );
  });

  it('does not take an entry for another when one before it was removed', async () => {
    const directory = scratch();
    const journal = await filled(directory, 9);
    const file = path.join(directory, SEGMENT);
    const lines = fs.readFileSync(file, 'utf8').split('\n');
    fs.writeFileSync(file, lines.toSpliced(2, 1).join('\n'));
    await expect(all(journal, 7)).rejects.toThrow('has the number 7 in the place of 6');
    await expect(all(journal, 8)).rejects.toThrow('The journal is damaged');
  });

  it('refuses an entry with a part missing and takes the next', async () => {
    const journal = await open(scratch());
    await expect(journal.append([{ ...entry(0), at: 'yesterday' }])).rejects.toThrow(/datetime/);
    expect(await journal.append([entry(0)])).toHaveLength(1);
  });

  it('takes nothing once closed, and has finished what was under way', async () => {
    const journal = await open(scratch());
    const underWay = journal.append([entry(0)]);
    await journal.close();
    expect(await underWay).toHaveLength(1);
    await expect(journal.append([entry(1)])).rejects.toThrow('has been closed');
  });
});

describe('after a crash', () => {
  it('cuts off whatever was written behind the last acknowledged entry, wherever the crash tore it', async () => {
    const [directory, scratchFolder] = [scratch(), scratch()];
    const journal = await filled(directory, 3);
    await journal.close();
    const file = path.join(directory, SEGMENT);
    const whole = fs.readFileSync(file);
    const headBefore = fs.readFileSync(path.join(directory, 'head.json'));
    const more = await open(directory);
    await more.append([entry(3), entry(4)]);
    await more.close();
    const longer = fs.readFileSync(file);
    const head = fs.readFileSync(path.join(directory, 'head.json'));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: whole.length + 1, max: longer.length }), async (length) => {
        const copy = fs.mkdtempSync(path.join(scratchFolder, 'torn-'));
        fs.writeFileSync(path.join(copy, SEGMENT), longer.subarray(0, length));
        fs.writeFileSync(path.join(copy, 'head.json'), headBefore);
        fs.writeFileSync(path.join(copy, 'head.json.part'), head.subarray(0, 20));
        const opened = await open(copy);
        expect(opened.recovered.cut).toBe(length - whole.length);
        expect(opened.head()).toEqual(journal.head());
        await opened.append([entry(3)]);
        expect((await all(opened)).map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
        await opened.close();
      }),
      { numRuns: 25 },
    );
  });

  it('removes a file that was begun and holds nothing acknowledged', async () => {
    const directory = scratch();
    await (await filled(directory, 2)).close();
    fs.writeFileSync(path.join(directory, '000000000002.jsonl'), '{"entry":{"a');
    const opened = await open(directory);
    expect(opened.recovered.cut).toBe(12);
    expect(fs.readdirSync(directory)).toEqual([SEGMENT, 'head.json']);
  });

  it.each([
    ['cut short', (file: string) => fs.truncateSync(file, fs.statSync(file).size - 1)],
    ['without its last entry', (file: string) => fs.writeFileSync(file, `${fs.readFileSync(file, 'utf8').split('\n').slice(0, 2).join('\n')}\n`)],
    ['gone', (file: string) => fs.rmSync(file)],
    ['without a head', (file: string) => fs.rmSync(path.join(path.dirname(file), 'head.json'))],
  ])('never takes a journal that is %s for one that crashed', async (_, harm) => {
    const directory = scratch();
    await (await filled(directory, 3)).close();
    harm(path.join(directory, SEGMENT));
    await expect(open(directory)).rejects.toThrow('The journal is damaged');
  });
});

describe('when the disk is full', () => {
  it.each(['000000000000.jsonl', 'head.json.part'])('says so, acknowledges nothing and keeps what was there (%s)', async (name) => {
    const directory = scratch();
    const journal = await open(directory);
    fs.symlinkSync('/dev/full', path.join(directory, name));
    await expect(journal.append([entry(0)])).rejects.toThrow('The disk is full. Free some space');
    await expect(journal.append([entry(1)])).rejects.toThrow('The disk is full');
    await journal.close();
    fs.rmSync(path.join(directory, name));
    const again = await open(directory);
    expect(again.head().size).toBe(0);
    expect(await again.append([entry(0)])).toHaveLength(1);
  });
});
