import type { Extraction } from '../../model/extraction.ts';
import type { Place } from '../../model/place.ts';
import type { Span } from '../../model/span.ts';
import { kilometres } from '../kilometres.ts';
import { type Period, periodOf } from './period.ts';

export type Spot = Pick<Place, 'latitude' | 'longitude' | 'radius_km'>;

/** A stretch of a report, with the terms by which it is told what it speaks of. */
export interface Part {
  span: Span;
  words: readonly string[];
  names: readonly string[];
  ages: readonly string[];
  figures: readonly string[];
}

/** When and where something happened, as far as a stretch of text tells. */
export interface Told {
  times: readonly Period[];
  /** narrow enough to tell places apart; that of the report's own event left out */
  places: readonly Spot[];
  /** whether the place of the report's own event is named */
  here: boolean;
  /** numbers of more than two, of whatever */
  counts: readonly number[];
}

/** A passage that may speak of another event than its report is about, as it can be kept: plain JSON, about a kilobyte. */
export interface Passage extends Part, Told {
  /** the paragraphs behind it that tell neither time nor place, and may go on about the same */
  followers: readonly Part[];
}

/** When and where the event happened that a report is mainly about, and how many it killed and injured where that is more than two. */
export interface Event {
  time: Period | null;
  place: Spot | null;
  tolls: readonly number[];
}

/** As much of an extraction as tells what its report and its passages speak of. */
export interface Described extends Pick<Extraction, 'places' | 'times' | 'quantities' | 'incident'> {
  report: Pick<Extraction['report'], 'text' | 'blocks' | 'published'>;
}

/** Places this near, their own extent allowed for, may be one. */
const NEAR_KM = 40;

/** What a report is mainly about; where it tells no time, it is of the day it came out. */
export function eventOf({ incident, report }: Described): Event {
  const { time, place, toll } = incident;
  const tolls = [toll?.killed?.count, toll?.injured?.count].flatMap((count) => (count !== undefined && count > 2 ? [count] : []));
  return { time: periodOf(time?.value ?? report.published ?? ''), place: place === null ? null : spotOf(place), tolls };
}

export const spotOf = ({ latitude, longitude, radius_km }: Place): Spot => ({ latitude, longitude, radius_km });

/** Whether two places may be one. */
export function near(a: Spot, b: Spot): boolean {
  return kilometres(a, b) <= NEAR_KM + a.radius_km + b.radius_km;
}
