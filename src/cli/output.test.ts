import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkWritable, makeDirectory, writeWhole } from './output.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('writeWhole', () => {
  it('replaces a file and leaves nothing beside it', () => {
    const file = path.join(folder, 'dossier.md');
    writeWhole(file, 'first');
    writeWhole(file, 'second');
    expect(fs.readdirSync(folder)).toEqual(['dossier.md']);
    expect(fs.readFileSync(file, 'utf8')).toBe('second');
  });

  it('leaves nothing behind when it fails, and says which file', () => {
    const taken = path.join(folder, 'taken');
    fs.mkdirSync(taken);
    expect(() => writeWhole(taken, 'x')).toThrow(/taken cannot be written \(.+\); .*-o/);
    expect(fs.readdirSync(folder)).toEqual(['taken']);
  });
});

describe('checkWritable', () => {
  it('names the directory that is missing', () => {
    expect(() => checkWritable(path.join(folder, 'no', 'dossier.html'))).toThrow(/directory .*no does not exist/);
  });

  it('refuses a directory in place of a file', () => {
    expect(() => checkWritable(folder)).toThrow(/is a directory; name a file inside it/);
  });
});

describe('makeDirectory', () => {
  it('says what stands in the way', () => {
    fs.writeFileSync(path.join(folder, 'file'), '');
    expect(() => makeDirectory(path.join(folder, 'file', 'captures'))).toThrow(/captures cannot be made/);
  });
});
