import path from 'node:path';
import { z } from 'zod';
import { ingest } from '../ingest/ingest.ts';
import type { Dossier } from '../model/dossier.ts';
import { silent } from '../model/ports.ts';
import { makeDossier } from '../pipeline.ts';
import { extractOnThreads } from '../threads/extract-on-threads.ts';
import { loadAttributionModel } from '../weights/load.ts';
import { dossierWithCase, prepareCase } from './case/dossier.ts';
import { tellFaults } from './case/open.ts';
import { parsePublished } from './date.ts';
import { CliError, Exit } from './exit.ts';
import { chooseGazetteer, gazetteerFile } from './gazetteer.ts';
import { checkWritable, writeStdout, writeWhole } from './output.ts';
import { drawProgress } from './progress.ts';
import { FORMATS, type Format, formatOfEnding, render } from './render.ts';

const Options = z.object({
  output: z.string().min(1).optional(),
  format: z.enum(FORMATS).optional(),
  case: z.string().min(1).optional(),
  database: z.string().min(1).optional(),
  published: z.string().optional(),
  publisher: z.string().optional(),
  gazetteer: z.string().min(1).optional(),
  ignoreRobots: z.boolean().default(false),
  quiet: z.boolean().default(false),
});
type Options = z.infer<typeof Options>;

/** `hearsay dossier`: the main job. */
export async function run(inputs: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const published = options.published === undefined ? null : parsePublished(options.published);
  const format = chooseFormat(options);
  if (options.case !== undefined) await prepareCase(options.case, inputs, options);
  else if (inputs.length === 0) throw new CliError(Exit.usage, 'Say what to read: hearsay dossier FILE…, or hearsay dossier --case DIR.');
  const target = chooseTarget(options, format);
  if (target !== '-') checkWritable(target);

  const progress = options.quiet ? silent : drawProgress();
  const captures = ingest(inputs, { published, publisher: options.publisher ?? null, ignoreRobots: options.ignoreRobots });
  const dossier =
    options.case === undefined
      ? await makeDossier(captures, {
          gazetteer: chooseGazetteer(options.gazetteer),
          model: loadAttributionModel(),
          each: extractOnThreads(gazetteerFile(options.gazetteer) ?? null),
          progress,
        })
      : await dossierWithCase(options.case, captures, options, progress);

  tellFaults(dossier.faults);
  if (dossier.reports.length === 0) throw new CliError(Exit.nothing, 'Nothing could be read, so no dossier was written.');
  const text = await render(dossier, format);
  if (target === '-') await writeStdout(text);
  else writeWhole(target, text);
  if (!options.quiet) await tellSummary(dossier, target);
  return dossier.faults.length > 0 ? Exit.partial : Exit.ok;
}

function chooseFormat({ format, output }: Options): Format {
  if (format) return format;
  if (output === undefined || output === '-') return 'html';
  const found = formatOfEnding(path.extname(output));
  if (found === null)
    throw new CliError(Exit.usage, `The ending of ${output} names no format; add --format ${FORMATS.join(', --format ')}, or end it in .html, .md or .json.`);
  return found;
}

/** A web page is for a file; JSON and Markdown are for the next program in the pipe. */
function chooseTarget({ output, case: directory }: Options, format: Format): string {
  if (output !== undefined) return output;
  if (directory !== undefined) return path.join(directory, `dossier.${format}`);
  return format === 'html' ? 'dossier.html' : '-';
}

/** On standard error when standard output carries the dossier. */
async function tellSummary(dossier: Dossier, target: string): Promise<void> {
  const { summarise } = await import('../present/summary.ts');
  const stream = target === '-' ? process.stderr : process.stdout;
  stream.write(summarise(dossier, { colour: stream.isTTY && process.env['NO_COLOR'] === undefined }));
  if (target !== '-') stream.write(`\nDossier: ${target}\n`);
}
