import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Figures } from './figures.ts';

const FILE = path.join(import.meta.dirname, 'baseline.json');
/** Points of a percentage a figure may lose unnoticed. */
const TOLERANCE = 0.5;

export function readBaseline(): Figures {
  return fs.existsSync(FILE) ? z.record(z.string(), z.number()).parse(JSON.parse(fs.readFileSync(FILE, 'utf8'))) : {};
}

export function writeBaseline(figures: Figures): void {
  const sorted = Object.fromEntries(Object.entries(figures).sort(([a], [b]) => (a < b ? -1 : 1)));
  fs.writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Names of the figures that fell by more than the tolerance. */
export function belowBaseline(figures: Figures, baseline: Figures): string[] {
  return Object.entries(figures).flatMap(([name, value]) => {
    const before = baseline[name];
    return before !== undefined && value < before - TOLERANCE ? [name] : [];
  });
}
