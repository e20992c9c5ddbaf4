import { z } from 'zod';
import { exportBundle, exportWacz } from '../../case/export.ts';
import { count } from '../../present/words.ts';
import { folderSink } from '../../store/archive/folder-sink.ts';
import { zipSink } from '../../store/archive/zip-sink.ts';
import { withCase } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';

const Options = z.object({
  bundle: z.string().min(1).optional(),
  wacz: z.string().min(1).optional(),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});

/** `hearsay export`: hands on a case, or its pages. */
export async function run([directory = '.']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const { bundle, wacz } = options;
  if (bundle === undefined && wacz === undefined) throw new CliError(Exit.usage, 'Say what to make: --bundle FOLDER, --bundle FILE.zip or --wacz FILE.wacz.');
  const told: string[] = [];
  await withCase(directory, options, async (opened) => {
    if (bundle !== undefined) {
      const sink = /\.zip$/i.test(bundle) ? zipSink(bundle) : folderSink(bundle);
      const { captures, head } = await exportBundle(opened, sink, bundle);
      told.push(`${bundle}: ${count(captures, 'capture')}, ${count(head.size, 'entry', 'entries')} of the journal, Merkle root ${head.root}`);
    }
    if (wacz !== undefined) {
      const { pages, resources } = await exportWacz(opened, zipSink(wacz), wacz);
      told.push(`${wacz}: ${count(pages, 'page')}${resources > 0 ? ` and ${count(resources, 'file')} that have no address on the web` : ''}`);
    }
  });
  if (!options.quiet) for (const line of told) console.log(line);
  return Exit.ok;
}
