import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cell, rowsOf } from './csv.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-csv-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const Row = z.object({ a: z.string().min(1), b: z.string() });

async function read(text: string): Promise<{ rows: z.infer<typeof Row>[]; told: string[] }> {
  const file = path.join(folder, 'table.csv');
  fs.writeFileSync(file, text);
  const told: string[] = [];
  const rows: z.infer<typeof Row>[] = [];
  for await (const row of rowsOf(file, Row, ['a', 'b'], (what) => told.push(what))) rows.push(row);
  return { rows, told };
}

describe('rowsOf', () => {
  it('reads quoted cells and columns in any order, more than are needed too', async () => {
    expect((await read('\uFEFFb,more,A\n"x, ""y""",1,k\n')).rows).toEqual([{ a: 'k', b: 'x, "y"' }]);
  });

  it('tells a row that cannot be used with its line, and goes on', async () => {
    const { rows, told } = await read('a,b\n,1\nk,2\n');
    expect(rows).toEqual([{ a: 'k', b: '2' }]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/table\.csv, line 2: the row has no a; it was left out\./);
  });

  it.each([
    ['a,c\n1,2\n', /has no column b; its first line must be a,b/],
    ['a,b\n"1,2\n', /cannot be read as a table/],
  ])('says in one sentence what is wrong with %j', async (text, what) => expect(read(text)).rejects.toThrow(what));

  it('says so when there is no such file', async () => {
    const all = async () => {
      for await (const _ of rowsOf(path.join(folder, 'none.csv'), Row, ['a', 'b'], () => {})) expect.unreachable();
    };
    await expect(all()).rejects.toThrow(/cannot be read as a table/);
  });
});

it('a cell comes back as it was', async () => {
  for (const text of ['plain', 'a,b', 'say "x"', 'two\nlines']) expect((await read(`a,b\nk,${cell(text)}\n`)).rows).toEqual([{ a: 'k', b: text }]);
});
