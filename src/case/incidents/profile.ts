import { z } from 'zod';
import type { Profile } from '../../link/clusters/reading.ts';
import type { Recalling } from '../../link/recalls/recalls.ts';
import { HearsayError } from '../../model/errors.ts';
import { Span } from '../../model/span.ts';
import { reportName } from '../ids.ts';

const Counts = z.array(z.tuple([z.string(), z.number()]));

const Spot = z.object({ latitude: z.number(), longitude: z.number(), radius_km: z.number() });

const StoredProfile = z.object({
  id: z.string(),
  day: z.number().nullable(),
  place: Spot.nullable(),
  words: Counts,
  lead: Counts,
  title: Counts,
  names: Counts,
  capitals: Counts,
  ages: z.array(z.string()),
  figures: z.array(z.string()),
  days: z.array(z.tuple([z.number(), z.number()])),
}) satisfies z.ZodType<Profile>;

const Period = z.object({ first: z.number(), last: z.number() });
const Words = z.array(z.string());
const Part = z.object({ span: Span, words: Words, names: Words, ages: Words, figures: Words });

const StoredRecalling = z.object({
  event: z.object({ time: Period.nullable(), place: Spot.nullable(), tolls: z.array(z.number()) }),
  passages: z.array(Part.extend({ times: z.array(Period), places: z.array(Spot), here: z.boolean(), counts: z.array(z.number()), followers: z.array(Part) })),
}) satisfies z.ZodType<Recalling>;

/** What a report is compared by, as the index keeps it, checked. Throws HearsayError when another Hearsay kept it in another shape. */
export function storedProfile(report: number, kept: unknown): Profile {
  return known(report, StoredProfile.safeParse(kept));
}

/** The same of what its passages tell. */
export function storedRecalling(report: number, kept: unknown): Recalling {
  return known(report, StoredRecalling.safeParse(kept));
}

function known<T>(report: number, parsed: z.ZodSafeParseResult<T>): T {
  if (parsed.success) return parsed.data;
  const what = 'The index holds what it is compared by in a shape this Hearsay does not know.';
  throw new HearsayError({ where: reportName(report), what, fix: 'Run `hearsay rebuild`.' });
}
