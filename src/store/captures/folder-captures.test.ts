import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scratch } from '../../../test/support/scratch.ts';
import { FolderCaptures } from './folder-captures.ts';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

describe('captures', () => {
  it('come back byte for byte under their hash', async () => {
    const captures = await FolderCaptures.open(scratch());
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const kept = await captures.put(bytes);
        expect(kept).toMatchObject({ sha256: sha256(bytes), size: bytes.length });
        expect(Buffer.from(await captures.get(kept.sha256))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 30 },
    );
  });

  it('may come in pieces and go in pieces', async () => {
    const captures = await FolderCaptures.open(scratch());
    const kept = await captures.put(pieces('The ferry ', 'was late'));
    expect(kept).toEqual({ sha256: sha256('The ferry was late'), size: 18, fresh: true });
    let text = '';
    for await (const piece of captures.stream(kept.sha256)) text += Buffer.from(piece).toString();
    expect(text).toBe('The ferry was late');
  });

  it('are kept once, read-only, however often and however they come', async () => {
    const directory = scratch();
    const captures = await FolderCaptures.open(directory);
    const bytes = Buffer.from('same');
    const kept = await Promise.all([captures.put(bytes), captures.put(bytes), captures.put(pieces('sa', 'me'))]);
    expect(new Set(kept.map((k) => k.sha256)).size).toBe(1);
    expect((await captures.put(bytes)).fresh).toBe(false);
    const hash = sha256('same');
    expect(fs.readdirSync(directory)).toEqual([hash.slice(0, 2)]);
    expect(fs.statSync(path.join(directory, hash.slice(0, 2), hash)).mode & 0o222).toBe(0);
  });

  it('are listed in the order of their hashes', async () => {
    const captures = await FolderCaptures.open(scratch());
    const texts = ['a', 'bb', 'ccc', 'dddd'];
    await Promise.all(texts.map((text) => captures.put(Buffer.from(text))));
    const listed: unknown[] = [];
    for await (const kept of captures.list()) listed.push(kept);
    expect(listed).toEqual(texts.map((text) => ({ sha256: sha256(text), size: text.length })).sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)));
  });

  it('that were changed or removed are refused, by name', async () => {
    const directory = scratch();
    const captures = await FolderCaptures.open(directory);
    const { sha256: hash } = await captures.put(Buffer.from('original'));
    const file = path.join(directory, hash.slice(0, 2), hash);
    fs.chmodSync(file, 0o644);
    fs.writeFileSync(file, 'Original');
    await expect(captures.get(hash)).rejects.toThrow(/no longer what was received/);
    fs.rmSync(file);
    await expect(captures.get(hash)).rejects.toThrow(/missing/);
    await expect(async () => {
      for await (const _ of captures.stream(hash)) throw new Error('there is nothing to stream');
    }).rejects.toThrow(/missing/);
    expect(await captures.has(hash)).toBe(false);
  });

  it('leave nothing when their stream fails, and nothing of a killed writer stays', async () => {
    const directory = scratch();
    const captures = await FolderCaptures.open(directory);
    const failing = async function* () {
      yield Buffer.from('half');
      throw new Error('connection lost');
    };
    await expect(captures.put(failing())).rejects.toThrow('connection lost');
    expect(fs.readdirSync(directory)).toEqual([]);
    fs.writeFileSync(path.join(directory, '.part-1-0'), 'half');
    await FolderCaptures.open(directory);
    expect(fs.readdirSync(directory)).toEqual([]);
  });

  it('cannot be asked for by a path', async () => {
    await expect(FolderCaptures.at(scratch()).get('../../etc/passwd')).rejects.toThrow(RangeError);
  });
});
