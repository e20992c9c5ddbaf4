import fs from 'node:fs';
import { parse } from 'csv-parse';
import { z } from 'zod';
import { CliError, Exit } from '../exit.ts';

/** Characters; a longer row is a quote that was never closed. */
const LONGEST_ROW = 1024 * 1024;
const Parsed = z.object({ info: z.object({ lines: z.number() }), record: z.unknown() });

/** Rows of a table with a heading; a row that cannot be used is told with its line and left out. */
export async function* rowsOf<T>(file: string, schema: z.ZodType<T>, columns: readonly string[], tell: (what: string) => void): AsyncGenerator<T> {
  const bytes = file === '-' ? process.stdin : fs.createReadStream(file);
  const parser = parse({
    bom: true,
    info: true,
    max_record_size: LONGEST_ROW,
    relax_column_count: true,
    skip_empty_lines: true,
    columns: (heading: string[]) => {
      const names = heading.map((name) => name.trim().toLowerCase());
      const missing = columns.filter((column) => !names.includes(column));
      if (missing.length > 0)
        throw new CliError(Exit.usage, `${named(file)} has no column ${missing.join(', ')}; its first line must be ${columns.join(',')}.`);
      return names;
    },
  });
  bytes.on('error', (error: Error) => parser.destroy(error));
  bytes.pipe(parser);
  try {
    for await (const parsed of parser) {
      const { info, record } = Parsed.parse(parsed);
      const row = schema.safeParse(record);
      if (row.success) yield row.data;
      else tell(`${named(file)}, line ${info.lines}: the row has no ${row.error.issues.map(({ path }) => path.join('.')).join(', ')}; it was left out.`);
    }
  } catch (cause) {
    if (cause instanceof CliError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CliError(Exit.nothing, `${named(file)} cannot be read as a table (${why}); give CSV with quotes closed, in UTF-8.`, { cause });
  }
}

/** A cell as RFC 4180 writes it. */
export function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A file as it is called in what the user is told; `-` is standard input. */
export function named(file: string): string {
  return file === '-' ? 'Standard input' : file;
}
