import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Span } from '../../src/model/span.ts';
import { analyse } from '../../src/text/analyse.ts';
import type { Doc } from '../../src/text/doc.ts';

const Spans = z.array(z.tuple([z.number(), z.number()]));
const Record = z.object({
  doc_id: z.string(),
  publisher: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: Spans, cue: Spans, content: Spans })),
});

export interface Annotated {
  id: string;
  publisher: string;
  doc: Doc;
  attributions: { source: Span[]; cue: Span[]; content: Span[] }[];
}

export function readCorpus(file: string): Annotated[] {
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { doc_id, publisher, text, attributions } = Record.parse(JSON.parse(line));
      return { id: doc_id, publisher, doc: analyse({ text }), attributions };
    });
}

export const trainFile = (dir: string): string => path.join(dir, 'attribution', 'polnear.train.jsonl');

/** Two halves, each with every other article of each publisher: what is learnt from one is tried on the other. */
export function halves(corpus: readonly Annotated[]): [Annotated[], Annotated[]] {
  const seen = new Map<string, number>();
  const parts: [Annotated[], Annotated[]] = [[], []];
  for (const article of corpus) {
    const n = seen.get(article.publisher) ?? 0;
    seen.set(article.publisher, n + 1);
    (n % 2 === 0 ? parts[0] : parts[1]).push(article);
  }
  return parts;
}
