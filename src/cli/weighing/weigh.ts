import { z } from 'zod';
import { silent } from '../../model/ports.ts';
import { COPIES_FROM } from '../../weigh/truth/copying.ts';
import { FINDS_COPIES, METHOD_NAMES, METHODS } from '../../weigh/truth/methods.ts';
import { copyPairs, reasonFor } from '../../weigh/truth/reason.ts';
import { type ClaimTable, ClaimTableBuilder } from '../../weigh/truth/table.ts';
import type { Truth } from '../../weigh/truth/truth.ts';
import { valueKey } from '../../weigh/truth/value.ts';
import { vote } from '../../weigh/truth/vote.ts';
import { CliError, Exit } from '../exit.ts';
import { writeStdout } from '../output.ts';
import { drawProgress } from '../progress.ts';
import { cell, named, rowsOf } from './csv.ts';
import { weighCase } from './weigh-case.ts';

const Options = z.object({
  case: z.string().min(1).optional(),
  database: z.string().min(1).optional(),
  gazetteer: z.string().min(1).optional(),
  method: z.enum(METHOD_NAMES).default('hearsay'),
  gold: z.string().min(1).optional(),
  copiers: z.boolean().default(false),
  explain: z.boolean().default(false),
  quiet: z.boolean().default(false),
});

const ClaimRow = z.object({ source: z.string().min(1), object: z.string().min(1), attribute: z.string().min(1), value: z.string() });
const GoldRow = z.object({ object: z.string().min(1), attribute: z.string().min(1), value: z.string() });

const LINES_AT_ONCE = 10_000;

/** `hearsay weigh`: a table of who gives which value in, the value that weighs most for each item out, or the sources that copy. */
export async function run([file = '-']: string[], raw: unknown): Promise<Exit> {
  const options = Options.parse(raw);
  if (options.copiers && !FINDS_COPIES.has(options.method))
    throw new CliError(Exit.usage, `--method ${options.method} does not look for copies; give --copiers with ${[...FINDS_COPIES].join(' or ')}.`);
  if (options.case !== undefined) {
    if (options.gold !== undefined || options.copiers)
      throw new CliError(Exit.usage, '--gold and --copiers are for tables; a case is weighed by itself, and its dossier tells what copies what.');
    await writeLines(await weighCase(options.case, options, METHODS[options.method]));
    return Exit.ok;
  }
  const progress = options.quiet ? silent : drawProgress();
  const builder = new ClaimTableBuilder();
  let claims = 0;
  let faults = 0;
  progress.start(null, 'claims');
  try {
    for await (const claim of rowsOf(file, ClaimRow, ['source', 'object', 'attribute', 'value'], (what) => {
      faults++;
      console.error(`hearsay: ${what}`);
    })) {
      if (claim.value.trim() !== '') builder.add(claim);
      progress.tick(++claims);
    }
  } finally {
    progress.end();
  }
  if (claims === 0) throw new CliError(Exit.nothing, `${named(file)} holds no claims; give rows under the heading source,object,attribute,value.`);
  const table = builder.build();
  const truth = METHODS[options.method](table);
  await writeLines(options.copiers ? copierLines(table, truth) : valueLines(table, truth, options.explain));
  if (options.gold !== undefined) console.error(`hearsay: ${await comparison(options.gold, table, truth)}`);
  return faults > 0 ? Exit.partial : Exit.ok;
}

function* valueLines(table: ClaimTable, { weighed, copying }: Truth, explain: boolean): Generator<string> {
  const copies = copyPairs(copying);
  yield explain ? 'object,attribute,value,score,reason' : 'object,attribute,value,score';
  for (const one of weighed) {
    const cells = [one.item.object, table.attributes[one.item.attribute] ?? '', one.item.values[one.best]?.text ?? '', (one.scores[one.best] ?? 0).toFixed(4)];
    yield (explain ? [...cells, reasonFor(one, copies)] : cells).map(cell).join(',');
  }
}

function* copierLines(table: ClaimTable, { copying }: Truth): Generator<string> {
  yield 'source_a,source_b,probability';
  for (const { first, second, probability } of copying)
    if (probability >= COPIES_FROM) yield [table.sources[first] ?? '', table.sources[second] ?? '', probability.toFixed(4)].map(cell).join(',');
}

async function comparison(file: string, table: ClaimTable, { weighed }: Truth): Promise<string> {
  const votes = vote(table).weighed;
  const given = new Map(
    weighed.map(({ item, best }, i) => [
      JSON.stringify([item.object, table.attributes[item.attribute]]),
      { weighed: valueKey(item.values[best]?.text ?? ''), voted: valueKey(item.values[votes[i]?.best ?? 0]?.text ?? '') },
    ]),
  );
  const counts = { all: 0, weighed: 0, voted: 0 };
  const strict = (what: string): never => {
    throw new CliError(Exit.usage, what);
  };
  for await (const { object, attribute, value } of rowsOf(file, GoldRow, ['object', 'attribute', 'value'], strict)) {
    const ours = given.get(JSON.stringify([object, attribute]));
    counts.all++;
    if (ours?.weighed === valueKey(value)) counts.weighed++;
    if (ours?.voted === valueKey(value)) counts.voted++;
  }
  return `${counts.weighed} of ${counts.all} values are those of ${file}; a plain vote has ${counts.voted}.`;
}

async function writeLines(lines: Iterable<string>): Promise<void> {
  let waiting: string[] = [];
  for (const line of lines) {
    waiting.push(line);
    if (waiting.length < LINES_AT_ONCE) continue;
    await writeStdout(`${waiting.join('\n')}\n`);
    waiting = [];
  }
  if (waiting.length > 0) await writeStdout(`${waiting.join('\n')}\n`);
}
