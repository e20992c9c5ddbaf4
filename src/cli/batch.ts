import os from 'node:os';
import { z } from 'zod';
import { annotateInOrder } from '../batch/in-order.ts';
import { chunksOfLines, LineTooLong } from '../batch/lines.ts';
import { PARTS, type Part } from '../batch/record.ts';
import { silent } from '../model/ports.ts';
import { CliError, Exit } from './exit.ts';
import { chooseGazetteer, gazetteerFile } from './gazetteer.ts';
import { writeStdout } from './output.ts';
import { drawProgress } from './progress.ts';

const Options = z.object({
  only: z.string().optional(),
  gazetteer: z.string().min(1).optional(),
  threads: z.string().optional(),
  nested: z.boolean().default(false),
  quiet: z.boolean().default(false),
});

const LONGEST_LINE = 64 * 1024 * 1024;

/** `hearsay batch`: JSON lines in on standard input, JSON lines out in the same order on standard output. */
export async function run(_: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const parts = partsOf(options.only);
  const threads = threadsOf(options.threads);
  // the threads open it by themselves; a broken one is told here, once
  if (parts.includes('places')) chooseGazetteer(options.gazetteer);
  const progress = options.quiet ? silent : drawProgress();
  let documents = 0;
  let faults = 0;
  progress.start(null, 'documents');
  try {
    for await (const result of annotateInOrder(
      chunksOfLines(process.stdin, LONGEST_LINE),
      { parts, gazetteer: gazetteerFile(options.gazetteer) ?? null, nested: options.nested },
      threads,
    )) {
      for (const { line, what } of result.faults) console.error(`hearsay: line ${line} ${what}; it was skipped.`);
      faults += result.faults.length;
      documents += result.documents;
      if (result.output !== '') await writeStdout(result.output);
      progress.tick(documents);
    }
  } catch (error) {
    if (!(error instanceof LineTooLong)) throw error;
    throw new CliError(Exit.partial, `Standard input: ${error.message}, so it and what follows was not read; put one document on each line.`, { cause: error });
  } finally {
    progress.end();
  }
  return faults > 0 ? Exit.partial : Exit.ok;
}

function partsOf(only: string | undefined): Part[] {
  if (only === undefined) return [...PARTS];
  return only.split(',').map((name) => {
    const part = PARTS.find((p) => p === name.trim());
    if (part === undefined) throw new CliError(Exit.usage, `--only ${name} is no part; choose from ${PARTS.join(', ')}, with commas between.`);
    return part;
  });
}

function threadsOf(threads: string | undefined): number {
  if (threads === undefined) return os.availableParallelism();
  const count = Number(threads);
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new CliError(Exit.usage, `--threads ${threads} is no number of threads; give a whole number from 1 to 256.`);
  return count;
}
