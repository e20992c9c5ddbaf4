import { z } from 'zod';
import { addToCase } from '../../case/adding/add.ts';
import type { Outcome } from '../../case/adding/outcome.ts';
import { reportName } from '../../case/ids.ts';
import { ingest } from '../../ingest/ingest.ts';
import type { Ingested } from '../../model/capture.ts';
import type { Fault } from '../../model/fault.ts';
import { type Progress, silent } from '../../model/ports.ts';
import { plain } from '../../present/plain.ts';
import { count } from '../../present/words.ts';
import { parsePublished } from '../date.ts';
import { CliError, Exit } from '../exit.ts';
import { drawProgress } from '../progress.ts';
import { tellFaults, withCase } from './open.ts';
import { reader } from './reader.ts';

const Options = z.object({
  published: z.string().optional(),
  publisher: z.string().optional(),
  gazetteer: z.string().min(1).optional(),
  database: z.string().min(1).optional(),
  ignoreRobots: z.boolean().default(false),
  quiet: z.boolean().default(false),
});

/** Changes after which the index is tended. */
const MANY = 500;

/** `hearsay add`: puts reports into a case. A line is printed for each when it is safe on the disk, and not before. */
export async function run([directory = '.', ...inputs]: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  if (inputs.length === 0) throw new CliError(Exit.usage, `Say what to add: hearsay add ${directory} FILE…`);
  const published = options.published === undefined ? null : parsePublished(options.published);
  const progress = options.quiet ? silent : drawProgress();
  const tally = await withCase(directory, options, async (opened) => {
    const captures = ingest(inputs, { published, publisher: options.publisher ?? null, ignoreRobots: options.ignoreRobots, media: true });
    const tally = new Map<Outcome['kind'], number>();
    for await (const outcome of addToCase(opened, counted(captures, progress), reader(options.gazetteer))) {
      tally.set(outcome.kind, (tally.get(outcome.kind) ?? 0) + 1);
      tell(outcome, options.quiet);
    }
    progress.end();
    if (of(tally, 'added') + of(tally, 'changed') >= MANY) await opened.tend();
    return tally;
  });
  if (!options.quiet) console.log(sum(tally));
  const faults = of(tally, 'fault');
  if (faults === 0) return Exit.ok;
  return faults === [...tally.values()].reduce((all, one) => all + one, 0) ? Exit.nothing : Exit.partial;
}

async function* counted(captures: AsyncIterable<Ingested | Fault>, progress: Progress): AsyncGenerator<Ingested | Fault> {
  let done = 0;
  progress.start(null, 'inputs');
  for await (const item of captures) {
    yield item;
    progress.tick(++done);
  }
}

function tell(outcome: Outcome, quiet: boolean): void {
  if (outcome.kind === 'fault') tellFaults([outcome.fault]);
  else if (!quiet) console.log(line(outcome));
}

function line(outcome: Exclude<Outcome, { kind: 'fault' }>): string {
  const [name, where] = [reportName(outcome.report), plain(outcome.where)];
  switch (outcome.kind) {
    case 'added':
      return `${name} ${where} (${count(outcome.claims, 'claim')})`;
    case 'changed':
      return `${name} ${where} changed: now in version ${outcome.version} (${count(outcome.claims, 'claim')}); see hearsay diff ${name}`;
    case 'known':
      return `${where} is already in the case as ${name}`;
    case 'unchanged':
      return `${where} is unchanged since ${name} was read`;
    case 'gone':
      return `${where} is gone; ${name} keeps what it said`;
  }
}

function sum(tally: ReadonlyMap<Outcome['kind'], number>): string {
  const parts = [
    [of(tally, 'added'), 'added'],
    [of(tally, 'changed'), 'changed'],
    [of(tally, 'unchanged'), 'unchanged'],
    [of(tally, 'known'), 'known already'],
    [of(tally, 'gone'), 'gone'],
    [of(tally, 'fault'), 'not read'],
  ].filter(([n]) => n !== 0);
  return parts.length === 0 ? 'Nothing to add.' : parts.map(([n, what]) => `${n} ${what}`).join(', ');
}

const of = (tally: ReadonlyMap<Outcome['kind'], number>, kind: Outcome['kind']): number => tally.get(kind) ?? 0;
