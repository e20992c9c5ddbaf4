import type { Claim, ClaimAnswer } from '../../model/claim.ts';
import type { PlaceMention } from '../../model/place.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { TimeMention } from '../../model/time.ts';
import type { Toll } from '../../model/toll.ts';
import type { Doc } from '../../text/doc.ts';
import type { Attribution } from '../attribution/attributions.ts';
import { hedging } from './certainty.ts';
import { chainsOf } from './chain.ts';
import { continueSpeakers } from './continued.ts';
import { type Draft, readingOrder } from './draft.ts';
import { draftsOf } from './drafts.ts';
import { narratorClaims } from './narrator.ts';
import { saidAt } from './said-at.ts';
import { Cast } from './speakers.ts';
import { within } from './within.ts';

/** What the other finders of this stage found in the report. */
interface Mentions {
  places: readonly PlaceMention[];
  times: readonly TimeMention[];
  quantities: readonly Quantity[];
  toll?: Toll;
}

type FindAnswers = (doc: Doc, span: Span, mentions: Mentions) => ClaimAnswer[];

export interface ClaimsContext extends Mentions {
  /** what the trained model found */
  trained: readonly Attribution[];
  findAnswers: FindAnswers;
}

/** The claims of a report in reading order: what is attributed to others, and what the report says itself in answer to a question. */
export function findClaims(doc: Doc, report: Report, { trained, findAnswers, ...mentions }: ClaimsContext): Claim[] {
  // 1. attributions as spans
  const drafts = readingOrder(draftsOf(doc, report, trained));
  // 2. names for the mentions; speech that goes on without a name
  const places = new Set(mentions.places.map(({ span }) => span.join()));
  const cast = new Cast(doc, report.publisher, (span) => places.has(span.join()));
  continueSpeakers(doc, drafts, cast.people);
  // 3. the report's own voice, where nobody else is given the word
  const answersIn = onceASpan((span) => findAnswers(doc, span, mentions));
  const own = narratorClaims(doc, report, drafts, answersIn);
  const chains = chainsOf(cast, [...drafts, ...own]);
  // 4. claims
  const all = readingOrder([...drafts, ...own]);
  const idOf = new Map<Draft, string>(all.map((draft, i) => [draft, `c${i + 1}`]));
  return all.map((draft) => {
    const { hedges, certainty } = hedging(doc.text, draft.content, draft.cue);
    return {
      id: idOf.get(draft) ?? '',
      report: report.id,
      content: draft.content,
      text: draft.content.map(([s, e]) => doc.text.slice(s, e)).join(' '),
      context: draft.context,
      chain: [...withoutHouse(chains.get(draft) ?? [], report.publisher), ...publisherHop(report)],
      form: draft.form,
      kind: draft.kind,
      polarity: draft.polarity,
      certainty,
      hedges,
      said_at: saidAt(draft, report, mentions.times),
      places: draft.content.flatMap((span) => within(mentions.places, span)),
      times: draft.content.flatMap((span) => within(mentions.times, span)),
      quantities: draft.content.flatMap((span) => within(mentions.quantities, span)),
      answers: draft.content.flatMap(answersIn),
      nested_in: (draft.parent && idOf.get(draft.parent)) ?? null,
      post: draft.post,
      origin: null,
      rule: draft.rule,
    };
  });
}

/** The answers of a span, worked out once: the report's own sentences are looked at before they are known to be claims. */
function onceASpan(find: (span: Span) => ClaimAnswer[]): (span: Span) => ClaimAnswer[] {
  const known = new Map<string, ClaimAnswer[]>();
  return (span) => {
    const key = `${span[0]} ${span[1]}`;
    const answers = known.get(key) ?? find(span);
    known.set(key, answers);
    return answers;
  };
}

/** What somebody "told this newspaper" passed through nobody else: the house that publishes is no relay of its own report. */
function withoutHouse(hops: Claim['chain'], publisher: string | null): Claim['chain'] {
  if (publisher === null || !hops.some(({ role }) => role === 'relay')) return hops;
  const house = new Set(nameWords(publisher));
  return hops.filter(({ role, name }) => role !== 'relay' || !nameWords(name).every((word) => house.has(word)));
}

const nameWords = (name: string): string[] => (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word !== 'the');

function publisherHop({ publisher }: Report): Claim['chain'] {
  return publisher === null
    ? []
    : [{ source: null, name: publisher, role: 'publisher', kind: 'organisation', span: null, cue: null, channel: null, hedge: null }];
}
