import fs from 'node:fs';
import { WordClasses } from '../../src/extract/attribution/classes.ts';
import { wordnetClasses } from './wordnet.ts';

export function loadClasses(): WordClasses {
  const rows = JSON.parse(fs.readFileSync('/tmp/clusters.json', 'utf8')) as [number, number, number][];
  const wn = [...wordnetClasses('/tmp/wn/x/usr/share/wordnet')].sort((a, b) => a[0] - b[0]);
  return new WordClasses({
    words: Int32Array.from(rows, (r) => r[0]),
    fine: Uint16Array.from(rows, (r) => r[1] + 1),
    coarse: Uint8Array.from(rows, (r) => r[2] + 1),
    stems: Int32Array.from(wn, (r) => r[0]),
    verb: Uint8Array.from(wn, (r) => r[1].verb),
    noun: Uint8Array.from(wn, (r) => r[1].noun),
  });
}
