import type { Precision } from '../../model/time.ts';

/** How precise a TIMEX3 value is. For a duration, the precision of its unit. */
export function precisionOf(value: string): Precision {
  if (/T\d\d:\d\d/.test(value)) return 'minute';
  if (/T\d\d$/.test(value)) return 'hour';
  if (/T(?:MO|AF|EV|NI|MI|DT)$/.test(value)) return 'part-of-day';
  if (value.startsWith('P')) {
    if (/^PT.*H$/.test(value)) return 'hour';
    if (value.startsWith('PT')) return 'minute';
    if (value.endsWith('DE')) return 'decade';
    if (value.endsWith('CE')) return 'century';
    const unit = value.at(-1);
    return unit === 'D' ? 'day' : unit === 'W' ? 'week' : unit === 'M' || unit === 'Q' ? 'month' : unit === 'Y' ? 'year' : 'unknown';
  }
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return 'day';
  if (/W\d\d(?:-WE)?$/.test(value)) return 'week';
  if (/^\d{4}-\d\d$/.test(value)) return 'month';
  if (/-(?:SP|SU|FA|WI|Q\d|H\d)$/.test(value)) return 'season';
  if (/^\d{4}$/.test(value)) return 'year';
  if (/^\d{3}$/.test(value)) return 'decade';
  return /^\d{2}$/.test(value) ? 'century' : 'unknown';
}
