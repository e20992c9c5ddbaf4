import { z } from 'zod';
import { ReportId } from './report.ts';

/**
 * What an analyst decides about which reports tell of one event. `together`: the incidents that these reports are about are one. `apart`: these
 * reports leave their incidents and are one of their own. Both hold for reports to come: those most like a report go where it went. `also`: the
 * first of these reports speaks of the incidents of the others as well. `not`: it does not; if it was counted to one of them it leaves it.
 */
export const IncidentRuling = z.object({
  ruling: z.enum(['together', 'apart', 'also', 'not']),
  reports: z.array(ReportId).min(1).max(10_000),
  /** the highest number a report had by then: those above came later */
  known: z.int().nonnegative(),
});
export type IncidentRuling = z.infer<typeof IncidentRuling>;

/** A ruling with who gave it and why. */
export type SignedIncidentRuling = IncidentRuling & { by: string; reason: string | null };
