import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { COPIES_FROM } from '../src/weigh/truth/copying.ts';
import { type ClaimTable, ClaimTableBuilder } from '../src/weigh/truth/table.ts';
import { type Truth, weighClaims } from '../src/weigh/truth/truth.ts';
import { valueKey } from '../src/weigh/truth/value.ts';
import { vote } from '../src/weigh/truth/vote.ts';
import { type Figures, measured, percent, share } from './figures.ts';

const Claim = z.object({ source: z.string(), object: z.string(), attribute: z.string(), value: z.string() });
const Gold = Claim.omit({ source: true });
const Pair = z.object({ a: z.string(), b: z.string(), copied: z.boolean() });

/** Scores weighing on every table of claims with a gold table beside it, one setting for all, and the pairs of copies where they are known. */
export async function scoreTruth(data: string): Promise<Figures> {
  const folder = path.join(data, 'corpora', 'truth');
  if (!fs.existsSync(folder)) return {};
  const figures: Figures = {};
  for (const file of fs.readdirSync(folder).sort()) {
    const name = /^(.+)\.claims\.csv$/.exec(file)?.[1];
    if (name === undefined) continue;
    const builder = new ClaimTableBuilder();
    for (const claim of z.array(Claim).parse(rows(path.join(folder, file)))) builder.add(claim);
    const table = builder.build();
    const truth = weighClaims(table);
    const gold = z.array(Gold).parse(rows(path.join(folder, `${name}.gold.csv`)));
    const best = truth.weighed.map((one) => one.best);
    Object.assign(figures, measured(`truth.${name}`, { weighed: right(table, best, gold), vote: right(table, vote(table), gold) }));
    const pairs = path.join(folder, `${name.replace(/\d+$/, '')}.copypairs.jsonl`);
    if (fs.existsSync(pairs)) figures[`truth.${name}.copies_f1`] = copiesF1(table, truth, pairs);
  }
  return figures;
}

function right(table: ClaimTable, best: readonly number[], gold: readonly z.infer<typeof Gold>[]): number | null {
  const given = new Map(
    table.items.map((item, i) => [JSON.stringify([item.object, table.attributes[item.attribute]]), valueKey(item.values[best[i] ?? 0]?.text ?? '')]),
  );
  return share([...gold], ({ object, attribute, value }) => given.get(JSON.stringify([object, attribute])) === valueKey(value));
}

function copiesF1(table: ClaimTable, { copying }: Truth, file: string): number {
  const known = fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Pair.parse(JSON.parse(line)))
    .filter(({ copied }) => copied);
  const key = (a: string, b: string) => JSON.stringify([a, b].sort());
  const gold = new Set(known.map(({ a, b }) => key(a, b)));
  const found = copying
    .filter(({ probability }) => probability >= COPIES_FROM)
    .map(({ first, second }) => key(table.sources[first] ?? '', table.sources[second] ?? ''));
  return percent((2 * found.filter((pair) => gold.has(pair)).length) / Math.max(1, gold.size + found.length));
}

function rows(file: string): unknown {
  return parse(fs.readFileSync(file, 'utf8'), { columns: true, skip_empty_lines: true, relax_column_count: true });
}
