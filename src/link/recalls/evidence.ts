import { type Event, near, type Passage } from './passage.ts';
import { lengthOf, meet } from './period.ts';

/** What speaks for a passage telling of the event another report is about, each from 0 for nothing; `score` is all of it together. */
export interface Evidence {
  time: number;
  place: number;
  people: number;
  numbers: number;
  words: number;
  score: number;
}

/** How much rare a passage and a report have in common. */
export interface Shared {
  /** names of people, streets and bodies */
  names: number;
  words: number;
  ages: number;
  figures: number;
}

/** From this score on a passage is taken to tell of the event. */
const TELLS = 3;
/** A time that covers more days says little. */
const MONTH = 31;
/** Days between a passage that tells no time, and so is of the days of its report, and an event that it may be about. */
const SAME_DAYS = 3;

/** The same where neither the day nor the place is told to be the one of the event. */
const TELLS_LOOSELY = 3.5;

/** Whether it is enough. Time and place alone never are: two events may share them. */
export function speaksFor({ time, place, people, numbers, words, score }: Evidence): boolean {
  if (score < (time < 2 && place === 0 ? TELLS_LOOSELY : TELLS)) return false;
  return people > 0 || (numbers > 0 && (words > 0 || time === 2)) || (time === 2 && place > 0 && words > 0);
}

/** Days between two events that are not one whose day or place was misread. */
const WEEK = 7;

/** Whether a recall shows that its report is about another event: the passage tells day and place of that, and the report's own are far from both. */
export function tellsApart({ time, place }: Evidence, own: Event, other: Event): boolean {
  return time === 2 && place === 2 && own.time !== null && other.time !== null && !meet(own.time, other.time, WEEK);
}

/** What speaks for a passage of a report about the event `own` telling of the event `other`; null where its time or its place speaks against it. */
export function weighed(passage: Passage, own: Event, other: Event, shared: Shared): Evidence | null {
  if (!distinct(own, other)) return null;
  const time = timeOf(passage, own, other);
  const place = placeOf(passage, own, other);
  if (time === null || place === null) return null;
  const people = shared.names >= 2 ? 2 : shared.names === 1 ? 1.5 : 0;
  const tolls = passage.counts.filter((count) => other.tolls.includes(count)).length;
  const numbers = Math.min(1.5, 0.5 * (shared.ages + shared.figures + tolls));
  const words = shared.words >= 5 ? 1.5 : shared.words >= 3 ? 1 : shared.words === 2 ? 0.5 : 0;
  return { time, place, people, numbers, words, score: time + place + people + numbers + words };
}

/** Two reports of one event may have been kept apart: which of them belong together is said of whole reports, not of a passage. */
function distinct(own: Event, other: Event): boolean {
  if (own.place !== null && other.place !== null && !near(own.place, other.place)) return true;
  return own.time !== null && other.time !== null && !meet(own.time, other.time, 1);
}

function timeOf({ times }: Passage, own: Event, { time }: Event): number | null {
  if (time === null) return 0;
  if (times.length === 0) return own.time !== null && meet(own.time, time, SAME_DAYS) ? 0.5 : null;
  const days = times.filter((period) => lengthOf(period) <= 2);
  if (days.some((day) => meet(day, time))) return 2;
  if (days.some((day) => meet(day, time, 1))) return 1;
  const wide = days.length > 0 ? [] : times.filter((period) => meet(period, time));
  if (wide.length === 0) return null;
  return wide.some((period) => lengthOf(period) <= MONTH) ? 1 : 0.5;
}

function placeOf({ places, here }: Passage, own: Event, { place }: Event): number | null {
  if (place === null) return 0;
  if (places.some((spot) => near(spot, place))) return 2;
  const shared = own.place !== null && near(own.place, place);
  return places.length > 0 || (here && own.place !== null && !shared) ? null : shared ? 1 : 0;
}
