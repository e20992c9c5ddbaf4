/** A name and what it may mean, as packed into the gazetteer file. Several records may share a key. */
export interface PlaceRecord {
  /** folded name */
  key: string;
  name: string;
  latitude: number;
  longitude: number;
  /** 0 when unknown */
  geonameid: number;
  country: string | null;
  admin1: string | null;
  feature: string;
  population: number;
  radius_km: number;
}

/** Romanisations vary for names of these countries; their places are also found by skeleton. */
export const ROMANISED: ReadonlySet<string> = new Set([
  'AM',
  'AZ',
  'BG',
  'BY',
  'GE',
  'KG',
  'KZ',
  'MD',
  'ME',
  'MK',
  'MN',
  'RS',
  'RU',
  'TJ',
  'TM',
  'UA',
  'UZ',
  'XK',
]);

/** Arabic names that end in a ta marbuta are written with and without its h here: Basrah, Basra. */
export const ARABIC: ReadonlySet<string | null> = new Set('AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE'.split(' '));

/** How far a populated place reaches, guessed from how many live there (2,000 people per km²), in km, between 1 and 30. */
export function radiusOf(population: number): number {
  const km = Math.sqrt(population / 2000 / Math.PI);
  return Math.round(Math.min(30, Math.max(1, km)) * 10) / 10;
}

/** The population whose `radiusOf` is `km`. */
export function populationOf(km: number): number {
  return Math.round(km * km * Math.PI * 2000);
}
