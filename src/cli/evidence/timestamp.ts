import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { withHistory } from '../../case/history.ts';
import { type Ask, stampCase } from '../../case/timestamp.ts';
import { HearsayError } from '../../model/errors.ts';
import { plain } from '../../present/plain.ts';
import { count } from '../../present/words.ts';
import { StampData } from '../../store/timestamp/check.ts';
import { surroundings, withCase } from '../case/open.ts';
import { CliError, Exit } from '../exit.ts';
import { trustedIn } from './trusted.ts';

const Options = z.object({
  tsa: z.string().min(1).optional(),
  tsaCertificate: z.string().min(1).optional(),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  quiet: z.boolean().default(false),
});

const TIMEOUT_MS = 30_000;
/** Bytes; an answer with its certificates has some 6,000. */
const LARGEST = 1_000_000;

/** `hearsay timestamp`: has the journal's root dated, or says by whom it was. */
export async function run([directory = '.']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  const { tsa } = options;
  if (tsa === undefined) return tellStamps(directory, surroundings(options).database);
  if (!/^https?:\/\//i.test(tsa) || !URL.canParse(tsa))
    throw new CliError(Exit.usage, `--tsa ${tsa} is no web address; write one such as --tsa https://tsa.example/.`);
  const trusted = options.tsaCertificate === undefined ? null : trustedIn(options.tsaCertificate);
  const stamp = await withCase(directory, options, (opened) => stampCase(opened, { url: tsa, ask: asking(tsa), nonce: randomBytes(16), trusted }));
  if (!options.quiet) {
    console.log(plain(`The first ${count(stamp.size, 'entry', 'entries')} existed at ${stamp.time}, says ${stamp.authority}.`));
    if (stamp.anchor === null)
      console.log(
        'No certificate known here vouches for this authority; get its root certificate and name it with --tsa-certificate, here or in `hearsay verify`.',
      );
  }
  return Exit.ok;
}

async function tellStamps(directory: string, database: string | null): Promise<Exit> {
  let stamps = 0;
  await withHistory(directory, database, async (journal) => {
    for await (const entry of journal.entries()) {
      if (entry.kind !== 'timestamp') continue;
      const { size, time, authority, url } = StampData.parse(entry.data);
      console.log(plain(`${time}  the first ${count(size, 'entry', 'entries')}  ${authority}  ${url}`));
      stamps++;
    }
  });
  if (stamps === 0) console.log('No time stamp: nobody outside has dated this case. Name an authority with --tsa.');
  return Exit.ok;
}

/** Posts a request as RFC 3161, 3.4 has it. */
function asking(url: string): Ask {
  return async (request) => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        body: Buffer.from(request),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return await bytesOf(response);
    } catch (cause) {
      const reason = cause instanceof Error ? (cause.cause instanceof Error ? cause.cause.message : cause.message) : String(cause);
      throw new HearsayError(
        { where: url, what: `The authority gave no time stamp (${reason}).`, fix: 'Try again later, or name another one with --tsa.' },
        { cause },
      );
    }
  };
}

async function bytesOf({ body }: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    pieces.push(piece);
    size += piece.length;
    if (size > LARGEST) throw new Error('its answer is too long');
  }
  return Buffer.concat(pieces);
}
