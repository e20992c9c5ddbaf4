import type { Block } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { sentencesIn } from '../../text/segment.ts';
import { termsOf } from '../clusters/reading.ts';
import { Marks } from './marks.ts';
import { type Described, eventOf, near, type Part, type Passage, type Told } from './passage.ts';
import { lengthOf, meet } from './period.ts';
import type { Recalling } from './recalls.ts';

/** Passages of a report that are kept; a page of more is an index, not a report. */
const MOST = 40;
/** Paragraphs behind a passage that may go on about the same. */
const FOLLOWERS = 2;
const TOLD: ReadonlySet<Block['kind']> = new Set(['heading', 'paragraph', 'list-item', 'quote', 'table-row', 'post']);

/** What of a report its recalls are found by. */
export function recallingOf(described: Described): Recalling {
  return { event: eventOf(described), passages: passagesOf(described) };
}

/**
 * Passages of a report that tell of another time or another place than the event it is mainly about. Each begins with the sentence that does, and ends
 * where the paragraph does, or a sentence before that points elsewhere.
 */
export function passagesOf(described: Described): Passage[] {
  const { text, blocks } = described.report;
  const marks = new Marks(described, eventOf(described));
  const passages: { span: Span; followers: Span[] }[] = [];
  let open: { span: Span; followers: Span[] } | null = null;
  for (const item of items(blocks)) {
    const found = marks.otherIn(item) ? stretches(text, item, marks) : [];
    if (found.length > 0) {
      passages.push(...found.map((span) => ({ span, followers: [] })));
      open = passages.at(-1) ?? null;
    } else if (open !== null && open.followers.length < FOLLOWERS && !marks.ownIn(item)) open.followers.push(item);
    else open = null;
    if (passages.length >= MOST) break;
  }
  const part = (span: Span) => partOf(text, span, marks.named);
  return passages.slice(0, MOST).map(({ span, followers }) => ({ ...part(span), ...marks.toldIn(span), followers: followers.map(part) }));
}

/** Paragraphs, each with the heading right above it. */
function* items(blocks: readonly Block[]): Generator<Span> {
  let heading: Span | null = null;
  for (const { kind, span } of blocks) {
    if (!TOLD.has(kind)) continue;
    if (kind === 'heading') {
      if (heading !== null) yield heading;
      heading = span;
    } else {
      yield heading === null ? span : [heading[0], span[1]];
      heading = null;
    }
  }
  if (heading !== null) yield heading;
}

/** The stretches of a paragraph that each tell of one other event, as far as times and places show. */
function stretches(text: string, paragraph: Span, marks: Marks): Span[] {
  const found: Span[] = [];
  let open: Span | null = null;
  for (const sentence of sentencesIn(text, paragraph)) {
    const joined: Span | null = open === null ? null : [open[0], sentence[1]];
    if (marks.elsewhereIn(sentence)) {
      if (joined !== null && agree(marks.toldIn(joined))) open = joined;
      else {
        if (open !== null) found.push(open);
        open = sentence;
      }
    } else if (!marks.ownIn(sentence)) open = joined;
    else {
      if (open !== null) found.push(open);
      open = null;
    }
  }
  if (open !== null) found.push(open);
  return found;
}

/** Whether all that is told may be of one event: one place, and one day where it tells days. */
function agree({ times, places }: Told): boolean {
  const days = times.filter((period) => lengthOf(period) <= 2);
  const [day] = days;
  const [spot] = places;
  return (day === undefined || days.every((other) => meet(day, other, 1))) && (spot === undefined || places.every((other) => near(spot, other)));
}

function partOf(text: string, span: Span, named: readonly Span[]): Part {
  const { words, names, ages, figures } = termsOf(without(text, span, named));
  return { span, words: words.map(([word]) => word), names: names.map(([name]) => name), ages, figures };
}

/** The words of a span, those that name places and times taken out: they are compared as what they mean. */
function without(text: string, [start, end]: Span, named: readonly Span[]): string {
  let left = '';
  let from = start;
  for (const [s, e] of named) {
    if (s >= end) break;
    if (s < from || e > end) continue;
    left += `${text.slice(from, s)} … `;
    from = e;
  }
  return left + text.slice(from, end);
}
