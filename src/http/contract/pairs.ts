import { Span } from '../../model/span.ts';
import { ClaimView } from './reports.ts';
import { createRoute, json, PROBLEMS, z } from './routing.ts';

/** One of two claims laid side by side: its words, the rest of its sentences around them, and the stretches of its words that the other has otherwise. */
export const PairSide = z.object({
  claim: ClaimView,
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  before: z.string(),
  content: z.string(),
  after: z.string(),
  /** within `content`, in order, apart from one another */
  differs: z.array(Span),
});
export type PairSide = z.infer<typeof PairSide>;

export const Pair = z.object({
  claims: z.tuple([PairSide, PairSide]),
  /** the question both answer, in words; null when they answer none in common */
  slot: z.string().nullable(),
  /** what analysts decided about the two, oldest first */
  rulings: z.array(z.object({ seq: z.int(), what: z.string(), reason: z.string(), by: z.string() })),
});

const claim = z.string().regex(/^C-\d+$/);

export const readPair = createRoute({
  method: 'get',
  path: '/api/pairs',
  summary: 'Two claims side by side, with what differs',
  request: { query: z.object({ a: claim, b: claim }) },
  responses: { 200: json(Pair, 'the pair'), ...PROBLEMS },
});
