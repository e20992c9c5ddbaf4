import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { COPIES_FROM } from '../src/weigh/truth/copying.ts';
import { FINDS_COPIES, METHOD_NAMES, METHODS } from '../src/weigh/truth/methods.ts';
import { type ClaimTable, ClaimTableBuilder } from '../src/weigh/truth/table.ts';
import type { Truth } from '../src/weigh/truth/truth.ts';
import { valueKey } from '../src/weigh/truth/value.ts';
import { type Figures, measured, percent, share } from './figures.ts';

const Claim = z.object({ source: z.string(), object: z.string(), attribute: z.string(), value: z.string() });
const Gold = Claim.omit({ source: true });
const Pair = z.object({ a: z.string(), b: z.string(), copied: z.boolean() });

/** Scores every method of weighing on every table of claims with a gold table beside it, one setting for all, and the pairs of copies where they are known. */
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
    const gold = z.array(Gold).parse(rows(path.join(folder, `${name}.gold.csv`)));
    const pairs = path.join(folder, `${name.replace(/\d+$/, '')}.copypairs.jsonl`);
    for (const method of METHOD_NAMES) {
      const truth = METHODS[method](table);
      Object.assign(figures, measured(`truth.${name}`, { [method]: right(table, truth, gold) }));
      if (FINDS_COPIES.has(method) && fs.existsSync(pairs)) figures[`truth.${name}.${method}.copies_f1`] = copiesF1(table, truth, pairs);
    }
  }
  return figures;
}

function right(table: ClaimTable, { weighed }: Truth, gold: readonly z.infer<typeof Gold>[]): number | null {
  const given = new Map(
    weighed.map(({ item, best }) => [JSON.stringify([item.object, table.attributes[item.attribute]]), valueKey(item.values[best]?.text ?? '')]),
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
