import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { findTimes } from '../src/extract/times/times.ts';
import { analyse } from '../src/text/analyse.ts';
import { f1, matchOverlapping } from './match.ts';

const Document = z.object({
  doc_id: z.string(),
  text: z.string(),
  dct: z.string().nullish(),
  timex: z.array(z.object({ start: z.number(), end: z.number(), value: z.string().nullish() })),
});

const CORPORA = ['timebank', 'aquaint'];

/** Scores times on the corpora found under `dataDir/corpora/times` as TempEval-3 did (UzZaman et al. 2013): relaxed F1, and value F1 = share of equal values × relaxed F1; in percent. */
export async function scoreTimes(dataDir: string): Promise<Record<string, number>> {
  const scores: Record<string, number> = {};
  for (const corpus of CORPORA) {
    const file = path.join(dataDir, 'corpora', 'times', `${corpus}.jsonl`);
    if (!fs.existsSync(file)) continue;
    const total = { gold: 0, found: 0, matched: 0, equal: 0 };
    for (const line of fs.readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const document = Document.parse(JSON.parse(line));
      const found = findTimes(analyse({ text: document.text }), { published: document.dct ?? null }).map(({ span: [start, end], value }) => ({
        start,
        end,
        value,
      }));
      const matched = matchOverlapping(document.timex, found);
      total.gold += document.timex.length;
      total.found += found.length;
      total.matched += matched.length;
      total.equal += matched.filter(([i, j]) => document.timex[i]?.value?.trim() === found[j]?.value).length;
    }
    scores[`times.${corpus}.relaxed_f1`] = f1(total.matched, total.found, total.gold);
    scores[`times.${corpus}.value_f1`] = f1(total.equal, total.found, total.gold);
  }
  return scores;
}
