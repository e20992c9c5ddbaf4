import { z } from 'zod';
import { assessmentsOf } from '../../case/decisions/assessments.ts';
import { dossierOfCase } from '../../case/dossier.ts';
import { plain } from '../../present/plain.ts';
import { trackRecords } from '../../weigh/track/record.ts';
import { sayRecord } from '../../weigh/track/say.ts';
import { withCase } from '../case/open.ts';
import { Exit } from '../exit.ts';
import { writeStdout } from '../output.ts';
import { sourceNamed } from './source.ts';

const Options = z.object({
  json: z.boolean().default(false),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});

/** `hearsay track`: how the sources of a case fared on questions that were settled, topic by topic; counts and intervals, no score. */
export async function run([directory = '.', named]: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  await withCase(directory, options, async (opened) => {
    const dossier = await dossierOfCase(opened);
    const only = named === undefined ? null : sourceNamed(dossier, named);
    const settlements = (await assessmentsOf(opened.journal)).filter((one) => one.kind === 'settlement');
    const records = trackRecords(dossier, settlements).filter(({ source }) => only === null || source === only.id);
    const names = new Map(dossier.sources.map(({ id, name }) => [id, name]));
    const lines = records.map((record) => {
      const name = names.get(record.source) ?? record.source;
      return options.json ? JSON.stringify({ ...record, name }) : plain(sayRecord(record, name));
    });
    if (lines.length === 0 && !options.json)
      lines.push(`${only === null ? 'No source gave an' : `${plain(only.name)} gave no`} answer to a question that was settled.`);
    if (lines.length > 0) await writeStdout(`${lines.join('\n')}\n`);
  });
  return Exit.ok;
}
