import { z } from 'zod';
import { ClaimId } from './claim.ts';
import { SourceId } from './source.ts';
import { Span } from './span.ts';

export const OriginId = z.string().regex(/^o\d+$/);

export const OriginLink = z.object({
  from: ClaimId,
  to: ClaimId,
  kind: z.enum(['embeds', 'forwards', 'quotes', 'cites', 'copies', 'paraphrases', 'continues']),
  strength: z.enum(['proven', 'likely', 'assumed']),
  /** one plain sentence for the reader */
  why: z.string(),
  rule: z.string(),
  /** the passage that both reports print, where it stands in the report of `from` and in that of `to` */
  passage: z.object({ from: Span, to: Span }).optional(),
});
export type OriginLink = z.infer<typeof OriginLink>;

/** One act of saying, whoever retells it. */
export const Origin = z.object({
  id: OriginId,
  speaker: SourceId.nullable(),
  /** a short name for the act: "Telegram post, 2023-03-20" */
  label: z.string(),
  claims: z.array(ClaimId),
  links: z.array(OriginLink),
});
export type Origin = z.infer<typeof Origin>;
