import type { Extraction } from '../model/extraction.ts';
import type { Gazetteer } from '../model/ports.ts';
import type { Report } from '../model/report.ts';
import { analyse } from '../text/analyse.ts';
import { findAnswers } from './answers/answers.ts';
import { attributions } from './attribution/attributions.ts';
import type { AttributionModel } from './attribution/model.ts';
import { findClaims } from './claims/claims.ts';
import { incidentPlace, type Title } from './places/incident.ts';
import { findPlaces } from './places/places.ts';
import { findQuantities } from './quantities/quantities.ts';
import { incidentTime } from './times/incident.ts';
import { findTimes } from './times/times.ts';
import { withZones } from './times/zone/zones.ts';
import { findToll } from './toll/toll.ts';

export interface ExtractResources {
  gazetteer: Gazetteer;
  /** the trained model of who says what, see `loadAttributionModel` */
  model: AttributionModel;
}

/** Finds the attributed claims of a report, numbered from c1, with the places, times, quantities and answers in them. */
export function extract(report: Report, { gazetteer, model }: ExtractResources): Extraction {
  // 1. sentences, words, quotations: once, for all
  const doc = analyse(report);
  // 2. what stands in the text
  const places = findPlaces(doc, report, gazetteer);
  const place = incidentPlace(places, doc, titleOf(report, gazetteer));
  const times = withZones(findTimes(doc, report), doc, places, place);
  const quantities = findQuantities(doc);
  const toll = findToll(doc, report.title);
  // 3. who said what
  const trained = attributions(doc, model);
  const claims = findClaims(doc, report, { trained, places, times, quantities, toll, findAnswers });
  // 4. what the report is about
  const incident = {
    place,
    time: incidentTime(times, doc, report),
    toll,
  };
  return { report, claims, places, times, quantities, incident };
}

/** The title with its places, unless it stands in the text. */
function titleOf({ title, text, publisher, url }: Report, gazetteer: Gazetteer): Title | null {
  if (title === null || text.includes(title)) return null;
  return { text: title, places: findPlaces(analyse({ text: title }), { publisher, url }, gazetteer) };
}
