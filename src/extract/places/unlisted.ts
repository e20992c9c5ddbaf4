import type { Place, PlaceMention } from '../../model/place.ts';
import type { Gazetteer } from '../../model/ports.ts';
import type { Doc } from '../../text/doc.ts';
import { distanceKm } from './distance.ts';
import { EVENT } from './role.ts';

const NAME = "\\p{Lu}[\\p{L}'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}'’-]{1,24}){0,2}";
const QUARTER = new RegExp(`(?:the\\s)?(${NAME})\\s(?:neighbou?rhood|section|district|quarter|suburb|area|micro-?district)\\b(?:\\s(?:of|in)\\s)?`, 'gu');
const BLOCK = new RegExp(`\\b\\d{1,5}\\sblock\\sof\\s((?:[NSEW]\\.?\\s)?${NAME}(?:\\s(?:St|Ave|Rd|Blvd|Dr)\\.)?)`, 'gu');

/**
 * Quarters and street blocks the gazetteer does not know ("the Birchfield neighborhood of Tampa", "1200 block of North Elm Street"),
 * put at the containing town: the town named with them, else the town named last before them.
 */
export function findUnlisted(doc: Doc, listed: readonly PlaceMention[], gazetteer: Gazetteer): PlaceMention[] {
  const found: PlaceMention[] = [];
  const towns = listed.filter((m) => m.place !== null && m.place.geonameid !== null && m.role !== 'affiliation');
  const taken = (start: number, end: number): boolean => [...listed, ...found].some(({ span }) => span[0] < end && span[1] > start);
  const add = (start: number, name: string, townAfter: number | null, rule: string): void => {
    const end = start + name.length;
    if (taken(start, end)) return;
    const sentence = doc.sentences.find((s) => start >= s.start && start < s.end);
    const beside = [...found, ...towns].filter((m) => m.place !== null && sentence && m.span[0] >= sentence.start && m.span[0] < sentence.end);
    beside.sort((a, b) => (a.place?.radius_km ?? 0) - (b.place?.radius_km ?? 0));
    const inside = townAfter === null ? beside[0] : towns.find((m) => m.span[0] === townAfter);
    const town = inside ?? towns.findLast((m) => m.span[0] < start) ?? towns[0];
    const happens = sentence !== undefined && EVENT.test(doc.text.slice(sentence.start, sentence.end));
    // a quarter lies anywhere in its town, so it is no more precise than the town, and wider when the town is small
    const place = town?.place
      ? (quarterOf(name, town.place, gazetteer) ?? { ...town.place, geonameid: null, name, radius_km: Math.max(5, town.place.radius_km) })
      : null;
    found.push({ span: [start, end], name, role: happens ? 'event' : 'mention', place, rule });
  };
  for (const match of doc.text.matchAll(QUARTER)) {
    const name = (match[1] ?? '').replace(/^The\s/, '');
    add(match.index + match[0].indexOf(name), name, /\s(?:of|in)\s$/.test(match[0]) ? match.index + match[0].length : null, 'place.quarter');
  }
  for (const match of doc.text.matchAll(BLOCK)) add(match.index, match[0], null, 'place.block');
  return found.filter((m) => m.place !== null);
}

/** The quarter of that name within a town's reach, when the gazetteer has one. */
function quarterOf(name: string, town: Place, gazetteer: Gazetteer): Place | null {
  const entry = gazetteer.lookup(name).find((e) => e.feature.startsWith('PPL') && distanceKm(e, town) < town.radius_km + 10);
  return entry
    ? { name: entry.name, latitude: entry.latitude, longitude: entry.longitude, geonameid: entry.geonameid, country: entry.country, radius_km: entry.radius_km }
    : null;
}

/** Ranges of street blocks, in which no word is a place of its own. */
export function blockRanges(text: string): [start: number, end: number][] {
  return [...text.matchAll(BLOCK)].map((match) => [match.index, match.index + match[0].length]);
}
