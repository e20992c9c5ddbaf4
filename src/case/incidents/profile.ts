import { z } from 'zod';
import type { Profile } from '../../link/clusters/reading.ts';
import { HearsayError } from '../../model/errors.ts';
import { reportName } from '../ids.ts';

const Counts = z.array(z.tuple([z.string(), z.number()]));

const StoredProfile = z.object({
  id: z.string(),
  day: z.number().nullable(),
  place: z.object({ latitude: z.number(), longitude: z.number(), radius_km: z.number() }).nullable(),
  words: Counts,
  lead: Counts,
  title: Counts,
  names: Counts,
  capitals: Counts,
  ages: z.array(z.string()),
  figures: z.array(z.string()),
  days: z.array(z.tuple([z.number(), z.number()])),
}) satisfies z.ZodType<Profile>;

/** What a report is compared by, as the index keeps it, checked. Throws HearsayError when another Hearsay kept it in another shape. */
export function storedProfile(report: number, kept: unknown): Profile {
  const parsed = StoredProfile.safeParse(kept);
  if (parsed.success) return parsed.data;
  const what = 'The index holds what it is compared by in a shape this Hearsay does not know.';
  throw new HearsayError({ where: reportName(report), what, fix: 'Run `hearsay rebuild`.' });
}
