import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { HearsayError } from '../../model/errors.ts';
import { silent } from '../../model/ports.ts';
import { openGazetteer } from '../open.ts';
import { pack } from '../pack.ts';
import { type PlaceRecord, radiusOf } from '../record.ts';
import { importGazetteer } from './import.ts';
import { linesOf } from './lines.ts';
import { Sorter } from './sorter.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-import-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const write = (name: string, content: string | Uint8Array): string => {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
  return file;
};

const row = (
  id: number,
  name: string,
  more: Partial<Record<'ascii' | 'alternates' | 'lat' | 'lon' | 'feature' | 'country' | 'admin1' | 'population', string>> = {},
): string =>
  [
    id,
    name,
    more.ascii ?? name,
    more.alternates ?? '',
    more.lat ?? '45.5',
    more.lon ?? '34.25',
    'P',
    more.feature ?? 'PPL',
    more.country ?? 'UA',
    '',
    more.admin1 ?? '11',
    '',
    '',
    '',
    more.population ?? '40000',
    '',
    '',
    'Europe/Kyiv',
    '2024-01-01',
  ].join('\t');

const record = (name: string, key: string, more: Partial<PlaceRecord> = {}): PlaceRecord => ({
  key,
  name,
  latitude: 45,
  longitude: 34,
  geonameid: 0,
  country: 'UA',
  admin1: null,
  feature: 'PCLI',
  population: 5,
  radius_km: 400,
  ...more,
});
const base = pack([record('Norland', 'norland'), record('Old Ferry', 'old ferry', { feature: 'PPL', geonameid: 77, radius_km: radiusOf(5) })], 'test');

async function build(name: string, inputs: string[]) {
  const output = path.join(folder, `${name}.bin`);
  const result = await importGazetteer(inputs, base, output, silent);
  return { ...result, gazetteer: openGazetteer(fs.readFileSync(output)) };
}

/** A zip with one deflated member; `declared` lies about its size. */
function zip(name: string, content: string, declared?: number): Buffer {
  const data = deflateRawSync(content);
  const label = Buffer.from(name);
  const size = declared ?? Buffer.byteLength(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(label.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), fields, label, data]);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), Buffer.from([20, 0]), fields, Buffer.alloc(14), label]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

