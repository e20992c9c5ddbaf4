import { findPlaces } from '../extract/places/places.ts';
import { findTimes } from '../extract/times/times.ts';
import type { Gazetteer } from '../model/ports.ts';
import type { Report } from '../model/report.ts';
import { TOOL } from '../model/tool.ts';
import { analyse } from '../text/analyse.ts';
import type { Annotator, BatchDocument } from './record.ts';

/** Places, with a gazetteer, and times, when asked for. The text is taken as it stands, so that offsets fit the caller's own copy. */
export function placesAndTimes(gazetteer: Gazetteer | null, times: boolean): Annotator {
  return (document) => {
    const report = reportOf(document);
    const doc = analyse({ text: report.text });
    const toponyms =
      gazetteer &&
      findPlaces(doc, report, gazetteer).map(({ span: [start, end], name, place }) => ({
        start,
        end,
        name,
        lat: place?.latitude ?? null,
        lon: place?.longitude ?? null,
        geonameid: place?.geonameid ?? null,
      }));
    const timex = times && findTimes(doc, report).map(({ span: [start, end], type, value }) => ({ start, end, type, value }));
    return { ...(toponyms && { toponyms }), ...(timex && { timex }) };
  };
}

function reportOf({ text, date, title, publisher, url, domain }: BatchDocument): Report {
  return {
    id: 'r1',
    file: null,
    url: url ?? (domain ? `https://${domain}/` : null),
    publisher: publisher ?? null,
    byline: [],
    published: date ?? null,
    modified: null,
    title: title ?? null,
    language: null,
    text,
    blocks: [],
    links: [],
    posts: [],
    map: [],
    capture: {
      sha256: '0'.repeat(64),
      media_type: 'text/plain',
      size: 0,
      from: '-',
      how: 'stdin',
      fetched_at: null,
      redirects: [],
      headers: {},
      tool: TOOL,
      operator: null,
    },
  };
}
