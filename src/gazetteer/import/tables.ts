import fs from 'node:fs';
import path from 'node:path';
import { createGunzip } from 'node:zlib';
import { HearsayError } from '../../model/errors.ts';
import { linesOf } from './lines.ts';
import { type Kind, kindOf } from './rows.ts';
import { openZip } from './zip.ts';

/** A GeoNames table, told by its first rows, whatever its file is called. */
export interface Table {
  /** file, and member of the archive */
  where: string;
  kind: Kind;
  open: () => Promise<AsyncIterable<Uint8Array>>;
}

/** Rows looked at to tell what a table is; comments come first. */
const HEAD = 200;

/**
 * Finds the GeoNames tables in files and directories (not walked deeper): plain, gzipped or zipped.
 * What is no such table is told in `others` when it lies in a directory and is an error when it was named. Throws HearsayErrors.
 */
export async function findTables(inputs: readonly string[]): Promise<{ tables: Table[]; others: string[]; close: () => void }> {
  const tables: Table[] = [];
  const others: string[] = [];
  const closers: (() => void)[] = [];
  const close = (): void => {
    for (const each of closers) each();
  };
  try {
    for (const { file, named } of filesOf(inputs)) {
      const before = tables.length;
      for (const { where, open } of await streamsOf(file, closers)) {
        const kind = await kindIn(where, open);
        if (kind !== null) tables.push({ where, kind, open });
      }
      if (tables.length > before) continue;
      if (named)
        throw new HearsayError({
          where: file,
          what: 'This is no GeoNames table.',
          fix: 'Give files from download.geonames.org/export/dump/, see docs/places.md.',
        });
      others.push(file);
    }
  } catch (error) {
    close();
    throw error;
  }
  return { tables, others, close };
}

function filesOf(inputs: readonly string[]): { file: string; named: boolean }[] {
  return inputs.flatMap((input) => {
    const stat = fs.statSync(input, { throwIfNoEntry: false });
    if (!stat) throw new HearsayError({ where: input, what: 'There is no such file or directory.', fix: 'Check its name.' });
    if (!stat.isDirectory()) return [{ file: input, named: true }];
    return fs
      .readdirSync(input, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => ({ file: path.join(input, entry.name), named: false }))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  });
}

async function streamsOf(file: string, closers: (() => void)[]): Promise<Omit<Table, 'kind'>[]> {
  const signature = Buffer.alloc(4);
  const descriptor = fs.openSync(file, 'r');
  fs.readSync(descriptor, signature, 0, 4, 0);
  fs.closeSync(descriptor);
  if (signature.toString('latin1', 0, 2) === 'PK') {
    const { members, close } = await openZip(file);
    closers.push(close);
    return members.map(({ name, open }) => ({ where: `${file}/${name}`, open }));
  }
  if (signature.readUInt16BE(0) === 0x1f8b)
    return [
      {
        where: file,
        open: async () =>
          fs
            .createReadStream(file)
            .on('error', () => {})
            .pipe(createGunzip()),
      },
    ];
  return [{ where: file, open: async () => fs.createReadStream(file) }];
}

async function kindIn(where: string, open: Table['open']): Promise<Kind | null> {
  let looked = 0;
  for await (const { text } of readable(where, await open())) {
    const kind = text === null || text === '' || text.startsWith('#') ? null : kindOf(text);
    if (kind !== null || ++looked >= HEAD) return kind;
  }
  return null;
}

/** The lines of a table; what goes wrong below (a cut-off archive, a read error) becomes a HearsayError that names the table and the line. */
export async function* readable(where: string, bytes: AsyncIterable<Uint8Array>): ReturnType<typeof linesOf> {
  let last = 0;
  try {
    for await (const line of linesOf(bytes)) {
      last = line.number;
      yield line;
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new HearsayError(
      {
        where,
        what: `It cannot be read beyond line ${last} (${reason}), perhaps it is cut off.`,
        fix: 'Download it again from download.geonames.org/export/dump/.',
      },
      { cause },
    );
  }
}
