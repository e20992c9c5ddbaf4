import { z } from 'zod';
import { Claim } from '../model/claim.ts';
import { HearsayError } from '../model/errors.ts';
import type { Extraction } from '../model/extraction.ts';
import { Place, PlaceMention } from '../model/place.ts';
import { Quantity } from '../model/quantity.ts';
import { Report } from '../model/report.ts';
import { TimeMention, TimeValue } from '../model/time.ts';
import { Toll } from '../model/toll.ts';
import { reportName } from './ids.ts';

const Stored = z.object({
  report: Report,
  claims: z.array(Claim),
  places: z.array(PlaceMention),
  times: z.array(TimeMention),
  quantities: z.array(Quantity),
  incident: z.object({ place: Place.nullable(), time: TimeValue.nullable(), toll: Toll.optional() }),
}) satisfies z.ZodType<Extraction>;

/** An extraction as the index keeps it, checked. Throws HearsayError when another Hearsay wrote it in another shape. */
export function storedExtraction({ report, extraction }: { report: number; extraction: unknown }): Extraction {
  const parsed = Stored.safeParse(extraction);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new HearsayError({
    where: reportName(report),
    what: `The index holds its reading in a shape this Hearsay does not know (${at}).`,
    fix: 'Run `hearsay rebuild`.',
  });
}
