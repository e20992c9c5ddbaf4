import type { Report } from '../../model/report.ts';
import type { TimeMention } from '../../model/time.ts';
import type { Doc } from '../../text/doc.ts';
import { anchorOf } from './anchor.ts';
import { isoDay } from './calendar.ts';
import { combine, edge, type Found } from './combine.ts';
import { precisionOf } from './precision.ts';
import { timeRules } from './recipe.ts';
import type { Surroundings } from './rule.ts';
import { tenseAround } from './tense.ts';
import { countFromTold } from './told-day.ts';
import { openingsIn, openingsOf, windowsAround } from './windows.ts';

const OPENINGS = openingsOf(timeRules.flatMap(({ needs = [] }) => needs));

/**
 * The time expressions of a report as TIMEX3 values, in text order, never overlapping.
 * Relative ones are resolved against the day of publication; when that is unknown and the text gives no full date they keep `X` in their value.
 */
export function findTimes(doc: Doc, report: Pick<Report, 'published'>): TimeMention[] {
  const anchor = anchorOf(doc, report);
  const around: Surroundings = { text: doc.text, anchor, tense: (start, end) => tenseAround(doc, start, end) };
  const candidates: (Found & { order: number })[] = [];
  const lower = doc.text.toLowerCase();
  const whole: [number, number][] = [[0, doc.text.length]];
  const openings = openingsIn(lower, OPENINGS);
  const windows = new Map<readonly string[], [number, number][]>();
  for (const [order, rule] of timeRules.entries()) {
    let places = whole;
    // a letter that is two in lower case would shift what follows
    if (rule.needs && lower.length === doc.text.length) {
      places = windows.get(rule.needs) ?? windowsAround(rule.needs, openings);
      windows.set(rule.needs, places);
    }
    for (const [from, to] of places) {
      const stretch = places === whole ? doc.text : doc.text.slice(from, to);
      rule.pattern.lastIndex = 0;
      for (let match = rule.pattern.exec(stretch); match; match = rule.pattern.exec(stretch)) {
        match.index += from;
        const reading = rule.read(match, around);
        if (!reading) continue;
        const [start, end] = reading.span ?? [match.index, match.index + match[0].length];
        const found: Found & { order: number } = { start, end, type: reading.type, value: reading.value, certainty: reading.certainty, rule: rule.id, order };
        if (reading.clock !== undefined) found.clock = reading.clock;
        if (reading.told !== undefined) found.told = reading.told;
        candidates.push(found);
      }
    }
  }
  const chosen = withoutOverlaps(candidates);
  const joined = countFromTold(combine(chosen, doc.text, anchor === null ? null : isoDay(anchor), hourOf(report.published))).map((item) =>
    edge(item, doc.text),
  );
  return joined.map(({ start, end, type, value, certainty, rule, zone }) => ({
    span: [start, end],
    type,
    value,
    precision: precisionOf(value),
    certainty,
    rule,
    ...(zone && { zone }),
  }));
}

/** The hour of an instant as printed (`2024-03-09T07:30Z`), null of a bare date and of midnight, which mostly stands for one. */
function hourOf(published: string | null): number | null {
  const match = /T(\d\d):(\d\d)/.exec(published ?? '');
  return match === null || (match[1] === '00' && match[2] === '00') ? null : Number(match[1]);
}

/** Keeps the longest of overlapping candidates, then the one of the earlier rule; in text order. */
function withoutOverlaps(candidates: readonly (Found & { order: number })[]): Found[] {
  const byWorth = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.order - b.order || a.start - b.start);
  const kept: Found[] = [];
  const starts: number[] = [];
  for (const candidate of byWorth) {
    // kept is sorted by start: only the neighbours can overlap
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < candidate.start) low = middle + 1;
      else high = middle;
    }
    const previous = kept[low - 1];
    const next = kept[low];
    if ((previous && previous.end > candidate.start) || (next && next.start < candidate.end)) continue;
    kept.splice(low, 0, candidate);
    starts.splice(low, 0, candidate.start);
  }
  return kept;
}
