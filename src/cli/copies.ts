import fs from 'node:fs';
import { z } from 'zod';
import { chunksOfLines, LineTooLong } from '../batch/lines.ts';
import { Copies, type Reuse } from '../link/copies/copies.ts';
import { silent } from '../model/ports.ts';
import { CliError, Exit } from './exit.ts';
import { writeStdout } from './output.ts';
import { drawProgress } from './progress.ts';

const Options = z.object({ pairs: z.string().optional(), quiet: z.boolean().default(false) });
const DocumentLine = z.object({ doc_id: z.string(), text: z.string(), date: z.string().nullish(), publisher: z.string().nullish() });
const PairLine = z.object({ susp: z.string(), src: z.string() });

const LONGEST_LINE = 64 * 1024 * 1024;

/** `hearsay copies`: which texts share passages, with the spans on both sides, as JSON lines on standard output. */
export async function run([file = '']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  let faults = 0;
  const complain = (what: string) => {
    faults++;
    console.error(`hearsay: ${what}; it was skipped.`);
  };
  const documents = [];
  for await (const { doc_id, text, date, publisher } of linesOf(file, DocumentLine, '{"doc_id", "text", "date"?, "publisher"?}', complain))
    documents.push({ id: doc_id, text, date: date ?? '', publisher: publisher ?? null });
  // the earlier of two is the source; without dates the order of the lines decides
  documents.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const copies = new Copies(documents);
  const progress = options.quiet ? silent : drawProgress();
  let done = 0;
  progress.start(null, 'pairs');
  try {
    for await (const reuse of options.pairs === undefined ? copies.all() : asked(options.pairs, copies, complain)) {
      await writeStdout(lineOf(reuse));
      progress.tick(++done);
    }
  } finally {
    progress.end();
  }
  return faults > 0 ? Exit.partial : Exit.ok;
}

async function* asked(file: string, copies: Copies, complain: (what: string) => void): AsyncGenerator<Reuse> {
  for await (const { susp, src } of linesOf(file, PairLine, '{"susp", "src"}', complain)) {
    const missing = [susp, src].find((id) => !copies.has(id));
    if (missing === undefined) yield copies.between(susp, src);
    else complain(`${file} names the text ${JSON.stringify(missing.slice(0, 80))}, which is not among the documents`);
  }
}

function lineOf({ susp, src, score, passages, agencies }: Reuse): string {
  const spans = passages.map(({ a, b, kind }) => ({ susp_start: a[0], susp_len: a[1] - a[0], src_start: b[0], src_len: b[1] - b[0], kind }));
  return `${JSON.stringify({ src, susp, copied: passages.length > 0, score: Number(score.toFixed(3)), spans, ...(agencies.length > 0 ? { agencies } : {}) })}\n`;
}

async function* linesOf<Line>(file: string, shape: z.ZodType<Line>, described: string, complain: (what: string) => void): AsyncGenerator<Line> {
  const input = file === '-' ? process.stdin : fs.createReadStream(file);
  try {
    for await (const { first, lines } of chunksOfLines(input, LONGEST_LINE)) {
      for (const [i, line] of lines.entries()) {
        if (line.trim() === '') continue;
        const parsed = shape.safeParse(json(line));
        if (parsed.success) yield parsed.data;
        else complain(`${file}, line ${first + i} has not the shape ${described}`);
      }
    }
  } catch (error) {
    if (error instanceof LineTooLong) throw new CliError(Exit.partial, `${file}: ${error.message}; put one object on each line.`, { cause: error });
    if (error instanceof Error && 'code' in error)
      throw new CliError(Exit.usage, `${file} cannot be read (${String(error.code)}); name a file of JSON lines, or - for standard input.`, { cause: error });
    throw error;
  }
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
