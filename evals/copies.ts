import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Copies } from '../src/link/copies/copies.ts';
import type { Passage } from '../src/link/copies/passages.ts';
import { type Figures, measured, percent } from './figures.ts';

const Document = z.object({ doc_id: z.string(), text: z.string() });
const Span = z.object({ susp_start: z.int(), susp_len: z.int(), src_start: z.int(), src_len: z.int() });
const Pair = z.object({ susp: z.string(), src: z.string(), kind: z.string(), copied: z.boolean(), spans: z.array(Span) });
type Pair = z.infer<typeof Pair>;

/** Plagdet (Potthast et al. 2010, macro-averaged) on pairs of the PAN 2013 text alignment task, and the share of clean pairs left alone. */
export async function scoreCopies(data: string): Promise<Figures> {
  const dir = path.join(data, 'corpora', 'copies');
  if (!fs.existsSync(dir)) return {};
  const copies = new Copies(read(path.join(dir, 'pan13.dev.docs.jsonl'), Document).map(({ doc_id, text }) => ({ id: doc_id, text })));
  const scored = read(path.join(dir, 'pan13.dev.pairs.jsonl'), Pair).map((pair) => ({ pair, found: copies.between(pair.susp, pair.src).passages }));
  const kinds = [...new Set(scored.map(({ pair }) => pair.kind))].filter((kind) => scored.some(({ pair }) => pair.kind === kind && pair.copied));
  const clean = scored.filter(({ pair }) => !pair.copied);
  return measured('copies.pan13', {
    plagdet: percent(plagdet(scored)),
    ...Object.fromEntries(
      kinds.map((kind) => [
        `plagdet_${kind.replace(/^\d+-|-obfuscation$/g, '').replace(/^no$/, 'verbatim')}`,
        percent(plagdet(scored.filter(({ pair }) => pair.kind === kind))),
      ]),
    ),
    clean_left_alone: percent(clean.filter(({ found }) => found.length === 0).length / clean.length),
  });
}

type Scored = { pair: Pair; found: readonly Passage[] };
type Box = readonly [readonly [number, number], readonly [number, number]];

function plagdet(scored: readonly Scored[]): number {
  let [recall, cases, precision, found, detected, detections] = [0, 0, 0, 0, 0, 0];
  for (const { pair, found: passages } of scored) {
    const gold = pair.spans.map((s): Box => [range(s.susp_start, s.susp_len), range(s.src_start, s.src_len)]);
    const own = passages.map(({ a, b }): Box => [a, b]);
    for (const box of gold) {
      const hits = own.filter((other) => touch(box, other));
      recall += covered(box, hits);
      cases++;
      if (hits.length > 0) detected++;
      detections += hits.length;
    }
    for (const box of own) {
      precision += covered(
        box,
        gold.filter((other) => touch(box, other)),
      );
      found++;
    }
  }
  const [p, r] = [found === 0 ? 0 : precision / found, cases === 0 ? 0 : recall / cases];
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  return detected === 0 ? 0 : f1 / Math.log2(1 + detections / detected);
}

const range = (start: number, length: number): [number, number] => [start, start + length];
const touch = (a: Box, b: Box) => a.every(([start, end], side) => start < (b[side]?.[1] ?? 0) && (b[side]?.[0] ?? 0) < end);

/** The part of a box's characters, both sides together, that others cover. */
function covered(box: Box, others: readonly Box[]): number {
  let [sum, all] = [0, 0];
  for (const [side, [start, end]] of box.entries()) {
    all += end - start;
    let reached = start;
    const clipped = others.map((other) => [Math.max(start, other[side]?.[0] ?? 0), Math.min(end, other[side]?.[1] ?? 0)] as const).sort((a, b) => a[0] - b[0]);
    for (const [from, to] of clipped) {
      if (to <= reached) continue;
      sum += to - Math.max(from, reached);
      reached = to;
    }
  }
  return sum / all;
}

function read<Line>(file: string, shape: z.ZodType<Line>): Line[] {
  return fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => shape.parse(JSON.parse(line)));
}
