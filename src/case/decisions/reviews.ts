import type { Claim, Hop } from '../../model/claim.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Addition, Edit, HopDraft } from '../../model/review.ts';
import type { Span } from '../../model/span.ts';
import type { Standing } from './standing.ts';

type Reviews = Pick<Standing, 'reviews' | 'edits' | 'added'>;

/** An extraction as analysts left it, before anything is linked: rejected claims are gone, edited ones changed, added ones there. */
export function applyReviews(extraction: Extraction, reviews: Reviews): Extraction {
  const reviewed = withChanges(extraction, reviews);
  const rejected = new Set(reviewed.claims.flatMap(({ id }) => (reviews.reviews.get(id) === 'rejected' ? [id] : [])));
  if (rejected.size === 0) return reviewed;
  const claims = reviewed.claims
    .filter(({ id }) => !rejected.has(id))
    .map((claim) => (claim.nested_in !== null && rejected.has(claim.nested_in) ? { ...claim, nested_in: null } : claim));
  return { ...reviewed, claims };
}

/** The same with rejected claims still in it, as they are shown to be accepted again. Claims stand in the order of the text. */
export function withChanges(extraction: Extraction, { edits, added }: Reviews): Extraction {
  const { report } = extraction;
  const additions = (added.get(report.id) ?? []).filter(({ content, quote }) => stands(report.text, content, quote));
  const isEdited = extraction.claims.some(({ id }) => edits.has(id)) || additions.some(({ claim }) => edits.has(claim));
  if (!isEdited && additions.length === 0) return extraction;
  const all = [...extraction.claims, ...additions.map((addition) => claimOf(addition, extraction))];
  const claims = all.map((claim) => (edits.get(claim.id) ?? []).reduce((was, edit) => changed(was, edit, extraction), claim));
  return { ...extraction, claims: claims.toSorted((a, b) => startOf(a) - startOf(b)) };
}

function changed(claim: Claim, { change, quote }: Edit, extraction: Extraction): Claim {
  const { text } = extraction.report;
  const content = change.content !== undefined && quote !== null && stands(text, change.content, quote) ? change.content : null;
  return {
    ...claim,
    form: change.form ?? claim.form,
    polarity: change.polarity ?? claim.polarity,
    certainty: change.certainty ?? claim.certainty,
    chain: change.chain === undefined ? claim.chain : change.chain.map((draft) => hopOf(draft, claim.chain, extraction.claims)),
    ...(content === null ? {} : { ...within(content, extraction, claim.answers), context: around(content, extraction, claim.context) }),
    rule: 'review.edited',
  };
}

function claimOf({ claim, content, chain, form, polarity, certainty }: Addition, extraction: Extraction): Claim {
  return {
    id: claim,
    report: extraction.report.id,
    ...within(content, extraction, []),
    context: around(content, extraction, spanOf(content)),
    chain: chain.map((draft) => hopOf(draft, [], extraction.claims)),
    form,
    kind: 'said',
    polarity,
    certainty,
    hedges: [],
    said_at: null,
    nested_in: null,
    post: null,
    origin: null,
    rule: 'review.added',
  };
}

/** What belongs to a claim because it stands in its content. */
function within(content: Span[], { report, places, times, quantities, claims }: Extraction, own: Claim['answers']) {
  const inside = ({ span }: { span: Span }) => content.some(([start, end]) => span[0] >= start && span[1] <= end);
  const answers = [...own, ...claims.flatMap((claim) => claim.answers)].filter(inside);
  const key = ({ slot, value, span }: Claim['answers'][number]) => JSON.stringify([slot, value, span]);
  return {
    content,
    text: quoteOf(report.text, content),
    places: places.filter(inside),
    times: times.filter(inside),
    quantities: quantities.filter(inside),
    answers: [...new Map(answers.map((answer) => [key(answer), { ...answer, question: null }])).values()],
  };
}

/** A party as the report knows it already, where it does, so that it is the same one when sources are named. */
function hopOf({ name, role, channel }: HopDraft, chain: readonly Hop[], claims: readonly Claim[]): Hop {
  const called = (hop: Hop) => hop.name === name;
  const own = chain.find(called);
  if (own) return { ...own, role, channel };
  const known = claims.flatMap((claim) => claim.chain).find(called);
  return { source: null, name, role, kind: known?.kind ?? (role === 'publisher' ? 'organisation' : 'person'), span: null, cue: null, channel, hedge: null };
}

/** The blocks that hold the content, or the sentences around it as they were where there is no such block. */
function around(content: readonly Span[], { report }: Extraction, otherwise: Span): Span {
  const [start, end] = spanOf(content);
  const touched = report.blocks.filter(({ span }) => span[0] < end && span[1] > start);
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last ? [Math.min(first.span[0], start), Math.max(last.span[1], end)] : [Math.min(otherwise[0], start), Math.max(otherwise[1], end)];
}

/** The words at spans, as a claim holds them. */
export function quoteOf(text: string, content: readonly Span[]): string {
  return content.map(([start, end]) => text.slice(start, end)).join(' ');
}

const stands = (text: string, content: readonly Span[], quote: string): boolean => quoteOf(text, content) === quote;
const spanOf = (content: readonly Span[]): Span => [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
const startOf = (claim: Claim): number => claim.content[0]?.[0] ?? claim.context[0];
