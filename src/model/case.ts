import { z } from 'zod';
import { Assessment } from './assessment.ts';
import { Dossier } from './dossier.ts';

/** A working set: everything read from the captures, and what people made of it. */
export const Case = z.object({
  id: z.string(),
  name: z.string(),
  dossier: Dossier,
  assessments: z.array(Assessment),
});
export type Case = z.infer<typeof Case>;
