import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import type { Attribution } from '../attribution/attributions.ts';
import type { Draft } from './draft.ts';
import type { Unit } from './item.ts';
import { speakerLabels } from './label.ts';
import { postClaims } from './posts.ts';
import { attributionsIn } from './recipe.ts';
import { unitsOf } from './unit.ts';

/** Every attribution of a report, embedded posts included. */
export function draftsOf(doc: Doc, report: Report, trained: readonly Attribution[]): Draft[] {
  const posts = report.posts;
  const drafts: Draft[] = [];
  let p = 0;
  const labels = speakerLabels(doc);
  let evidence: Span | null = null;
  for (const unit of joinedAtColons(unitsOf(doc))) {
    while (p < posts.length && (posts[p]?.span[1] ?? 0) <= unit.start) p++;
    const post = posts[p];
    if (post && post.span[0] <= unit.start && post.span[1] > unit.start) continue;
    for (const draft of attributionsIn(doc, unit, { evidence, labels, trained })) {
      drafts.push(...byParagraph(doc, draft));
      if (draft.kind === 'shows' && draft.depth === 0 && draft.source) evidence = draft.source;
    }
  }
  for (const [index, post] of posts.entries()) drafts.push(...postClaims(doc, post, index, trained));
  return drafts;
}

/** "X wrote on his channel:" and the quotation in the paragraph after it are one attribution. */
function* joinedAtColons(units: readonly Unit[]): Generator<Unit> {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    const next = units[i + 1];
    if (!unit) continue;
    const opensNext = next?.items[0]?.quote && next.block === unit.block + 1;
    if (next && opensNext && unit.items.at(-1)?.token?.text === ':') {
      i++;
      yield { ...unit, end: next.end, block: next.block, items: [...unit.items, ...next.items] };
    } else yield unit;
  }
}

/** Each paragraph of a long quotation is a claim of its own; the later ones continue the first. */
function byParagraph(doc: Doc, draft: Draft): Draft[] {
  if (draft.form !== 'direct' || draft.content.length !== 1) return [draft];
  const [whole] = draft.content;
  const parts = whole ? paragraphsOf(doc.text, whole) : [];
  const [first, ...rest] = parts;
  if (!first || rest.length === 0) return [draft];
  draft.content = [first];
  return [
    draft,
    ...rest.map((part): Draft => ({ ...draft, content: [part], source: null, cue: null, relays: [], continues: draft, rule: 'continued.next-paragraph' })),
  ];
}

/** A line break after a full stop and before a capital or a repeated opening mark parts paragraphs. */
function paragraphsOf(text: string, [start, end]: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/(?<=[.!?…\])"”’])\s*\n\s*["“«]?(?=[\p{Lu}\d])/gu)) {
    parts.push([from, start + match.index]);
    from = start + match.index + match[0].length;
  }
  parts.push([from, end]);
  return parts.filter(([s, e]) => e > s);
}
