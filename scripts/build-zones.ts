/**
 * Builds src/extract/times/zone/zones.generated.ts: what clocks showed in each time zone, and the zone of countries that have one only.
 * The history of the zones is that of this Node's ICU (IANA time zone database), so run it on the newest Node at hand; it is committed, so that
 * every Node gives the same offsets. Countries are those of the packaged gazetteer, their zones those that CLDR gives the region.
 */
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PACKAGED } from '../src/gazetteer/load.ts';
import { recordsOf } from '../src/gazetteer/open.ts';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const FROM = Date.UTC(2000, 0, 1);
const TO = Date.UTC(2038, 0, 1);
/** No two changes of a clock lie closer together. */
const STEP = 5 * 86_400_000;
/** Whose clocks run there is what is disputed, or two times are kept side by side. */
const DISPUTED = new Set(['Europe/Simferopol', 'Asia/Urumqi']);
/** Names that CLDR keeps and the time zone database has given up. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Louisville': 'America/Kentucky/Louisville',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};
/** Kosovo is no region of CLDR's table. */
const ADDED: Readonly<Record<string, readonly string[]>> = { XK: ['Europe/Belgrade'] };

/** Minutes east of UTC at an instant. */
function offsetReader(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (instant) => {
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return (Date.UTC(part['year'] ?? 0, (part['month'] ?? 1) - 1, part['day'], part['hour'], part['minute']) - instant) / MINUTE;
  };
}

/** `offset since:offset since:offset …`: minutes east of UTC; instants in quarters of an hour since 2000, base 36. */
function historyOf(zone: string): string {
  const offsetAt = offsetReader(zone);
  let offset = offsetAt(FROM);
  const parts = [String(offset)];
  for (let instant = FROM; instant < TO; instant += STEP) {
    const next = offsetAt(instant + STEP);
    if (next === offset) continue;
    let low = instant;
    let high = instant + STEP;
    while (high - low > QUARTER) {
      const middle = low + Math.floor((high - low) / 2 / QUARTER) * QUARTER;
      if (offsetAt(middle) === offset) low = middle;
      else high = middle;
    }
    parts.push(`${((high - FROM) / QUARTER).toString(36)}:${next}`);
    offset = next;
  }
  return parts.join(' ');
}

const regions = [...new Set(Array.from(recordsOf(fs.readFileSync(PACKAGED)), ({ country }) => country ?? ''))]
  .filter((country) => /^[A-Z]{2}$/.test(country))
  .sort();
/** The zones of a region, without those where nobody can tell. */
function zonesIn(country: string): string[] {
  const names = z.array(z.string()).parse(Reflect.get(new Intl.Locale(`und-${country}`), 'timeZones'));
  return [...names, ...(ADDED[country] ?? [])].map((name) => RENAMED[name] ?? name).filter((name) => !DISPUTED.has(name));
}

const countries = Object.fromEntries(regions.map((country) => [country, zonesIn(country)]));
const histories: string[] = [];
const zones: Record<string, number> = {};
for (const zone of [...new Set(Object.values(countries).flat())].sort()) {
  const history = historyOf(zone);
  const known = histories.indexOf(history);
  zones[zone] = known === -1 ? histories.push(history) - 1 : known;
}
fs.writeFileSync(
  path.join(import.meta.dirname, '..', 'src/extract/times/zone/zones.generated.ts'),
  `// Generated from the IANA time zone database ${process.versions['tz'] ?? ''} by \`npx tsx scripts/build-zones.ts\`. Do not edit.

/** What clocks show: minutes east of UTC at the start of 2000, then \`since:minutes\`, since in quarters of an hour from then on, base 36, up to the end of 2037. */
export const histories: readonly string[] = ${JSON.stringify(histories)};

/** Zone → its history. */
export const zones: Readonly<Record<string, number>> = ${JSON.stringify(zones)};

/** Country → its zones. */
export const countries: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(countries)};
`,
);
console.log(`${Object.keys(zones).length} zones, ${histories.length} histories, ${regions.length} countries`);
