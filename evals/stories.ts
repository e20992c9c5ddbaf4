import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Clusterer } from '../src/link/clusters/clusterer.ts';
import { type Figures, measured, percent } from './figures.ts';

const Line = z.object({ doc_id: z.string(), date: z.string(), title: z.string().nullish(), text: z.string(), cluster: z.union([z.string(), z.number()]) });
type Line = z.infer<typeof Line>;
const DAY = 86_400_000;

/**
 * How well reports are put together by event: pairs of reports (pair F1) and the mean over reports (BCubed F1, Bagga and Baldwin 1998).
 * The weights were fitted to pairs of gva.dev; gvc was never trained on.
 */
export async function scoreStories(data: string): Promise<Figures> {
  const figures: Figures = {};
  for (const name of ['gva.dev', 'gvc']) {
    const file = path.join(data, 'corpora', 'stories', `${name}.jsonl`);
    if (!fs.existsSync(file)) continue;
    const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
    const reports = lines.map((line) => Line.parse(JSON.parse(line))).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    Object.assign(figures, measured(`stories.${name}`, scoreClusters(reports, clustersOf(reports))));
  }
  return figures;
}

function clustersOf(reports: readonly Line[]): number[] {
  const clusterer = new Clusterer();
  return reports.map(({ doc_id, date, title, text }) => clusterer.add({ id: doc_id, day: Date.parse(date) / DAY, title: title ?? '', text }).cluster);
}

function scoreClusters(reports: readonly Line[], found: readonly number[]): Record<string, number> {
  let [right, given, gold, precision, recall] = [0, 0, 0, 0, 0];
  for (const [i, a] of reports.entries()) {
    let [both, own, wanted] = [0, 0, 0];
    for (const [j, b] of reports.entries()) {
      const together = found[i] === found[j];
      const same = a.cluster === b.cluster;
      if (together) own++;
      if (same) wanted++;
      if (together && same) both++;
      if (j >= i) continue;
      if (together) given++;
      if (same) gold++;
      if (together && same) right++;
    }
    precision += both / own / reports.length;
    recall += both / wanted / reports.length;
  }
  const f1 = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
  return { pair_f1: percent(f1(right / given, right / gold)), bcubed_f1: percent(f1(precision, recall)) };
}
