import { z } from 'zod';
import { PlaceMention } from './place.ts';
import { Quantity } from './quantity.ts';
import { ReportId } from './report.ts';
import { SourceId, SourceKind } from './source.ts';
import { Span } from './span.ts';
import { TimeMention, TimeValue } from './time.ts';

export const ClaimId = z.string().regex(/^c\d+$/);

export const Form = z.enum(['direct', 'indirect', 'mixed', 'narrator']);
export type Form = z.infer<typeof Form>;
export const Polarity = z.enum(['asserted', 'denied', 'not-claimed', 'questioned']);
export type Polarity = z.infer<typeof Polarity>;
export const Certainty = z.enum(['certain', 'probable', 'possible', 'unknown']);
export type Certainty = z.infer<typeof Certainty>;
/** How the content was given: speech, writing, belief, intention, or shown (videos, documents, data). */
export const ClaimKind = z.enum(['said', 'wrote', 'thinks', 'wants', 'shows']);
export type ClaimKind = z.infer<typeof ClaimKind>;

/** One step between the one who spoke and the one who published; a chain runs speaker, relays, publisher. */
export const Hop = z.object({
  /** filled in by link */
  source: SourceId.nullable(),
  /** the fullest name the report gives for this party, pronouns and short forms resolved */
  name: z.string(),
  role: z.enum(['speaker', 'relay', 'publisher']),
  kind: SourceKind,
  /** the mention in the text, appositives included; null when it is not in the text (publisher, continued speaker) */
  span: Span.nullable(),
  cue: Span.nullable(),
  /** Telegram, X, interview, statement, briefing, court filing, …; null when not said */
  channel: z.string().nullable(),
  hedge: Span.nullable(),
});
export type Hop = z.infer<typeof Hop>;

/** The slots of an incident that claims answer; `other:…` is an analyst's own or a counted thing (`count:drone`). */
export const Slot = z.string().regex(/^(what|where|when|means|target|outcome|killed|injured|missing|arrested|responsibility|identity|(count|other):.+)$/);
export type Slot = z.infer<typeof Slot>;

/** The slot of what one act of saying states and nothing else speaks to: there is nothing to compare it with. */
export const LONE: Slot = 'other:said';

/** The answer of those who took back what they had said. */
export const TAKEN_BACK = 'taken back';

/** A value a claim gives for a slot. */
export const ClaimAnswer = z.object({
  slot: Slot,
  /** normalised so that equal answers compare equal: "drone", "2", "2023-03-20", "missile destroyed" */
  value: z.string(),
  span: Span,
  rule: z.string(),
  /** the question it answers in the dossier; filled in by link */
  question: z.string().nullable(),
});
export type ClaimAnswer = z.infer<typeof ClaimAnswer>;

/** One attributed content. */
export const Claim = z.object({
  id: ClaimId,
  report: ReportId,
  content: z.array(Span),
  /** the content's words, spans joined by a space */
  text: z.string(),
  /** the sentence or sentences around it */
  context: Span,
  chain: z.array(Hop),
  form: Form,
  kind: ClaimKind,
  polarity: Polarity,
  certainty: Certainty,
  hedges: z.array(Span),
  said_at: TimeValue.nullable(),
  places: z.array(PlaceMention),
  times: z.array(TimeMention),
  quantities: z.array(Quantity),
  answers: z.array(ClaimAnswer),
  /** the claim whose content holds this one */
  nested_in: ClaimId.nullable(),
  /** index into the report's posts, when the claim stands in an embedded post */
  post: z.int().nonnegative().nullable(),
  /** filled in by link */
  origin: z.string().nullable(),
  rule: z.string(),
});
export type Claim = z.infer<typeof Claim>;
