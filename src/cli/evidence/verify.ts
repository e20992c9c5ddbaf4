import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { verifyCase } from '../../case/verify.ts';
import { Dossier } from '../../model/dossier.ts';
import { HearsayError } from '../../model/errors.ts';
import { plain } from '../../present/plain.ts';
import { count } from '../../present/words.ts';
import { checkBundle, isBundle } from '../../store/bundle/check.ts';
import { checkDossier } from '../../store/verify/dossier.ts';
import { type Finding, isFault } from '../../store/verify/finding.ts';
import { surroundings } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';
import { trustedIn } from './trusted.ts';

const Options = z.object({
  head: z.string().optional(),
  tsaCertificate: z.string().min(1).optional(),
  database: z.string().min(1).optional(),
  json: z.boolean().default(false),
  quiet: z.boolean().default(false),
});
type Options = z.infer<typeof Options>;

/** `hearsay verify`: checks a case or a dossier again, item by item. */
export async function run([target = '.']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const kind = fs.statSync(target, { throwIfNoEntry: false });
  if (!kind) throw new HearsayError({ where: target, what: 'It does not exist.', fix: 'Name the folder of a case, or a dossier made with --format json.' });
  const tally = { ok: 0, changed: 0, missing: 0, noted: 0 };
  let stamps = 0;
  for await (const finding of kind.isDirectory() ? ofFolder(target, options) : ofDossier(target)) {
    tally[finding.state]++;
    if (finding.item.startsWith('time stamp')) stamps++;
    if (options.json) console.log(JSON.stringify(finding));
    else if (!options.quiet || isFault(finding)) console.log(line(finding));
  }
  if (!options.json) {
    console.log(`${tally.ok} OK, ${tally.changed} changed, ${tally.missing} missing${tally.noted > 0 ? `, ${count(tally.noted, 'note')}` : ''}`);
    if (kind.isDirectory() && stamps === 0) console.log('No time stamp: nobody outside has dated this case. `hearsay timestamp` asks an authority to.');
  }
  return tally.changed + tally.missing > 0 ? Exit.fault : Exit.ok;
}

function line({ item, state, what }: Finding): string {
  return `${(state === 'ok' ? 'OK' : state).padEnd(9)}${plain(item)}  ${plain(what)}`;
}

async function* ofFolder(directory: string, options: Options): AsyncGenerator<Finding> {
  const known = options.head === undefined ? undefined : headIn(options.head);
  const trusted = options.tsaCertificate === undefined ? [] : trustedIn(options.tsaCertificate).certificates;
  if (await isBundle(directory)) yield* checkBundle(directory, { known, trusted });
  else yield* verifyCase(directory, surroundings(options).database, { known, trusted });
}

/** `SIZE:ROOT`, as `hearsay log --head` prints it. */
function headIn(text: string): { size: number; root: string } {
  const [, size, root] = /^(\d{1,15}):([0-9a-f]{64})$/i.exec(text) ?? [];
  if (size === undefined || root === undefined)
    throw new CliError(
      Exit.usage,
      `--head ${text} is no head of a journal; give what \`hearsay log --head\` printed: a number of entries, a colon and 64 hexadecimal digits.`,
    );
  return { size: Number(size), root: root.toLowerCase() };
}

async function* ofDossier(file: string): AsyncGenerator<Finding> {
  let raw: unknown;
  try {
    raw = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new HearsayError({ where: file, what: 'It is no JSON.', fix: 'Name the folder of a case, or a dossier made with --format json.' }, { cause });
  }
  const dossier = Dossier.safeParse(raw);
  if (!dossier.success) {
    const at = dossier.error.issues[0]?.path.join('.') || 'its top';
    throw new HearsayError({ where: file, what: `It is not a dossier as Hearsay writes it (see ${at}).`, fix: 'Make it again with --format json.' });
  }
  yield* checkDossier(dossier.data, path.dirname(file));
}
