import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { HearsayError } from '../../model/errors.ts';
import type { Fault } from '../../model/fault.ts';
import type { Progress } from '../../model/ports.ts';
import { recordsOf } from '../open.ts';
import { Packer } from '../pack.ts';
import type { PlaceRecord } from '../record.ts';
import { Divisions } from './divisions.ts';
import { isKept, Reach } from './features.ts';
import { mergeKey } from './merge.ts';
import { isName, keysOf } from './names.ts';
import { lineOf, recordOf } from './record-line.ts';
import { type Kind, type PlaceRow, readAlternate, readCountry, readDivision, readPlace, writePlace } from './rows.ts';
import { Sorter } from './sorter.ts';
import { findTables, readable, type Table } from './tables.ts';

const LICENCE = 'GeoNames (geonames.org), CC BY 4.0, imported by the user; countries: world-countries, ODbL 1.0; areas: the Hearsay contributors.';
/** Broken rows told one by one, of each table; the rest are counted. */
const TOLD = 5;
const TICK = 10_000;

export interface ImportResult {
  /** names packed, and rows of places read */
  names: number;
  rows: number;
  tables: { where: string; kind: Kind }[];
  /** files of a directory that are no GeoNames tables */
  others: string[];
  /** broken rows, which were left out */
  faults: Fault[];
}

/**
 * Builds a gazetteer file from GeoNames dumps and the gazetteer that comes with the package (`base`, its bytes), in bounded memory:
 * rows are sorted on disk by id, so that names meet their place, and then by name. Writes `output` whole or not at all.
 * Throws HearsayErrors for inputs that cannot be used at all.
 */
export async function importGazetteer(inputs: readonly string[], base: Uint8Array, output: string, progress: Progress): Promise<ImportResult> {
  const { tables, others, close } = await findTables(inputs);
  const directory = fs.mkdtempSync(`${output}.import-`);
  try {
    if (!tables.some(({ kind }) => kind === 'places'))
      throw new HearsayError({
        where: inputs.join(', '),
        what: 'No table of places is among the inputs.',
        fix: 'Add allCountries.zip or one of cities500.zip to cities15000.zip.',
      });
    const faults: Fault[] = [];
    progress.start(null, 'rows');
    const { byId, countries, reach, rows } = await readTables(tables, directory, faults, progress);
    // what comes with the package: names of places the dumps have too take the dump's word for them
    const byName = new Sorter(directory, 'names');
    for (const record of recordsOf(base)) {
      if (record.geonameid === 0) byName.add(lineOf(record));
      else byId.add(`${idOf(record.geonameid)}\t3\t${lineOf(record)}`);
    }
    await nameThem(byId, byName, reach);
    const names = await writeSorted(byName, countries, directory, output);
    progress.end();
    return { names, rows, tables: tables.map(({ where, kind }) => ({ where, kind })), others, faults };
  } finally {
    close();
    fs.rmSync(directory, { recursive: true, force: true });
  }
}

const idOf = (id: number): string => String(id).padStart(9, '0');

