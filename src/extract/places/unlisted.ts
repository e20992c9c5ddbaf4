import type { Place, PlaceMention } from '../../model/place.ts';
import type { Gazetteer } from '../../model/ports.ts';
import type { Doc } from '../../text/doc.ts';
import { places as words } from '../../text/lexicon.generated.ts';
import { distanceKm } from './distance.ts';
import { EVENT } from './role.ts';

const MONTHS_AND_DAYS: ReadonlySet<string> = new Set(words.never.slice(0, 19));
const NAME = "\\p{Lu}[\\p{L}'’-]{1,24}(?:\\s\\p{Lu}[\\p{L}'’-]{1,24}){0,2}";
const QUARTERS = '\\s(?:neighbou?rhood|section|district|quarter|suburb|area|micro-?district)\\b';
const QUARTER = new RegExp(`(?:the\\s)?(${NAME})${QUARTERS}(?:\\s(?:of|in)\\s)?`, 'gu');
/** Quarters called after the side of their town: "the Lower East Side", "South Side". */
const SIDE = /\b(?:(?:Lower|Upper|Near|Far)\s(?:(?:North|South|East|West)\s)?(?:East|West|North|South)|North|South|East|West)\s(?:Side|End)\b/gi;
const KINDS =
  'villages?|hamlets?|settlements?|towns?|townships?|communes?|municipalit(?:y|ies)|suburbs?|districts?|provinces?|regions?|prefectures?|cit(?:y|ies)|communit(?:y|ies)|localit(?:y|ies)|area|island|resort|slums?';
const CALLED = new RegExp(
  `\\b(?:${KINDS})(?:\\s(?:of|called|named)|:)\\s(${NAME})(?:,\\s(${NAME}))?(?:,\\s(${NAME}))?(?:,\\s(${NAME}))?(?:,?\\sand\\s(${NAME}))?`,
  'gu',
);
const TAILS = '\\s(?:village|province|region|governorate|oblast|island|township|(?:refugee\\s)?camps?|slums?)\\b';
const TAILED = new RegExp(`(?:the\\s)?(${NAME})${TAILS}`, 'gu');
const PAIR_TAILS = '\\s(?:provinces|regions|districts|governorates|departments|prefectures|villages|islands|areas|townships)\\b';
const PAIR = new RegExp(`(?:the\\s)?(?:(${NAME}),\\s)?(?:(${NAME}),\\s)?(${NAME}),?\\sand\\s(${NAME})${PAIR_TAILS}`, 'gu');
const ISLE = new RegExp(`\\b(?:island|village|hamlet)\\s(${NAME})`, 'gu');
const BESIDE = new RegExp(`\\b(?:in|near|at|outside)\\s(${NAME}),\\s(?=\\p{Lu})`, 'gu');
/** The words some patterns end in: a text without them is not searched for every name. */
const ENDS: ReadonlyMap<RegExp, RegExp> = new Map([
  [QUARTER, new RegExp(QUARTERS)],
  [TAILED, new RegExp(TAILS)],
  [PAIR, new RegExp(PAIR_TAILS)],
]);
/** Words that open sentences and names of other things. */
const NO_NAME =
  /^(?:The|This|That|These|Those|A|An|In|At|On|Each|Every|No|Our|Their|His|Her|One|Two|Three|Some|Another|Bay|New|Old|North|South|East|West|Northern|Southern|Eastern|Western|Central)$/;
const BLOCK = new RegExp(`\\b\\d{1,5}\\sblock\\sof\\s((?:[NSEW]\\.?\\s)?${NAME}(?:\\s(?:St|Ave|Rd|Blvd|Dr)\\.)?)`, 'gu');

/**
 * Quarters and street blocks the gazetteer does not know ("the Birchfield neighborhood of Tampa", "1200 block of North Elm Street"),
 * put at the containing town: the town named with them, else the town named last before them, else the one the publisher sits in.
 */
