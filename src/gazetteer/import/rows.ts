/** What a row of a GeoNames dump says (geonames.org/export, `readme.txt` there). */
export interface PlaceRow {
  id: number;
  name: string;
  ascii: string;
  alternates: string[];
  latitude: number;
  longitude: number;
  /** GeoNames feature code, `PPL` */
  feature: string;
  country: string;
  admin1: string;
  admin2: string;
  population: number;
}
export interface AlternateRow {
  id: number;
  /** ISO 639 code, or `post`, `iata`, `link` and the like */
  language: string;
  name: string;
}
export interface DivisionRow {
  /** `UA.11`, `UA.11.708897` */
  code: string;
  name: string;
  ascii: string;
  id: number;
}
export interface CountryRow {
  code: string;
  name: string;
  /** km² */
  area: number;
  population: number;
  id: number;
}

export type Kind = 'places' | 'alternates' | 'divisions' | 'countries';

const isId = (text: string | undefined): text is string => /^[1-9]\d{0,8}$/.test(text ?? '');
/** The largest id a gazetteer file has room for; GeoNames is at 13 million. */
const LARGEST_ID = 0xff_ff_ff;

/** Which table a row is from; null for a row of none. */
export function kindOf(line: string): Kind | null {
  const row = line.split('\t');
  if (row.length === 19 && isId(row[0]) && /^[A-Z]?$/.test(row[6] ?? '')) return 'places';
  if (row.length >= 4 && row.length <= 10 && isId(row[0]) && isId(row[1])) return 'alternates';
  if (row.length === 4 && /^[A-Z]{2}\.[^.\s]+(?:\.\S+)?$/.test(row[0] ?? '') && isId(row[3])) return 'divisions';
  return row.length >= 17 && /^[A-Z]{2}$/.test(row[0] ?? '') && /^[A-Z]{3}$/.test(row[1] ?? '') ? 'countries' : null;
}

/** A row of `allCountries.txt`, `cities*.txt` or a country's own file; what is wrong with it otherwise. */
export function readPlace(line: string): PlaceRow | string {
  const row = line.split('\t');
  const [id, name = '', ascii = '', alternates = '', lat = '', lon = '', , feature = '', country = '', , admin1 = '', admin2 = ''] = row;
  if (row.length !== 19) return `has ${row.length} columns, not 19`;
  if (!isId(id) || name === '' || Number(id) > LARGEST_ID) return 'has no id or no name';
  const latitude = Number(lat);
  const longitude = Number(lon);
  if (lat === '' || lon === '' || !(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) return `has no point on Earth (${lat}, ${lon})`;
  const population = Number(row[14] ?? '');
  if (!Number.isSafeInteger(population) || population < 0) return `has no population (${row[14]})`;
  return {
    id: Number(id),
    name,
    ascii,
    alternates: alternates === '' ? [] : alternates.split(','),
    latitude,
    longitude,
    feature,
    country,
    admin1,
    admin2,
    population,
  };
}

/** The row that `readPlace` reads as `place`; what it does not read is empty. */
export function writePlace({ id, name, ascii, alternates, latitude, longitude, feature, country, admin1, admin2, population }: PlaceRow): string {
  return [
    id,
    name,
    ascii,
    alternates.join(','),
    latitude,
    longitude,
    feature.charAt(0),
    feature,
    country,
    '',
    admin1,
    admin2,
    '',
    '',
    population,
    '',
    '',
    '',
    '',
  ].join('\t');
}

/** A row of `alternateNamesV2.txt` or the older `alternateNames.txt`. */
export function readAlternate(line: string): AlternateRow | string {
  const [, id, language = '', name = ''] = line.split('\t');
  return isId(id) && name !== '' ? { id: Number(id), language, name } : 'has no id or no name';
}

/** A row of `admin1CodesASCII.txt` or `admin2Codes.txt`. */
export function readDivision(line: string): DivisionRow | string {
  const [code = '', name = '', ascii = '', id] = line.split('\t');
  return isId(id) && name !== '' && code.includes('.') ? { code, name, ascii, id: Number(id) } : 'has no code, name or id';
}

/** A row of `countryInfo.txt`. */
export function readCountry(line: string): CountryRow | string {
  const row = line.split('\t');
  const [code = '', , , , name = ''] = row;
  const area = Number(row[6] ?? '');
  const population = Number(row[7] ?? '');
  if (!/^[A-Z]{2}$/.test(code) || name === '' || !Number.isFinite(area) || !Number.isFinite(population)) return 'has no code, name, area or population';
  // a few territories have no id of their own
  return { code, name, area, population, id: isId(row[16]) ? Number(row[16]) : 0 };
}