/** 1. All rows: countries and divisions first, for they say how far places reach. Places and names go to a sorter by id. */
async function readTables(tables: readonly Table[], directory: string, faults: Fault[], progress: Progress) {
  const byId = new Sorter(directory, 'ids');
  const countries = new Map<string, number>();
  const reach = new Reach();
  const divisions = new Divisions();
  const named = tables.some(({ kind }) => kind === 'alternates');
  let rows = 0;
  let read = 0;
  const each = async (kind: Kind, use: (line: string) => string | null): Promise<void> => {
    for (const table of tables) {
      if (table.kind !== kind) continue;
      let broken = 0;
      for await (const { number, text } of readable(table.where, await table.open())) {
        if (++read % TICK === 0) progress.tick(read);
        if (text === '' || text?.startsWith('#')) continue;
        const wrong = text === null ? 'is too long for a GeoNames table' : use(text);
        if (wrong !== null && ++broken <= TOLD)
          faults.push({
            where: `${table.where}, line ${number}`,
            what: `This row ${wrong}; it was left out.`,
            fix: 'Download the table again if it should be whole.',
          });
      }
      if (broken > TOLD)
        faults.push({ where: table.where, what: `${broken - TOLD} more rows were left out.`, fix: 'Download the table again if it should be whole.' });
    }
  };
  await each('countries', (line) => {
    const row = readCountry(line);
    if (typeof row === 'string') return row;
    reach.addCountry(row);
    if (row.id !== 0) countries.set(row.code, row.id);
    return null;
  });
  await each('divisions', (line) => {
    const row = readDivision(line);
    if (typeof row === 'string') return row;
    reach.addDivision(row);
    divisions.add(row);
    return null;
  });
  const place = (row: PlaceRow): void => {
    // the column of alternate names is short for the table of them
    byId.add(`${idOf(row.id)}\t1\t${writePlace(named ? { ...row, alternates: [] } : row)}`);
  };
  await each('places', (line) => {
    const row = readPlace(line);
    if (typeof row === 'string') return row;
    rows++;
    if (!isKept(row.feature)) return null;
    divisions.see(row);
    place(row);
    return null;
  });
  for (const row of divisions.missing()) place(row);
  await each('alternates', (line) => {
    const row = readAlternate(line);
    if (typeof row === 'string') return row;
    if (isName(row.language)) byId.add(`${idOf(row.id)}\t2\t${row.name}`);
    return null;
  });
  return { byId, countries, reach, rows };
}

/** 2. Each place with all its names, to a sorter by name. */
async function nameThem(byId: Sorter, byName: Sorter, reach: Reach): Promise<void> {
  let id = '';
  let row: PlaceRow | null = null;
  let names: string[] = [];
  let packaged: PlaceRecord[] = [];
  const flush = (): void => {
    if (row === null) for (const record of packaged) byName.add(lineOf(record));
    else {
      const { name, latitude, longitude, feature, country, admin1, population } = row;
      const radius_km = reach.of(feature, country, population);
      const body = {
        name,
        latitude,
        longitude,
        geonameid: row.id,
        country: country || null,
        admin1: /^(?:|00)$/.test(admin1) ? null : admin1,
        feature,
        population,
        radius_km,
      };
      const all = [name, row.ascii, ...row.alternates, ...names, ...packaged.map((record) => record.key)];
      for (const key of keysOf(all).keys()) byName.add(lineOf({ ...body, key }));
    }
  };
  for await (const line of byId.sorted()) {
    const [at = '', kind] = line.split('\t', 2);
    if (at !== id) {
      flush();
      id = at;
      row = null;
      names = [];
      packaged = [];
    }
    const rest = line.slice(at.length + 3);
    if (kind === '1') {
      const read = readPlace(rest);
      if (typeof read !== 'string') row ??= read;
    } else if (kind === '2') names.push(rest);
    else packaged.push(recordOf(rest));
  }
  flush();
}

/** 3. One record a place and name, packed in the order of names. */
async function writeSorted(byName: Sorter, countries: ReadonlyMap<string, number>, directory: string, output: string): Promise<number> {
  const packer = new Packer(LICENCE);
  const body = path.join(directory, 'body');
  const records = fs.createWriteStream(body);
  let same: PlaceRecord[] = [];
  let packed: Uint8Array[] = [];
  const write = async (): Promise<void> => {
    const room = records.write(Buffer.concat(packed));
    packed = [];
    if (!room) await once(records, 'drain');
  };
  const flush = async (): Promise<void> => {
    for (const record of mergeKey(same, countries)) packed.push(packer.add(record));
    same = [];
    if (packed.length > TICK) await write();
  };
  for await (const line of byName.sorted()) {
    const record = recordOf(line);
    if (same[0] && same[0].key !== record.key) await flush();
    same.push(record);
  }
  await flush();
  await write();
  records.end();
  await once(records, 'finish');
  const whole = path.join(directory, 'whole');
  fs.writeFileSync(whole, packer.head());
  const target = fs.createWriteStream(whole, { flags: 'a' });
  for await (const chunk of fs.createReadStream(body)) if (!target.write(chunk)) await once(target, 'drain');
  target.end(packer.tail());
  await once(target, 'finish');
  fs.renameSync(whole, output);
  return packer.count;
}