export function findUnlisted(doc: Doc, listed: readonly PlaceMention[], gazetteer: Gazetteer, home: Place | null = null): PlaceMention[] {
  const found: PlaceMention[] = [];
  const towns = listed.filter((m) => m.place !== null && m.place.geonameid !== null && m.role !== 'affiliation');
  // characters that belong to a place already
  const covered = new Uint8Array(doc.text.length);
  const keep = (mention: PlaceMention): void => {
    covered.fill(1, ...mention.span);
    found.push(mention);
  };
  for (const { span } of listed) covered.fill(1, ...span);
  const taken = (start: number, end: number): boolean => covered.subarray(start, end).includes(1);
  const add = (start: number, name: string, townAfter: number | null, rule: string): void => {
    const end = start + name.length;
    if (taken(start, end) || NO_NAME.test(name) || MONTHS_AND_DAYS.has(name)) return;
    const sentence = doc.sentences.find((s) => start >= s.start && start < s.end);
    const beside = [...found, ...towns].filter((m) => m.place !== null && sentence && m.span[0] >= sentence.start && m.span[0] < sentence.end);
    beside.sort((a, b) => (a.place?.radius_km ?? 0) - (b.place?.radius_km ?? 0));
    const inside = townAfter === null ? beside[0] : towns.find((m) => m.span[0] === townAfter);
    const town = inside ?? towns.findLast((m) => m.span[0] < start) ?? towns[0];
    const happens = sentence !== undefined && EVENT.test(doc.text.slice(sentence.start, sentence.end));
    // a quarter lies anywhere in its town, so it is no more precise than the town, and wider when the town is small
    const around = town?.place ?? home;
    // a town that the report does not name is told with its quarter
    const called = town?.place || !home ? name : `${name}, ${home.name}`;
    const place = around
      ? (quarterOf(name, around, gazetteer) ?? { ...around, geonameid: null, name: called, radius_km: Math.max(5, around.radius_km) })
      : null;
    keep({ span: [start, end], name, role: happens ? 'event' : 'mention', place, rule });
  };
  const addSmall = (start: number, name: string, rule: string, container?: PlaceMention): void => {
    const bare = name.replace(/^(?:The|In)\s/, '');
    const at = start + name.length - bare.length;
    const end = at + bare.length;
    if (taken(at, end) || NO_NAME.test(bare) || MONTHS_AND_DAYS.has(bare)) return;
    const sentence = doc.sentences.find((s) => at >= s.start && at < s.end);
    const around = container ?? nearestIn(listed, at, sentence?.start ?? 0, sentence?.end ?? end) ?? listed.findLast((m) => m.span[0] < at && m.place !== null);
    if (!around?.place) return;
    const happens = sentence !== undefined && EVENT.test(doc.text.slice(sentence.start, sentence.end));
    const place = quarterOf(bare, around.place, gazetteer) ?? { ...around.place, geonameid: null, name: bare, radius_km: Math.max(5, around.place.radius_km) };
    keep({ span: [at, end], name: bare, role: happens ? 'event' : 'mention', place, rule });
  };
  for (const match of matches(doc.text, QUARTER)) {
    const name = (match[1] ?? '').replace(/^The\s/, '');
    add(match.index + match[0].indexOf(name), name, /\s(?:of|in)\s$/.test(match[0]) ? match.index + match[0].length : null, 'place.quarter');
  }
  for (const match of doc.text.matchAll(SIDE)) if (/^\p{Lu}.*\s\p{Lu}\S*$/u.test(match[0])) add(match.index, match[0], null, 'place.quarter');
  for (const match of doc.text.matchAll(BLOCK)) add(match.index, match[0], null, 'place.block');
  for (const match of doc.text.matchAll(CALLED)) for (const [start, name] of namesIn(match)) addSmall(start, name, 'place.village');
  for (const pattern of [TAILED, PAIR, ISLE])
    for (const match of matches(doc.text, pattern)) for (const [start, name] of namesIn(match)) addSmall(start, name, 'place.village');
  // "in Milbury, Kent": what the known place after it holds
  for (const match of doc.text.matchAll(BESIDE)) {
    const after = match.index + match[0].length;
    const container = listed.find((m) => m.span[0] === after && m.place !== null && m.role !== 'affiliation');
    if (container) for (const [start, name] of namesIn(match)) addSmall(start, name, 'place.before-container', container);
  }
  return found.filter((m) => m.place !== null);
}

const matches = (text: string, pattern: RegExp): Iterable<RegExpExecArray> => (ENDS.get(pattern)?.test(text) === false ? [] : text.matchAll(pattern));

/** The quarter of that name within a town's reach, when the gazetteer has one. */
function quarterOf(name: string, town: Place, gazetteer: Gazetteer): Place | null {
  const entry = gazetteer.lookup(name).find((e) => e.feature.startsWith('PPL') && distanceKm(e, town) < town.radius_km + 10);
  return entry
    ? { name: entry.name, latitude: entry.latitude, longitude: entry.longitude, geonameid: entry.geonameid, country: entry.country, radius_km: entry.radius_km }
    : null;
}

/** The captured names of a match with where they start. */
function namesIn(match: RegExpExecArray): [start: number, name: string][] {
  const names: [number, string][] = [];
  let from = 0;
  for (const name of match.slice(1)) {
    if (name === undefined) continue;
    const at = match[0].indexOf(name, from);
    names.push([match.index + at, name]);
    from = at + name.length;
  }
  return names;
}

/** The narrowest place named in a sentence, the first after the offset where several are equal. */
function nearestIn(listed: readonly PlaceMention[], at: number, start: number, end: number): PlaceMention | undefined {
  const beside = listed.filter((m) => m.place !== null && m.span[0] >= start && m.span[0] < end);
  return beside.sort((a, b) => (a.place?.radius_km ?? 0) - (b.place?.radius_km ?? 0) || Number(a.span[0] < at) - Number(b.span[0] < at))[0];
}

/** Ranges of street blocks, in which no word is a place of its own. */
export function blockRanges(text: string): [start: number, end: number][] {
  return [...text.matchAll(BLOCK)].map((match) => [match.index, match.index + match[0].length]);
}
