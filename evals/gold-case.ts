import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const GoldClaim = z.object({
  id: z.string(),
  report: z.string().optional(),
  content: z.string().optional(),
  starts: z.string().optional(),
  ends: z.string().optional(),
  occurrence: z.number().default(1),
  source: z.string().nullish(),
  source_is: z.string().nullish(),
  source_kind: z.string().nullish(),
  cue: z.string().nullish(),
  via: z.array(z.string()).default([]),
  form: z.string(),
  polarity: z.string().default('asserted'),
  hedges: z.array(z.string()).default([]),
  optional: z.boolean().default(false),
  origin: z.string().nullish(),
});

const Gold = z.object({
  reports: z.array(z.object({ file: z.string() })).default([{ file: 'report.txt' }]),
  incident: z
    .object({
      place: z.object({ latitude: z.number(), longitude: z.number(), within_km: z.number().default(20) }).optional(),
      time: z.object({ date: z.string() }).optional(),
    })
    .optional(),
  claims: z.array(GoldClaim),
  same_origin: z.array(z.array(z.string())).optional(),
  different_origin: z.array(z.tuple([z.string(), z.string()])).default([]),
  questions: z.array(z.object({ question: z.string(), status: z.string(), answers: z.array(z.object({ claims: z.array(z.string()) })) })).default([]),
});

/** A claim the annotators marked, with the words of its span. `long` when only its first and last words were written down. */
export type MarkedClaim = z.infer<typeof GoldClaim> & { file: string; text: string; long: boolean };
export type GoldCase = Omit<z.infer<typeof Gold>, 'claims'> & { claims: MarkedClaim[] };

/** Reads `expected.json` of a case and finds every claim's words in its report. Throws when a claim's words are not there. */
export function loadGoldCase(directory: string): GoldCase {
  const gold = Gold.parse(JSON.parse(fs.readFileSync(path.join(directory, 'expected.json'), 'utf8')));
  const texts = new Map(gold.reports.map(({ file }) => [file, fs.readFileSync(path.join(directory, file), 'utf8')]));
  const claims = gold.claims.map((claim): MarkedClaim => {
    const file = claim.report ?? gold.reports[0]?.file ?? '';
    return { ...claim, file, text: markedText(claim, texts.get(file) ?? ''), long: claim.content === undefined };
  });
  return { ...gold, claims };
}

function markedText({ id, content, starts, ends, occurrence }: z.infer<typeof GoldClaim>, text: string): string {
  const first = content ?? starts ?? '';
  const last = content ?? ends ?? '';
  let start = -1;
  for (let n = 0; n < occurrence; n++) {
    start = text.indexOf(first, start + 1);
    if (start === -1) throw new Error(`${id}: its words are not in the report`);
  }
  const end = text.indexOf(last, start);
  if (end === -1) throw new Error(`${id}: its last words are not in the report`);
  return text.slice(start, end + last.length);
}

/** Pairs of claim ids with whether they repeat one act of saying. A case that lists groups is asked about those; else all pairs with a known origin are. */
export function originPairs(gold: GoldCase): { a: string; b: string; same: boolean }[] {
  if (gold.same_origin) {
    const same = gold.same_origin.flatMap((group) => pairsOf(group).map(([a, b]) => ({ a, b, same: true })));
    return [...same, ...gold.different_origin.map(([a, b]) => ({ a, b, same: false }))];
  }
  return pairsOf(gold.claims.filter((c) => c.origin !== undefined)).map(([a, b]) => ({ a: a.id, b: b.id, same: a.origin === b.origin }));
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]));
}
