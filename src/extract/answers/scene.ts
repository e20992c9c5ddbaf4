import type { ClaimAnswer } from '../../model/claim.ts';
import type { PlaceMention } from '../../model/place.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { TimeMention } from '../../model/time.ts';
import type { Toll } from '../../model/toll.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { within } from '../claims/within.ts';

/** What a report holds besides its words, each list in text order. */
export interface AnswerContext {
  quantities: readonly Quantity[];
  places: readonly PlaceMention[];
  times: readonly TimeMention[];
  /** the killed and injured as the report counts them in all */
  toll?: Toll;
}

/** One content of a claim with what stands inside it. */
export interface AnswerScene extends AnswerContext {
  doc: Doc;
  span: Span;
  /** the words of the span, lower case, typographic apostrophes made plain; same length as the span */
  lower: string;
  tokens: readonly Token[];
  /** where numbers that count start and end */
  numberStarts: ReadonlySet<number>;
  numberEnds: ReadonlySet<number>;
}

/** One phenomenon: looks at a content and gives the answers it knows. */
export type AnswerRule = (scene: AnswerScene) => readonly ClaimAnswer[];

/** Cuts a report down to one span. */
export function sceneOf(doc: Doc, span: Span, context: AnswerContext): AnswerScene {
  // a content may stop before the full stop that ends its last abbreviation
  const reach: Span = [span[0], span[1] + 1];
  const first = firstFrom(doc.tokens, span[0]);
  const quantities = within(context.quantities, reach);
  return {
    doc,
    span,
    lower: doc.text
      .slice(...span)
      .replace(/[’‘]/g, "'")
      .toLowerCase(),
    tokens: doc.tokens.slice(first, firstFrom(doc.tokens, span[1])),
    quantities,
    numberStarts: new Set(quantities.flatMap((q) => (q.unit === null ? [q.span[0]] : []))),
    numberEnds: new Set(quantities.flatMap((q) => (q.unit === null ? [q.span[1]] : []))),
    places: within(context.places, reach),
    times: within(context.times, reach),
    ...(context.toll && { toll: context.toll }),
  };
}

/** Index of the first token that starts at or after an offset. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** An answer that link has still to put under a question. */
export function answer(slot: string, value: string, span: Span, rule: string): ClaimAnswer {
  return { slot, value, span, rule, question: null };
}

/** The characters from the first to the last token of a run `[first, last)`. */
export function spanOfTokens(tokens: readonly Token[], first: number, last: number): Span {
  const start = tokens[first]?.start ?? 0;
  return [start, Math.max(start, tokens[last - 1]?.end ?? start)];
}
