import type { Report } from '../../model/report.ts';
import type { Doc } from '../../text/doc.ts';
import { absoluteRules } from './absolute.ts';
import { type Day, parseIsoDay } from './calendar.ts';

/** How far into a text a dateline or time stamp may stand. */
const HEAD = 400;

/** The day relative times count from: publication, else the first full date near the head of the text (dateline, time stamp), else null. */
export function anchorOf(doc: Doc, report: Pick<Report, 'published'>): Day | null {
  const published = parseIsoDay(report.published);
  if (published !== null) return published;
  const head = doc.text.slice(0, HEAD);
  let first: { at: number; day: Day } | null = null;
  for (const rule of absoluteRules) {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(head); match; match = rule.pattern.exec(head)) {
      const reading = rule.read(match, { text: head, anchor: null, tense: () => 'none' });
      const day = reading?.certainty === 'known' ? parseIsoDay(reading.value) : null;
      if (day !== null && (first === null || match.index < first.at)) first = { at: match.index, day };
    }
  }
  return first?.day ?? null;
}
