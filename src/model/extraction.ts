import type { Claim } from './claim.ts';
import type { Place, PlaceMention } from './place.ts';
import type { Quantity } from './quantity.ts';
import type { Report } from './report.ts';
import type { TimeMention, TimeValue } from './time.ts';
import type { Toll } from './toll.ts';

/** Everything extract found in one report. Claims have no origin, no source ids and no question ids yet: link fills those in. */
export interface Extraction {
  report: Report;
  claims: Claim[];
  places: PlaceMention[];
  times: TimeMention[];
  quantities: Quantity[];
  /** where and when the event the report is about happened, and its toll, as far as this report alone tells; extractions stored early hold no toll */
  incident: { place: Place | null; time: TimeValue | null; toll?: Toll | undefined };
}