describe('importing GeoNames dumps', () => {
  it('finds a place by its own, its plain and its alternate names in several scripts', async () => {
    const file = write('towns.txt', `${row(5, 'Steppe Halt', { alternates: 'Степова,Stepowa,ستيبوفا,ABC,日本' })}\n`);
    const { gazetteer, names, rows } = await build('scripts', [file]);
    for (const name of ['Steppe Halt', 'STEPPE-HALT', 'Степова', 'Stepowa', 'ستيبوفا'])
      expect(gazetteer.lookup(name)[0]).toMatchObject({ geonameid: 5, country: 'UA' });
    expect(gazetteer.lookup('ABC')).toEqual([]);
    expect(rows).toBe(1);
    // two came with the package
    expect(names).toBe(2 + 4);
  });

  it('takes names from the table of alternate names where there is one, codes and links left out', async () => {
    const places = write('a/towns.txt', `${row(5, 'Steppe Halt', { alternates: 'Forgotten' })}\n`);
    const names = write(
      'a/names.txt',
      ['1\t5\ttr\tBozkır Durağı\t\t\t\t', '2\t5\tlink\thttps://steppe.example\t\t\t\t', '3\t5\tiata\tSTP\t\t\t\t', '4\t99\ten\tNowhere\t\t\t\t'].join('\n'),
    );
    const { gazetteer } = await build('alternates', [places, names]);
    expect(gazetteer.lookup('Bozkir Duragi')[0]?.name).toBe('Steppe Halt');
    for (const name of ['Forgotten', 'STP', 'Nowhere']) expect(gazetteer.lookup(name)).toEqual([]);
  });

  it('keeps what came with the package, gives it ids, and lets the dump correct it', async () => {
    const places = write('b/towns.txt', `${row(77, 'Oldferry', { lat: '46.5', population: '900' })}\n${row(8, 'Norland', { feature: 'PCLI', lat: '1' })}\n`);
    const { gazetteer } = await build('merged', [places]);
    // an area's point was set by hand
    expect(gazetteer.lookup('Norland')).toMatchObject([{ geonameid: 8, latitude: 45, radius_km: 400 }]);
    expect(gazetteer.lookup('Old Ferry')).toMatchObject([{ name: 'Oldferry', latitude: 46.5, population: 900 }]);
  });

  it('puts a division without a row of its own in the middle of its towns, across the date line too', async () => {
    const places = write('c/towns.txt', [row(1, 'East', { lon: '179.9', population: '100' }), row(2, 'West', { lon: '-179.9', population: '100' })].join('\n'));
    const codes = write('c/admin1.tsv', 'UA.11\tDateline Land\tDateline Land\t12\n');
    const { gazetteer } = await build('divisions', [places, codes]);
    const [land] = gazetteer.lookup('Dateline Land');
    expect(land).toMatchObject({ geonameid: 12, feature: 'ADM1', country: 'UA', admin1: '11' });
    expect(Math.abs(land?.longitude ?? 0)).toBeGreaterThan(179.8);
  });

  it('leaves out what is no more, and streams', async () => {
    const file = write('d/x.txt', [row(1, 'Gone', { feature: 'PPLQ' }), row(2, 'Brook', { feature: 'STM' }), row(3, 'Stays')].join('\n'));
    const { gazetteer } = await build('kept', [file]);
    expect(['Gone', 'Brook', 'Stays'].map((name) => gazetteer.lookup(name).length)).toEqual([0, 0, 1]);
  });

  it('reads gzipped and zipped tables, and a directory with other things in it', async () => {
    write('e/towns.txt.gz', gzipSync(`${row(1, 'Gzipped')}\n`));
    write('e/cities.zip', zip('cities.txt', `${row(2, 'Zipped')}\n`));
    write('e/readme.txt', 'These are dumps.\n');
    const { gazetteer, others, tables } = await build('packed', [path.join(folder, 'e')]);
    expect(gazetteer.lookup('Gzipped')).toHaveLength(1);
    expect(gazetteer.lookup('Zipped')).toHaveLength(1);
    expect(tables).toHaveLength(2);
    expect(others.map((file) => path.basename(file))).toEqual(['readme.txt']);
  });

  it('tells a broken row by its line, and reads the rest', async () => {
    const file = write('f/x.txt', [row(1, 'First'), row(2, 'Off', { lat: '123' }), 'cut\toff', row(4, 'Last')].join('\n'));
    const { gazetteer, faults } = await build('broken', [file]);
    expect(faults.map(({ where }) => where)).toEqual([`${file}, line 2`, `${file}, line 3`]);
    expect(gazetteer.lookup('Last')).toHaveLength(1);
  });

  it.each([
    ['a zip that is cut off', 'cut.zip', zip('cities.txt', row(1, 'A').repeat(9)).subarray(0, 150), /cut off/],
    [
      'a gzip that is cut off',
      'cut.txt.gz',
      gzipSync(Array.from({ length: 3000 }, (_, i) => row(i + 1, `T${i * 7919}`)).join('\n')).subarray(0, 9000),
      /cut off/,
    ],
    ['a zip that leads outside itself', 'out.zip', zip('../../evil.txt', row(1, 'A')), /broken|cannot be read/],
    ['a zip that would grow beyond bounds', 'bomb.zip', zip('cities.txt', 'x'.repeat(900_000)), /would grow/],
    ['a zip that lies about its size', 'lie.zip', zip('cities.txt', `${row(1, 'A')}\n${row(2, 'B')}`, 20), /cannot be read|no GeoNames/],
    ['a table of something else', 'other.txt', 'a\tb\nc\td\n', /no GeoNames table/],
    ['no places', 'codes.txt', 'UA.11\tX\tX\t12\n', /No table of places/],
  ])('refuses %s and leaves nothing behind', async (_, name, content, message) => {
    const file = write(`bad/${name}`, content);
    const output = path.join(folder, 'bad', 'never.bin');
    await expect(importGazetteer([file], base, output, silent)).rejects.toThrow(HearsayError);
    await expect(importGazetteer([file], base, output, silent)).rejects.toThrow(message);
    expect(fs.readdirSync(path.dirname(output)).filter((entry) => entry.startsWith('never'))).toEqual([]);
  });
});

describe('the parts', () => {
  it('sorts any lines as one sort would, however small the runs', async () => {
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ maxLength: 6 }).map((s) => s.replace(/[\r\n]/g, ''))), async (lines) => {
        const sorter = new Sorter(folder, `run${number++}`, 3);
        for (const line of lines) sorter.add(line);
        const sorted: string[] = [];
        for await (const line of sorter.sorted()) sorted.push(line);
        expect(sorted).toEqual([...lines].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('drops a line that is longer than any table has, and holds no more of it', async () => {
    async function* bytes() {
      yield new TextEncoder().encode('one\n');
      for (let i = 0; i < 50; i++) yield new Uint8Array(100).fill(120);
      yield new TextEncoder().encode('\nthree');
    }
    const lines: (string | null)[] = [];
    for await (const { text } of linesOf(bytes(), 1000)) lines.push(text);
    expect(lines).toEqual(['one', null, 'three']);
  });
});
