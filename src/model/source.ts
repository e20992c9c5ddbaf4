import { z } from 'zod';

export const SourceId = z.string().regex(/^s\d+$/);

export const SourceKind = z.enum(['person', 'organisation', 'office', 'account', 'document', 'media', 'anonymous']);
export type SourceKind = z.infer<typeof SourceKind>;

/** A party that speaks or relays. `media` is a photo, video or recording; `document` a memo, filing, statement, data set. */
export const Source = z.object({
  id: SourceId,
  name: z.string(),
  kind: SourceKind,
  /** other names met in the reports, @handles included */
  aliases: z.array(z.string()),
  role: z.string().nullable(),
  affiliation: z.string().nullable(),
  side: z.string().nullable(),
});
export type Source = z.infer<typeof Source>;
