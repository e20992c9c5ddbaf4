import fs from 'node:fs/promises';
import path from 'node:path';
import type { ReportMeta } from '../model/capture.ts';
import type { Fault } from '../model/fault.ts';
import { MAX_BYTES } from './limits.ts';

/** A line of a table of pages: where the page is, what was archived of it beside the table, what the table says of it. */
export interface TableRow {
  url: string;
  /** an archived copy that stands below the folder of the table, or null */
  copy: string | null;
  meta: ReportMeta;
}

const ADDRESS = /^https?:\/\/\S+$/i;
/** Names of columns, lower case without signs: tables that people keep, and those that auto-archiver writes. */
const COLUMNS = {
  url: ['url', 'link', 'address', 'originalurl', 'sourceurl', 'uri'],
  copy: ['archivelocation', 'archivepath', 'file', 'path', 'localpath'],
  title: ['title', 'uploadtitle', 'archivetitle', 'headline'],
  published: ['published', 'uploadtimestamp', 'timestamp', 'date', 'publishedat'],
  publisher: ['publisher', 'source', 'outlet'],
} as const;

/** The pages that a CSV file lists, or null when it lists none. A copy outside the folder of the table is left aside. */
export async function rowsOfTable(file: string, onFault: (fault: Fault) => void): Promise<TableRow[] | null> {
  if (!/\.(?:csv|tsv)$/i.test(file)) return null;
  const kind = await fs.stat(file).catch(() => null);
  if (!kind?.isFile() || kind.size > MAX_BYTES) return null;
  const text = await fs.readFile(file, 'utf8').catch(() => '');
  let records: string[][];
  try {
    // loaded when a table comes
    const { parse } = await import('csv-parse/sync');
    records = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true, delimiter: [',', ';', '\t'], max_record_size: 1_000_000 });
  } catch (error) {
    onFault({ where: file, what: `It is not a whole table: ${error instanceof Error ? error.message.split('\n')[0] : ''}.`, fix: 'Write it as CSV anew.' });
    return [];
  }
  const [first = []] = records;
  const column = columnsOf(first);
  const rows = column.url === null ? records.map((record) => record.find((cell) => ADDRESS.test(cell)) ?? '') : [];
  if (column.url === null) {
    // without names of columns every line must be a page
    if (rows.length === 0 || !rows.every((url) => url !== '')) return null;
    return rows.map((url) => ({ url, copy: null, meta: { url } }));
  }
  const found: TableRow[] = [];
  for (const [index, record] of records.slice(1).entries()) {
    const cell = (at: number | null): string | null => (at === null ? null : record[at] || null);
    const url = cell(column.url) ?? '';
    if (!ADDRESS.test(url)) {
      if (url !== '') onFault({ where: file, what: `Line ${index + 2} names no address of a page;`, fix: 'write it as https://…, or leave the line out.' });
      continue;
    }
    const meta = { url, title: cell(column.title), published: cell(column.published), publisher: cell(column.publisher) };
    found.push({ url, copy: await copyBeside(file, cell(column.copy)), meta });
  }
  return found;
}

type Columns = Record<keyof typeof COLUMNS, number | null>;

function columnsOf(names: readonly string[]): Columns {
  const plain = names.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  const at = (known: readonly string[]): number | null => {
    const found = plain.findIndex((name) => known.includes(name));
    return found < 0 ? null : found;
  };
  return { url: at(COLUMNS.url), copy: at(COLUMNS.copy), title: at(COLUMNS.title), published: at(COLUMNS.published), publisher: at(COLUMNS.publisher) };
}

async function copyBeside(table: string, name: string | null): Promise<string | null> {
  if (name === null || ADDRESS.test(name)) return null;
  const folder = path.resolve(path.dirname(table));
  const copy = path.resolve(folder, name);
  if (!copy.startsWith(folder + path.sep)) return null;
  const kind = await fs.stat(copy).catch(() => null);
  return kind?.isFile() ? path.join(path.dirname(table), path.relative(folder, copy)) : null;
}
