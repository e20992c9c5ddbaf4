import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Clusterer } from '../../src/link/clusters/clusterer.ts';
import type { Likeness } from '../../src/link/clusters/likeness.ts';

const Line = z.object({ doc_id: z.string(), date: z.string(), title: z.string().nullish(), text: z.string(), cluster: z.union([z.string(), z.number()]) });
const DAY = 86_400_000;
const STEPS = 25;

interface Options {
  /** folder of corpora with stories/gva.dev.jsonl */
  data: string;
  out: string;
  log: (line: string) => void;
}

/**
 * Fits the weights of `sameEvent`: logistic regression by Newton's method with a unit ridge over the pairs that the clusterer compares.
 * Which pairs those are depends on the weights in place only where a window forgets reports; without one they are the same on each run.
 */
export function trainSameEvent({ data, out, log }: Options): void {
  const lines = fs
    .readFileSync(path.join(data, 'stories', 'gva.dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const reports = lines.map((line) => Line.parse(JSON.parse(line))).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const eventOf = new Map(reports.map(({ doc_id, cluster }) => [doc_id, cluster]));
  const pairs: { likeness: Likeness; same: boolean }[] = [];
  const clusterer = new Clusterer({ watch: (likeness, a, b) => pairs.push({ likeness, same: eventOf.get(a) === eventOf.get(b) }) });
  for (const { doc_id, date, title, text } of reports) clusterer.add({ id: doc_id, day: Date.parse(date) / DAY, title: title ?? '', text });
  log(`${pairs.length} pairs, ${pairs.filter(({ same }) => same).length} of one event`);
  const names = Object.keys(pairs[0]?.likeness ?? {});
  const rows = pairs.map(({ likeness }) => [1, ...Object.values(likeness)]);
  const [bias = 0, ...weights] = fit(
    rows,
    pairs.map(({ same }) => same),
  );
  const body = names.map((name, i) => `  ${name}: ${(weights[i] ?? 0).toFixed(3)},`).join('\n');
  fs.writeFileSync(
    out,
    `// Made by \`npm run train -- same-event\`; do not edit.\nimport type { Likeness } from './likeness.ts';\n\nexport const BIAS = ${bias.toFixed(3)};\nexport const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {\n${body}\n};\n`,
  );
  log(`wrote ${out}`);
}

/** Newton's method; the ridge keeps weights of likenesses that say the same apart from one another small. */
function fit(rows: readonly (readonly number[])[], truths: readonly boolean[]): number[] {
  const size = rows[0]?.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = [...weights];
    const curve = weights.map((_, a) => weights.map((__, b): number => (a === b ? 1 : 0)));
    for (const [i, row] of rows.entries()) {
      const odds = 1 / (1 + Math.exp(-row.reduce((sum, x, k) => sum + x * (weights[k] ?? 0), 0)));
      const miss = odds - (truths[i] ? 1 : 0);
      const bend = odds * (1 - odds);
      for (const [a, x] of row.entries()) {
        gradient[a] = (gradient[a] ?? 0) + miss * x;
        const line = curve[a] ?? [];
        for (const [b, y] of row.entries()) line[b] = (line[b] ?? 0) + bend * x * y;
      }
    }
    const change = solve(curve, gradient);
    for (const [k, by] of change.entries()) weights[k] = (weights[k] ?? 0) - by;
    if (change.every((by) => Math.abs(by) < 1e-6)) break;
  }
  return weights;
}

/** Solves a symmetric system by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const at = (r: number, c: number) => rows[r]?.[c] ?? 0;
  for (let c = 0; c < size; c++) {
    let pivot = c;
    for (let r = c + 1; r < size; r++) if (Math.abs(at(r, c)) > Math.abs(at(pivot, c))) pivot = r;
    [rows[c], rows[pivot]] = [rows[pivot] ?? [], rows[c] ?? []];
    for (let r = 0; r < size; r++) {
      if (r === c) continue;
      const factor = at(r, c) / at(c, c);
      rows[r] = (rows[r] ?? []).map((value, k) => value - factor * at(c, k));
    }
  }
  return right.map((_, i) => at(i, size) / at(i, i));
}
