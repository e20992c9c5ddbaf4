import { z } from 'zod';
import { ReportId } from './report.ts';
import { Span } from './span.ts';

/** How many, as one report counts them, with the words that say so. */
export const TollFigure = z.object({
  count: z.int().nonnegative(),
  /** the words in the report's text; null when only the report's title says it */
  span: Span.nullable(),
  rule: z.string(),
});
export type TollFigure = z.infer<typeof TollFigure>;

/** The killed and injured of the event a report is about, counted in all; null where the report does not tell. */
export const Toll = z.object({ killed: TollFigure.nullable(), injured: TollFigure.nullable() });
export type Toll = z.infer<typeof Toll>;

/** A figure most reports of an incident agree on: the last of them that gives it, and how many do. */
export const FinalFigure = TollFigure.extend({ report: ReportId, reports: z.int().positive() });
export type FinalFigure = z.infer<typeof FinalFigure>;

export const FinalToll = z.object({ killed: FinalFigure.nullable(), injured: FinalFigure.nullable() });
export type FinalToll = z.infer<typeof FinalToll>;
