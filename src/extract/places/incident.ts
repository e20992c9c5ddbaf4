import type { Place, PlaceMention } from '../../model/place.ts';
import type { Doc, Sentence } from '../../text/doc.ts';
import { distanceKm } from './distance.ts';
import { EVENT } from './role.ts';

/** Who comes when something happens in their town: "Ostend police", "the Ostend Fire Department". */
const CALLED =
  /^(?:['’]s)?\s(?:(?:Metropolitan|Metro|City|city|State|County|homicide|the)\s)?(?:police|Police|PD\b|officers?\b|detectives?\b|investigators?\b|[Ff]ire\s[Dd]epartment|firefighters|fire\screws|paramedics|rescuers|authorities|emergency)/;
/** Quarters and street blocks lie within a town; kilometres beyond the town's own reach. */
const OUTSKIRTS = 15;
/** What has to speak for a quarter that the incident is put there: an event told in the lead. */
const NAMED_FIRMLY = 5;
/** A town of less than ten thousand people, whose name may well be a person's. */
const SMALL_KM = 1.3;

/** A town of less than fifty thousand people, whose name another place may well have. */
const ALIEN_KM = 3;
/** So far countries reach, and few towns or regions. */
const COUNTRY_KM = 90;

/** A title that does not stand in the text, and the places it names. */
export interface Title {
  text: string;
  places: readonly PlaceMention[];
}

interface Named {
  names: Set<string>;
  itself: boolean;
  event: boolean;
}

interface Rated {
  place: Place;
  score: number;
  first: number;
  /** quarters of the town that have a point of their own, with what speaks for each */
  quarters: Map<Place, number>;
}

/**
 * Where the incident happened: the resolved mention that the lead, event verbs, the police of the town, the title, frequency and specificity speak for
 * (a town beats its country). Quarters and street blocks speak for their town; a quarter told firmly is named before it ("Elder Park, Milbury"). Null when no place was resolved.
 */
export function incidentPlace(mentions: readonly PlaceMention[], doc: Doc, title: Title | null = null): Place | null {
  const scores = new Map<string, Rated>();
  for (const mention of mentions) {
    const place = townOf(mention, mentions);
    if (place === null) continue;
    const score = scoreOf(mention, place, doc, title?.text ?? '');
    if (score <= 0) continue;
    const key = `${place.latitude},${place.longitude}`;
    const known = scores.get(key) ?? { place, score: score * 0.5, first: mention.span[0], quarters: new Map<Place, number>() };
    scores.set(key, known);
    known.score += score * 0.5;
    const own = mention.place;
    if (own === null || own === place || own.geonameid === null || mention.role === 'affiliation') continue;
    const same = [...known.quarters.keys()].find((quarter) => quarter.geonameid === own.geonameid) ?? own;
    known.quarters.set(same, (known.quarters.get(same) ?? 0) + score);
  }
  // a town that only the title names
  for (const { name, place, role, span } of title?.places ?? []) {
    if (place === null || mentions.some((mention) => mention.name === name)) continue;
    const called = CALLED.test(title?.text.slice(span[1]) ?? '');
    if (role === 'affiliation' && !called) continue;
    const key = `${place.latitude},${place.longitude}`;
    if (!scores.has(key)) scores.set(key, { place, score: role === 'event' || called ? 6 : 2, first: -1, quarters: new Map() });
  }
  const named = namesByCountry(mentions);
  const ranked = [...scores.values()].map((item) => ({
    ...item,
    score: item.score * specificity(item.place.radius_km) * (isAlien(item.place, named) ? 0.3 : 1),
  }));
  ranked.sort((a, b) => b.score - a.score || a.first - b.first);
  const [best] = ranked;
  if (!best) return null;
  const [quarter] = [...best.quarters].sort((a, b) => b[1] - a[1]);
  return quarter && quarter[1] >= NAMED_FIRMLY ? { ...quarter[0], name: `${quarter[0].name}, ${best.place.name}` } : best.place;
}

/** What the mentions name of each country: how many names, whether the country or its people is among them, and whether something happened there. */
function namesByCountry(mentions: readonly PlaceMention[]): ReadonlyMap<string | null, Named> {
  const named = new Map<string | null, Named>();
  for (const { name, place, role } of mentions) {
    if (place === null) continue;
    const country = named.get(place.country) ?? { names: new Set(), itself: false, event: false };
    named.set(place.country, country);
    country.names.add(name);
    if (place.radius_km > COUNTRY_KM) country.itself = true;
    if (role === 'event') country.event = true;
  }
  return named;
}

/**
 * True for a small town in a country that nothing else speaks of, where all speaks of another and nothing is told to have happened: mostly a
 * namesake that no list has.
 */
function isAlien({ country, radius_km }: Place, named: ReadonlyMap<string | null, Named>): boolean {
  const own = named.get(country);
  if (radius_km >= ALIEN_KM || own === undefined || own.names.size > 1 || own.event) return false;
  return [...named].some(([other, { names, itself }]) => other !== country && itself && names.size >= 4);
}

function scoreOf(mention: PlaceMention, place: Place, doc: Doc, title: string): number {
  const [start, end] = mention.span;
  const called = CALLED.test(doc.text.slice(end, end + 40));
  if (mention.role === 'affiliation' && !called) return 0;
  const index = sentenceIndex(doc, start);
  const sentence = doc.sentences[index];
  // further down, reports tell of other incidents
  const trust = index < 6 ? 1 : 0.5;
  let score = mention.role === 'event' ? 1 + 2 * trust : 1;
  score += index < 0 ? 0 : 4 / (1 + index / 2);
  if (called) score += 2 * trust;
  if (mention.role !== 'dateline' && sentence && EVENT.test(doc.text.slice(sentence.start, sentence.end))) score += trust;
  if (title.includes(mention.name)) score += 3;
  // nothing but its spelling says that this is a town
  return mention.rule === 'place.name' && place.radius_km <= SMALL_KM && mention.role !== 'dateline' ? score * 0.4 : score;
}

/** The town that a quarter or block lies in when the report names it; else the place itself. */
function townOf({ place, rule }: PlaceMention, mentions: readonly PlaceMention[]): Place | null {
  if (place === null || !/^place\.(?:quarter|block)/.test(rule)) return place;
  let town: Place | null = null;
  for (const other of mentions) {
    if (other.place === null || /^place\.(?:quarter|block|county|demonym)/.test(other.rule) || other.place.radius_km > 40) continue;
    if (distanceKm(place, other.place) > other.place.radius_km + OUTSKIRTS) continue;
    if (town === null || other.place.radius_km > town.radius_km) town = other.place;
  }
  return town ?? place;
}

/** Index of the sentence that holds an offset, -1 for none. */
function sentenceIndex(doc: Doc, offset: number): number {
  let low = 0;
  let high = doc.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence: Sentence | undefined = doc.sentences[middle];
    if (sentence && offset >= sentence.end) low = middle + 1;
    else high = middle;
  }
  const found = doc.sentences[low];
  return found && offset >= found.start && offset < found.end ? low : -1;
}

/** A factor between 1 for a town and 0.2 for a continent. */
function specificity(radius: number): number {
  return Math.max(0.2, 1 - Math.log10(1 + radius / 15) / 2.2);
}
