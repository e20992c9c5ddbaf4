import type { Span } from '../../model/span.ts';
import { type Described, type Event, near, type Spot, spotOf, type Told } from './passage.ts';
import { meet, type Period, periodOf } from './period.ts';

/** Times, places and numbers of a report that are looked at. */
const LOOKED_AT = 500;
/** A place wider than this has room for too many events to tell one. */
const NARROW_KM = 60;

/** What in a report points to the event it is about, and what to others. */
export class Marks {
  readonly #times: { span: Span; period: Period; other: boolean }[] = [];
  readonly #places: { span: Span; spot: Spot; other: boolean }[] = [];
  readonly #counts: { span: Span; value: number }[];
  /** places and times, in the order of the text */
  readonly named: readonly Span[];

  constructor({ times, places, quantities, report }: Described, event: Event) {
    const published = periodOf(report.published ?? '');
    for (const { span, type, value } of times.slice(0, LOOKED_AT)) {
      const period = type === 'DATE' || type === 'TIME' ? periodOf(value) : null;
      // what is still to come has left no event to tell of
      if (period === null || event.time === null || (published !== null && period.first > published.last + 1)) continue;
      this.#times.push({ span, period, other: !meet(period, event.time, 1) });
    }
    for (const { span, role, place } of places.slice(0, LOOKED_AT)) {
      // a place that no gazetteer has was put where the report is about
      if (place === null || place.geonameid === null || event.place === null || place.radius_km > NARROW_KM || role === 'affiliation') continue;
      this.#places.push({ span, spot: spotOf(place), other: !near(place, event.place) });
    }
    this.#counts = quantities.slice(0, LOOKED_AT).flatMap(({ span, value, unit }) => (unit === null && value > 2 ? [{ span, value }] : []));
    const known = places.filter(({ place }) => place !== null);
    this.named = [...known, ...times].map(({ span }) => span).sort((a, b) => a[0] - b[0]);
  }

  /** Whether a stretch tells of another event: of another time, or another place and not the own beside it. */
  elsewhereIn(span: Span): boolean {
    return has(this.#times, span, true) || (has(this.#places, span, true) && !has(this.#places, span, false));
  }

  /** Whether anything in it points to another event. */
  otherIn(span: Span): boolean {
    return has(this.#times, span, true) || has(this.#places, span, true);
  }

  /** Whether anything in it points to the report's own. */
  ownIn(span: Span): boolean {
    return has(this.#times, span, false) || has(this.#places, span, false);
  }

  toldIn(span: Span): Told {
    const inside = within(span);
    const places = this.#places.filter(inside);
    return {
      times: this.#times.filter(inside).map(({ period }) => period),
      places: places.flatMap(({ spot, other }) => (other ? [spot] : [])),
      here: places.some(({ other }) => !other),
      counts: this.#counts.filter(inside).map(({ value }) => value),
    };
  }
}

const has = (marks: readonly { span: Span; other: boolean }[], [start, end]: Span, other: boolean): boolean =>
  marks.some((mark) => mark.other === other && mark.span[0] >= start && mark.span[1] <= end);

const within =
  ([start, end]: Span) =>
  ({ span }: { span: Span }): boolean =>
    span[0] >= start && span[1] <= end;
