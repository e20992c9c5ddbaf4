import type { Place, PlaceMention } from '../../../model/place.ts';
import type { TimeMention, Zone } from '../../../model/time.ts';
import type { Doc } from '../../../text/doc.ts';
import { sentenceAt } from '../tense.ts';
import { offsetOf } from './offset.ts';
import { zoneWordIn } from './words.ts';
import { zoneAt } from './zone-at.ts';

const CLOCK = /T\d\d(?::\d\d)?$/;
/** Characters behind a time within which the zone it is told in stands. */
const REACH = 40;
/** "Milbury time", "local time", "Milbury local time" */
const NAMED = /(?:^|[\s(])((?:\p{Lu}[\p{L}’'-]{1,20}\s){0,2})(local\s)?time\b/u;

/**
 * Gives clock times their zone: the one they are told in ("9 p.m. EDT", "15:00 Kyiv time"), else that of the place where the sentence puts the event, else that
 * of the incident. What is told is `known`, what follows from a place `implied`; where nobody can tell, a time has none.
 */
export function withZones(mentions: readonly TimeMention[], doc: Doc, places: readonly PlaceMention[], incident: Place | null): TimeMention[] {
  return mentions.map((mention) => {
    if (mention.zone !== undefined || mention.type !== 'TIME' || !CLOCK.test(mention.value)) return mention;
    const said = told(mention, doc, places);
    const zone = said === null || said === 'local' ? kept(mention, placeNear(mention, doc, places) ?? incident, null, `time.zone-${said ?? 'place'}`) : said;
    return zone === null ? mention : { ...mention, zone };
  });
}

/** The zone that stands in or right behind a time; `local` where it is left to the place, null where none is told. */
function told(mention: TimeMention, doc: Doc, places: readonly PlaceMention[]): Zone | 'local' | null {
  const [start, end] = mention.span;
  const text = doc.text.slice(start, end + REACH);
  const word = zoneWordIn(text);
  if (word && (word.start < end - start || /^[\s,(]*$/.test(text.slice(end - start, word.start)))) {
    const span: [number, number] = [start + word.start, start + word.end];
    const offset = word.zone === null ? word.offset : offsetOf(word.zone, mention.value);
    return { name: doc.text.slice(...span), offset, certainty: 'known', span, rule: 'time.zone-word' };
  }
  const named = NAMED.exec(text);
  if (!named || (named.index >= end - start && !/^[\s,(]*$/.test(text.slice(end - start, named.index)))) return null;
  const name = named[1]?.trim() ?? '';
  if (name === '') return named[2] ? 'local' : null;
  const at = start + text.indexOf(name, named.index);
  const place = places.find(({ span }) => span[0] >= at && span[1] <= at + name.length)?.place ?? null;
  return kept(mention, place, [at, start + named.index + named[0].length], 'time.zone-named');
}

/** The time kept at a place; told when it stands at `span`. */
function kept(mention: TimeMention, place: Place | null, span: [number, number] | null, rule: string): Zone | null {
  const name = place === null ? null : zoneAt(place);
  return name === null ? null : { name, offset: offsetOf(name, mention.value), certainty: span === null ? 'implied' : 'known', span, rule };
}

/** The place of the event in the sentence of a time, the nearest where there are several. */
function placeNear({ span: [start] }: TimeMention, doc: Doc, places: readonly PlaceMention[]): Place | null {
  const sentence = sentenceAt(doc, start);
  if (!sentence) return null;
  let best: PlaceMention | null = null;
  for (const mention of places) {
    if (mention.role !== 'event' || mention.place === null || mention.span[0] < sentence.start || mention.span[0] >= sentence.end) continue;
    if (best === null || Math.abs(mention.span[0] - start) < Math.abs(best.span[0] - start)) best = mention;
  }
  return best?.place ?? null;
}
