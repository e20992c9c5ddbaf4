// A table as long as GeoNames' allCountries, made here row by row, imported and opened: what is found is pinned in gazetteer.json, time and memory are printed.
// `npx tsx bench/gazetteer.ts [ROWS]`; only the pinned number of rows is compared.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { importGazetteer } from '../src/gazetteer/import/import.ts';
import { loadGazetteer, PACKAGED } from '../src/gazetteer/load.ts';
import { silent } from '../src/model/ports.ts';
import { generator } from './chance.ts';
import { clock, compareWithPinned, rate } from './pinned.ts';

const PINNED_ROWS = 50_000;
const ROWS = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? PINNED_ROWS);
/** Of GeoNames' rows nearly half are populated places. */
const FEATURES = ['P\tPPL', 'P\tPPL', 'P\tPPL', 'P\tPPLL', 'H\tSTM', 'T\tHLL', 'S\tHTL'];
const COUNTRIES = ['UA', 'US', 'CN', 'FR', 'IN', 'NG', 'BR', 'RU'];
const FIRST = ['Bal', 'Kor', 'Mel', 'Tor', 'Vas', 'Zel', 'Hin', 'Qar', 'Sil', 'Dun', 'Ost', 'Pir'];
const MIDDLE = ['a', 'e', 'o', 'an', 'er', 'il', 'un', 'ova', 'esti', 'ama'];
const LAST = ['burg', 'grad', 'ville', 'pur', 'stan', 'ton', 'ivka', 'abad', 'hausen', 'polis'];
const CHUNK = 20_000;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-gazetteer-'));
const table = path.join(folder, 'allCountries.txt');
const next = generator(7);
const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)] ?? '';
const file = fs.openSync(table, 'w');
for (let id = 1; id <= ROWS; ) {
  const rows: string[] = [];
  for (const end = Math.min(ROWS, id + CHUNK - 1); id <= end; id++) {
    const name = `${pick(FIRST)}${pick(MIDDLE)}${pick(MIDDLE)}${pick(LAST)}`;
    const [latitude, longitude] = [(next() * 140 - 60).toFixed(5), (next() * 360 - 180).toFixed(5)];
    const people = next() < 0.9 ? 0 : Math.floor(10 ** (next() * 7));
    rows.push(
      `${id}\t${name}\t${name}\t${name}skoye,${name}in\t${latitude}\t${longitude}\t${pick(FEATURES)}\t${pick(COUNTRIES)}\t\t0${1 + Math.floor(next() * 9)}\t\t\t\t${people}\t\t\tEtc/UTC\t2024-01-01\n`,
    );
  }
  fs.writeSync(file, rows.join(''));
}
fs.closeSync(file);

let most = 0;
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 50);
const output = path.join(folder, 'gazetteer.bin');
let [ticks, from] = [0, clock()];
const { rows, names } = await importGazetteer([table], fs.readFileSync(PACKAGED), output, { ...silent, tick: () => ticks++ });
const importing = clock() - from;
clearInterval(watch);

const before = process.memoryUsage.rss();
from = clock();
const gazetteer = loadGazetteer(output);
const opening = clock() - from;
const found = gazetteer.lookup('Balaaburg').length;
const held = process.memoryUsage.rss() - before;

const mb = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;
console.table({
  'the table': `${mb(fs.statSync(table).size)}, ${rows} rows`,
  'import, one thread': rate(rows, importing),
  'most memory held, importing': mb(most),
  'the gazetteer': mb(fs.statSync(output).size),
  'open it': `${Math.round(opening / 1000)} ms`,
  'memory to hold it': mb(held),
});
fs.rmSync(folder, { recursive: true });
if (ROWS === PINNED_ROWS) compareWithPinned('gazetteer.json', { rows, names, 'progress shown': ticks, 'meanings of one name': found });
