import { z } from 'zod';
import { Span } from './span.ts';

export const Precision = z.enum(['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'season', 'year', 'decade', 'century', 'unknown']);
export type Precision = z.infer<typeof Precision>;

/** The time zone of a clock time. */
export const Zone = z.object({
  /** as printed ("EDT"), or the zone's name in the IANA time zone database where a place tells it ("Europe/Kyiv") */
  name: z.string(),
  /** minutes east of UTC at that time; null when the word means several zones, or the day is not known */
  offset: z.int().nullable(),
  /** `known`: told beside the time; `implied`: that of the place where it happened */
  certainty: z.enum(['known', 'implied']),
  /** where it is told; null when implied */
  span: Span.nullable(),
  rule: z.string(),
});
export type Zone = z.infer<typeof Zone>;

/** A point or period: a TIMEX3 value (`2023-03-20`, `2023-03-20TNI`, `P3D`, `2023-W12`) with its precision; the value is as told, `zone` says by which clock. */
export const TimeValue = z.object({ value: z.string(), precision: Precision, zone: Zone.optional() });
export type TimeValue = z.infer<typeof TimeValue>;

export const TimeMention = z.object({
  span: Span,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  precision: Precision,
  /** `known`: all parts stand in the text; `implied`: some were filled in from the publication date or another mention */
  certainty: z.enum(['known', 'implied']),
  rule: z.string(),
  zone: Zone.optional(),
});
export type TimeMention = z.infer<typeof TimeMention>;
