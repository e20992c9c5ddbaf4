import type { PlaceMention } from '../../model/place.ts';
import type { Doc } from '../../text/doc.ts';
import { EVENT } from './role.ts';

const NAME = "\\p{Lu}[\\p{L}'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}'’-]{1,24}){0,2}";
const QUARTER = new RegExp(`(?:the\\s)?(${NAME})\\s(?:neighbou?rhood|section|district|quarter|suburb|area|micro-?district)\\b(?:\\s(?:of|in)\\s)?`, 'gu');
const BLOCK = new RegExp(`\\b\\d{1,5}\\sblock\\sof\\s((?:[NSEW]\\.?\\s)?${NAME}(?:\\s(?:St|Ave|Rd|Blvd|Dr)\\.)?)`, 'gu');

/**
 * Quarters and street blocks the gazetteer does not know ("the Birchfield neighborhood of Tampa", "1200 block of North Elm Street"),
 * put at the containing town: the town named with them, else the town named last before them.
 */
export function findUnlisted(doc: Doc, listed: readonly PlaceMention[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  const towns = listed.filter((m) => m.place !== null && m.place.geonameid !== null && m.role !== 'affiliation');
  const taken = (start: number, end: number): boolean => [...listed, ...found].some(({ span }) => span[0] < end && span[1] > start);
  const add = (start: number, name: string, townAfter: number | null, rule: string): void => {
    const end = start + name.length;
    if (taken(start, end)) return;
    const inside = townAfter === null ? undefined : towns.find((m) => m.span[0] === townAfter);
    const town = inside ?? towns.filter((m) => m.span[0] < start).at(-1) ?? towns[0];
    const sentence = doc.sentences.find((s) => start >= s.start && start < s.end);
    const happens = sentence !== undefined && EVENT.test(doc.text.slice(sentence.start, sentence.end));
    // a quarter lies anywhere in its town, so it is no more precise than the town, and wider when the town is small
    const place = town?.place ? { ...town.place, geonameid: null, name, radius_km: Math.max(5, town.place.radius_km) } : null;
    found.push({ span: [start, end], name, role: happens ? 'event' : 'mention', place, rule });
  };
  for (const match of doc.text.matchAll(QUARTER)) {
    const name = (match[1] ?? '').replace(/^The\s/, '');
    add(match.index + match[0].indexOf(name), name, /\s(?:of|in)\s$/.test(match[0]) ? match.index + match[0].length : null, 'place.quarter');
  }
  for (const match of doc.text.matchAll(BLOCK)) add(match.index, match[0], null, 'place.block');
  return found.filter((m) => m.place !== null);
}
