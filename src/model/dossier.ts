import { z } from 'zod';
import { Assessment } from './assessment.ts';
import { Claim } from './claim.ts';
import { Drift } from './drift.ts';
import { Fault } from './fault.ts';
import { Incident } from './incident.ts';
import { Origin } from './origin.ts';
import { Report } from './report.ts';
import { Source } from './source.ts';

/** The result of the main job and the shape of its JSON output. Model objects carry the names of the wire format: nothing maps between the two. */
export const Dossier = z.object({
  version: z.literal(1),
  /** `hearsay 0.1.0` */
  tool: z.string(),
  reports: z.array(Report),
  sources: z.array(Source),
  claims: z.array(Claim),
  origins: z.array(Origin),
  incidents: z.array(Incident),
  drift: z.array(Drift),
  faults: z.array(Fault),
  /** what people graded, judged, settled and checked, oldest first; only in the dossier of a case that holds some */
  assessments: z.array(Assessment).optional(),
});
export type Dossier = z.infer<typeof Dossier>;
