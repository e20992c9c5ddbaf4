import type { Place, PlaceMention } from '../../model/place.ts';
import type { Gazetteer, GazetteerEntry } from '../../model/ports.ts';
import type { Report } from '../../model/report.ts';
import type { Doc } from '../../text/doc.ts';
import { findCandidates } from './candidates.ts';
import { countyPlace } from './county.ts';
import { homeOf } from './home.ts';
import { type Judged, judge } from './kind.ts';
import { asQuarter, filedFrom } from './local.ts';
import { resolve } from './resolve.ts';
import { roleOf } from './role.ts';
import { blockRanges, findUnlisted } from './unlisted.ts';

/** People in a town whose papers name its quarters and not the town; a host name that spells a smaller one may do so by chance. */
const WITH_PAPERS = 50_000;
const NAMED: ReadonlySet<Judged['kind']> = new Set(['place', 'demonym', 'organisation', 'county']);

/** The places a report names, resolved to points, in text order and never overlapping. */
export function findPlaces(doc: Doc, report: Pick<Report, 'publisher' | 'url'>, gazetteer: Gazetteer): PlaceMention[] {
  // 1. names the gazetteer knows; 2. what they are here
  const blocks = blockRanges(doc.text);
  const outside = findCandidates(doc, gazetteer).filter(({ start, end }) => !blocks.some(([s, e]) => start < e && end > s));
  const judged = judge(doc, outside).filter(({ kind }) => NAMED.has(kind));
  // 3. which of the places of that name is meant
  const home = homeOf(report, gazetteer);
  // counties are told of in American papers above all
  const country = home.country ?? (judged.some(({ kind }) => kind === 'county') ? 'US' : null);
  const base = filedFrom(doc, judged);
  const meaning = resolve(
    judged.filter(({ kind }) => kind !== 'county'),
    { country: country ?? base?.country ?? null, towns: base ? [...home.towns, base] : home.towns },
  );
  // 4. what the place is to the report
  const mentions = judged.map((item): PlaceMention => {
    const entry = meaning.get(item.name);
    const quarter = entry ? asQuarter(item, entry, base, judged) : null;
    const place = item.kind === 'county' ? countyPlace(item, judged, meaning) : (quarter ?? (entry ? placeOf(entry) : null));
    const rule = quarter ? 'place.quarter-unlisted' : item.kind === 'place' && entry?.feature === 'PPLX' ? 'place.quarter-listed' : item.rule;
    return { span: [item.start, item.end], name: doc.text.slice(item.start, item.end), role: roleOf(doc, item), place, rule };
  });
  // 5. quarters and street blocks
  const homeTown = home.towns.find(({ population }) => population >= WITH_PAPERS);
  return [...mentions, ...findUnlisted(doc, mentions, gazetteer, homeTown ? placeOf(homeTown) : null)].sort((a, b) => a.span[0] - b.span[0]);
}

/** The wire shape of a gazetteer entry. */
function placeOf({ name, latitude, longitude, geonameid, country, radius_km }: GazetteerEntry): Place {
  return { name, latitude, longitude, geonameid, country, radius_km };
}
