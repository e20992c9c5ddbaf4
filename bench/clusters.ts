// A long stream of reports put into clusters: what is found is pinned in clusters.json, speed is printed. `npx tsx bench/clusters.ts`
import { Clusterer } from '../src/link/clusters/clusterer.ts';
import { clock, compareWithPinned, rate } from './pinned.ts';
import { makeStories } from './stories.ts';

const STEP = 5000;
const REPORTS = 100_000;
const WINDOW = 7;

const clusterer = new Clusterer({ window: WINDOW });
const opened = new Map<number, number>();
const marks: number[] = [];
let [spent, done, right] = [0, 0, 0];
for (const { event, ...story } of makeStories(REPORTS)) {
  const from = clock();
  const { cluster } = clusterer.add(story);
  spent += clock() - from;
  const opener = opened.get(cluster);
  if (opener === undefined) opened.set(cluster, event);
  else if (opener === event) right++;
  if (++done % STEP === 0) marks.push(spent);
}

console.table({
  [`the first ${STEP} reports`]: rate(STEP, marks[0] ?? 0),
  [`all ${REPORTS}`]: rate(REPORTS, spent),
  [`the last ${STEP}`]: rate(STEP, (marks.at(-1) ?? 0) - (marks.at(-2) ?? 0)),
});
compareWithPinned('clusters.json', { clusters: opened.size, 'joined rightly': right });
