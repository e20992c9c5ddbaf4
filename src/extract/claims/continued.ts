import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import type { Draft } from './draft.ts';
import type { Person } from './people.ts';

/** A name this far after a quotation nobody was named for can still be its speaker's ("…” His name is M. T."). */
const AHEAD = 900;

/**
 * Quotations that name no speaker of their own: speech that goes on after "X said", in the next paragraph, or whose
 * speaker the sentence beside it tells of. What nobody can be named for keeps no speaker.
 */
export function continueSpeakers(doc: Doc, drafts: readonly Draft[], people: readonly Person[]): void {
  const inOrder = drafts.filter((d) => d.depth === 0 && d.post === null).sort((a, b) => startOf(a) - startOf(b));
  let before: Draft | null = null;
  let next = 0;
  for (const draft of inOrder) {
    while (next < people.length && (people[next]?.span[0] ?? 0) < startOf(draft)) next++;
    if (draft.rule === 'quote.continued') speakFor(doc, draft, before, people, next);
    // "Y asked for a letter, X said. “He has a week.”": the one named last goes on
    if ((draft.source || draft.continues || draft.mention || draft.cue) && (!before || reach(draft) >= reach(before))) before = draft;
  }
}

function speakFor(doc: Doc, draft: Draft, before: Draft | null, people: readonly Person[], next: number): void {
  const block = doc.blocks[draft.block]?.span ?? draft.context;
  const named = people[next - 1];
  const follower = people[next];
  if (before?.block === draft.block) {
    draft.continues = before;
    draft.rule = 'continued.same-paragraph';
  } else if (named && named.subject && named.span[0] >= block[0]) {
    draft.mention = named.span;
    draft.rule = 'continued.named-before';
  } else if (before && before.form === 'direct' && before.block === draft.block - 1) {
    draft.continues = before;
    draft.rule = 'continued.next-paragraph';
  } else if (follower && follower.subject && follower.span[0] < block[1] && !quoted(draft, follower.span)) {
    draft.mention = follower.span;
    draft.rule = 'continued.named-after';
  } else if (!before && !isHeadline(doc, draft) && follower && follower.span[0] - endOf(draft) < AHEAD) {
    const outside = people.slice(next, next + 8).find((p) => !quoted(draft, p.span) && p.span[0] - endOf(draft) < AHEAD);
    if (outside) {
      draft.mention = outside.span;
      draft.rule = 'continued.named-ahead';
    }
  }
  if (draft.rule === 'quote.continued') draft.rule = 'quote.unattributed';
}

/** A headline quotes whom it likes: who speaks there stands with the same words in the text, if anywhere. */
const isHeadline = (doc: Doc, { block }: Draft) => /^(?:title|heading)$/.test(doc.blocks[block]?.kind ?? '');
const startOf = (d: Draft) => d.content[0]?.[0] ?? d.context[0];
const endOf = (d: Draft) => d.content.at(-1)?.[1] ?? d.context[1];
const reach = (d: Draft) => Math.max(endOf(d), d.cue?.[1] ?? 0, d.source?.[1] ?? 0);
const quoted = (d: Draft, span: Span) => d.content.some(([s, e]) => span[0] < e && span[1] > s);
