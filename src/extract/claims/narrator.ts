import type { ClaimAnswer } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { type Draft, draft } from './draft.ts';
import { afterDateline } from './unit.ts';

const TOLD: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote', 'caption']);

/** Sentences of the report's own voice that answer a question: nobody in them is given the word. */
export function narratorClaims(doc: Doc, report: Report, attributed: readonly Draft[], answersIn: (span: Span) => ClaimAnswer[]): Draft[] {
  const taken = [
    ...attributed.flatMap((d) => [...d.content, ...(d.cue ? [d.cue] : []), ...(d.source ? [d.source] : [])]),
    ...report.posts.map((post) => post.span),
  ].sort((a, b) => a[0] - b[0]);
  const claims: Draft[] = [];
  let next = 0;
  let reach = 0;
  for (const sentence of doc.sentences) {
    if (!TOLD.has(doc.blocks[sentence.block]?.kind ?? 'paragraph')) continue;
    while (next < taken.length && (taken[next]?.[0] ?? 0) < sentence.end) {
      reach = Math.max(reach, taken[next]?.[1] ?? 0);
      next++;
    }
    if (reach > sentence.start) continue;
    const content = withoutStop(doc.text, [afterDateline(doc, sentence), sentence.end]);
    if (content[1] <= content[0] || answersIn(content).length === 0) continue;
    claims.push(draft({ content: [content], form: 'narrator', rule: 'narrator.answers', context: [sentence.start, sentence.end], block: sentence.block }));
  }
  return claims;
}

function withoutStop(text: string, [start, end]: Span): Span {
  let e = end;
  while (e > start && /[\s.]/.test(text.charAt(e - 1))) e--;
  return [start, e];
}
