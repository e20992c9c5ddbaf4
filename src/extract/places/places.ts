import type { Place, PlaceMention } from '../../model/place.ts';
import type { Gazetteer, GazetteerEntry } from '../../model/ports.ts';
import type { Report } from '../../model/report.ts';
import type { Doc } from '../../text/doc.ts';
import { findCandidates } from './candidates.ts';
import { homeOf } from './home.ts';
import { judge } from './kind.ts';
import { resolve } from './resolve.ts';
import { roleOf } from './role.ts';

/** The places a report names, resolved to points, in text order and never overlapping. */
export function findPlaces(doc: Doc, report: Pick<Report, 'publisher' | 'url'>, gazetteer: Gazetteer): PlaceMention[] {
  // 1. names the gazetteer knows; 2. what they are here
  const judged = judge(doc, findCandidates(doc, gazetteer)).filter(({ kind }) => kind === 'place' || kind === 'demonym' || kind === 'organisation');
  // 3. which of the places of that name is meant
  const meaning = resolve(judged, homeOf(report, gazetteer));
  // 4. what the place is to the report
  return judged.map((item) => {
    const entry = meaning.get(item.name);
    return { span: [item.start, item.end], name: item.name, role: roleOf(doc, item), place: entry ? placeOf(entry) : null, rule: item.rule };
  });
}

/** The wire shape of a gazetteer entry. */
export function placeOf({ name, latitude, longitude, geonameid, country, radius_km }: GazetteerEntry): Place {
  return { name, latitude, longitude, geonameid, country, radius_km };
}
