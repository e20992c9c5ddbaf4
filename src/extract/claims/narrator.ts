import type { ClaimAnswer } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Doc, Quote, Sentence } from '../../text/doc.ts';
import { type Draft, draft } from './draft.ts';
import { afterDateline } from './unit.ts';

const TOLD: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote', 'caption']);

/** Sentences of the report's own voice: nobody in them is given the word. They tell something, or at least answer a question. */
export function narratorClaims(doc: Doc, report: Report, attributed: readonly Draft[], answersIn: (span: Span) => ClaimAnswer[]): Draft[] {
  const taken = [
    ...attributed.flatMap((d) => [...d.content, ...(d.cue ? [d.cue] : []), ...(d.source ? [d.source] : [])]),
    ...report.posts.map((post) => post.span),
  ].sort((a, b) => a[0] - b[0]);
  const claims: Draft[] = [];
  const outer = doc.quotes.filter(({ depth }) => depth === 0);
  let q = 0;
  let next = 0;
  let reach = 0;
  for (const sentence of doc.sentences) {
    const kind = doc.blocks[sentence.block]?.kind ?? 'paragraph';
    if (!TOLD.has(kind)) continue;
    while (q < outer.length && (outer[q]?.end ?? 0) <= sentence.start) q++;
    while (next < taken.length && (taken[next]?.[0] ?? 0) < sentence.end) {
      reach = Math.max(reach, taken[next]?.[1] ?? 0);
      next++;
    }
    if (reach > sentence.start) continue;
    const content = withoutStop(doc.text, [afterDateline(doc, sentence), sentence.end]);
    if (content[1] <= content[0]) continue;
    const answers = answersIn(content).length > 0;
    if (!answers && (!tells(doc, sentence) || kind === 'quote' || isQuoted(outer[q], sentence))) continue;
    const told = /^(?:these|such|those)\s/i.test(doc.text.slice(content[0], content[0] + 8)) ? paraphrased(attributed, sentence) : null;
    const rule = told ? 'narrator.goes-on' : answers ? 'narrator.answers' : 'narrator.tells';
    claims.push(draft({ content: [content], form: 'narrator', rule, continues: told, context: [sentence.start, sentence.end], block: sentence.block }));
  }
  return claims;
}

/** Words in quotation marks are somebody's, even where nobody was found for them: more than half of the sentence stands in `quote`. */
function isQuoted(quote: Quote | undefined, { start, end }: Sentence): boolean {
  return quote !== undefined && Math.min(quote.end, end) - Math.max(quote.start, start) > (end - start) / 2;
}

const FEWEST_WORDS = 4;
const STOP = /[.!…]["”’')\]]*$/;

/** A whole sentence with a verb, none that asks: no credit line, no entry of a list, no invitation to write to the editor. */
function tells({ text, tokens }: Doc, { start, end, first, last }: Sentence): boolean {
  if (last - first <= FEWEST_WORDS || !STOP.test(text.slice(Math.max(start, end - 4), end))) return false;
  const opening = tokens[first];
  if (opening === undefined || (opening.tag === 'VERB' && !/(?:ed|ing)$/.test(opening.lower))) return false;
  for (let i = first; i < last; i++) if (tokens[i]?.tag === 'VERB' || tokens[i]?.tag === 'AUX') return true;
  return false;
}

/** "According to X, the missiles were …. These weapons can …": the sentence before, when all of it was X's. */
function paraphrased(attributed: readonly Draft[], sentence: Sentence): Draft | null {
  return (
    attributed.find(
      (d) =>
        d.rule === 'according.leading' &&
        d.block === sentence.block &&
        d.depth === 0 &&
        sentence.start - d.context[1] >= 0 &&
        sentence.start - d.context[1] < 3,
    ) ?? null
  );
}

function withoutStop(text: string, [start, end]: Span): Span {
  let e = end;
  while (e > start && /[\s.]/.test(text.charAt(e - 1))) e--;
  return [start, e];
}
