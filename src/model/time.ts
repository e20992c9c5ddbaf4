import { z } from 'zod';
import { Span } from './span.ts';

export const Precision = z.enum(['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'season', 'year', 'decade', 'century', 'unknown']);
export type Precision = z.infer<typeof Precision>;

/** A point or period: a TIMEX3 value (`2023-03-20`, `2023-03-20TNI`, `P3D`, `2023-W12`) with its precision. */
export const TimeValue = z.object({ value: z.string(), precision: Precision });
export type TimeValue = z.infer<typeof TimeValue>;

export const TimeMention = z.object({
  span: Span,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string(),
  precision: Precision,
  /** `known`: all parts stand in the text; `implied`: some were filled in from the publication date or another mention */
  certainty: z.enum(['known', 'implied']),
  rule: z.string(),
});
export type TimeMention = z.infer<typeof TimeMention>;
