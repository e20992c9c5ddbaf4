import { attributions, candidates } from '../../src/extract/attribution/attributions.ts';
import type { AttributionModel } from '../../src/extract/attribution/model.ts';
import { settingOf, VERIFY_FEATURES, verifyFeatures } from '../../src/extract/attribution/verify.ts';
import { wordsOf } from '../../src/extract/attribution/words.ts';
import type { Annotated } from './corpus.ts';
import { goldCues } from './gold.ts';

export interface Sighting {
  features: Float64Array;
  /** whether annotators saw an attribution there: cues overlap, and so do contents */
  right: boolean;
}

/** Everything the model takes for a possible attribution in articles it was not trained on, and whether it is one. */
export function sightings(articles: readonly Annotated[], model: AttributionModel): Sighting[] {
  return articles.flatMap((article) => {
    const words = wordsOf(article.doc, model.classes);
    const gold = goldCues(article, words);
    const possible = candidates(words, model);
    const setting = settingOf(words, possible);
    return possible.map(({ cue, head, args }) => {
      const right = gold.some((g) => g.first < cue.last && cue.first < g.last && g.content.some(([a, b]) => args.content.some(([c, d]) => a < d && c < b)));
      return { features: verifyFeatures(words, setting, cue, head, args), right };
    });
  });
}

/** Share of attributions found whole and right, all three parts, in articles the model was not trained on. */
export function strictScore(articles: readonly Annotated[], model: AttributionModel): string {
  let found = 0;
  let gold = 0;
  let right = 0;
  for (const article of articles) {
    const key = (parts: {
      source: readonly (readonly [number, number])[];
      cue: readonly (readonly [number, number])[];
      content: readonly (readonly [number, number])[];
    }) => JSON.stringify([parts.source, parts.cue, parts.content]);
    const wanted = new Set(article.attributions.map(key));
    const given = attributions(article.doc, model);
    found += given.length;
    gold += article.attributions.length;
    right += given.filter((a) => wanted.has(key(a))).length;
  }
  return `whole attributions: precision ${((100 * right) / found).toFixed(1)}, recall ${((100 * right) / gold).toFixed(1)}, F1 ${((200 * right) / (found + gold)).toFixed(1)}`;
}

/** Logistic regression by Newton's method, with a pull to zero. */
export function fitVerify(list: readonly Sighting[], pull = 2): number[] {
  const n = VERIFY_FEATURES;
  const w = Array.from({ length: n }, () => 0);
  for (let round = 0; round < 12; round++) {
    const gradient = w.map((x, i) => (i === 0 ? 0 : pull * x));
    const hessian = w.map((_, i) => w.map((_, j) => (i === j ? (i === 0 ? 1e-6 : pull) : 0)));
    for (const { features, right } of list) {
      const p = 1 / (1 + Math.exp(-features.reduce((sum, x, i) => sum + x * (w[i] ?? 0), 0)));
      for (let i = 0; i < n; i++) {
        const xi = features[i] ?? 0;
        if (xi === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + (p - (right ? 1 : 0)) * xi;
        const row = hessian[i] ?? [];
        for (let j = 0; j < n; j++) row[j] = (row[j] ?? 0) + p * (1 - p) * xi * (features[j] ?? 0);
      }
    }
    const step = solve(hessian, gradient);
    for (let i = 0; i < n; i++) w[i] = (w[i] ?? 0) - (step[i] ?? 0);
  }
  return w.map((x) => Math.round(x * 1e4) / 1e4);
}

/** Solves `a x = b` by elimination; `a` is positive definite. */
function solve(a: number[][], b: number[]): number[] {
  const n = b.length;
  const rows = a.map((row, i) => [...row, b[i] ?? 0]);
  for (let i = 0; i < n; i++) {
    const pivot = rows[i] ?? [];
    for (let k = i + 1; k < n; k++) {
      const row = rows[k] ?? [];
      const f = (row[i] ?? 0) / (pivot[i] ?? 1);
      for (let j = i; j <= n; j++) row[j] = (row[j] ?? 0) - f * (pivot[j] ?? 0);
    }
  }
  const x = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i--) {
    const row = rows[i] ?? [];
    let sum = row[n] ?? 0;
    for (let j = i + 1; j < n; j++) sum -= (row[j] ?? 0) * (x[j] ?? 0);
    x[i] = sum / (row[i] ?? 1);
  }
  return x;
}
