import fs from 'node:fs';
import { type ClassColumns, WordClasses } from '../../src/extract/attribution/classes.ts';
import { wordnetClasses } from './wordnet.ts';

export function classColumns(): ClassColumns {
  const rows = (JSON.parse(fs.readFileSync('/tmp/clusters.json', 'utf8')) as [number, number, number][]).sort((a, b) => a[0] - b[0]);
  const wn = [...wordnetClasses('/tmp/wn/x/usr/share/wordnet')].sort((a, b) => a[0] - b[0]);
  return {
    words: Int32Array.from(rows, (r) => r[0]),
    fine: Uint16Array.from(rows, (r) => r[1] + 1),
    coarse: Uint8Array.from(rows, (r) => r[2] + 1),
    stems: Int32Array.from(wn, (r) => r[0]),
    verb: Uint8Array.from(wn, (r) => r[1].verb),
    noun: Uint8Array.from(wn, (r) => r[1].noun),
  };
}

export const loadClasses = (): WordClasses => new WordClasses(classColumns());
