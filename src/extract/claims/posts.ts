import type { EmbeddedPost } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import type { Attribution } from '../attribution/attributions.ts';
import { type Draft, draft } from './draft.ts';
import { attributionsIn } from './recipe.ts';
import { innerUnit } from './unit.ts';

/**
 * Claims of an embedded post. What the post gives to others ("– @handle", "X reported", "It is reported that …",
 * "Air Force: …") they said and the post's author relays; the rest the author says.
 */
export function postClaims(doc: Doc, post: EmbeddedPost, index: number, trained: readonly Attribution[]): Draft[] {
  const block = doc.blocks.findIndex(({ span }) => span[0] <= post.content[0] && span[1] >= post.content[0]);
  const found: Draft[] = [];
  const lines = splitLines(doc, post.content);
  for (const line of lines) {
    const credited = creditedLine(doc, line, block);
    if (credited) found.push(credited);
    else found.push(...attributionsIn(doc, innerUnit(doc, line[0], line[1], block, 0), { evidence: null, labels: new Set(), trained }));
  }
  const attributed = found.filter((d) => d.parent === null);
  const own = ownWords(lines, attributed, doc).map((content) =>
    draft({
      content: [content],
      source: post.author_span,
      sourceName: authorName(post),
      form: 'direct',
      channel: platformName(post),
      rule: 'post.own-words',
      context: post.span,
      block,
      post: index,
    }),
  );
  return [
    ...found.map((d) => ({
      ...d,
      post: index,
      context: post.span,
      channel: d.channel ?? platformName(post),
      relays: [...d.relays, { span: post.author_span, name: authorName(post), cue: null, kind: 'account' as const }],
    })),
    ...own,
  ];
}

function authorName(post: EmbeddedPost): string {
  return post.handle ? `${post.author} (${post.handle})` : post.author;
}

const PLATFORMS = { x: 'X', telegram: 'Telegram', facebook: 'Facebook', instagram: 'Instagram', other: null } as const;
function platformName(post: EmbeddedPost): string | null {
  return PLATFORMS[post.platform];
}

/** Sentences of the post; a credit at the end of one ("– @handle") stays with it. */
function splitLines(doc: Doc, [start, end]: Span): Span[] {
  const lines: Span[] = [];
  for (const sentence of doc.sentences) {
    const s = Math.max(sentence.start, start);
    const e = Math.min(sentence.end, end);
    if (s >= e) continue;
    const credit = /\s[–—-]\s*@\w+(?=\s+\p{Lu})/u.exec(doc.text.slice(s, e));
    if (credit) {
      const cut = s + credit.index + credit[0].length;
      lines.push([s, cut], [cut + 1, e]);
    } else lines.push([s, e]);
  }
  return lines;
}

/** "TEXT – @handle" and "Air Force: TEXT": the credited party speaks. */
function creditedLine(doc: Doc, [start, end]: Span, block: number): Draft | null {
  const text = doc.text.slice(start, end);
  const tail =
    /\s*[–—-]\s*(@\w+)\s*$/.exec(text) ??
    /\s+\((?:via|source:?|per)\s+(@?[\p{L}\w ]{2,40})\)\s*$/iu.exec(text) ??
    /\s+(?:via|h\/t|per)\s+(@\w+)\s*$/i.exec(text);
  if (tail?.[1]) {
    const from = start + text.lastIndexOf(tail[1]);
    return draft({
      content: [trim(doc, [start, start + tail.index])],
      source: [from, from + tail[1].length],
      form: 'indirect',
      rule: 'post.credit-at-end',
      context: [start, end],
      block,
    });
  }
  const head = /^[^\p{L}\p{N}@]*(@?\p{Lu}[\p{L}\w.’'-]*(?:\s+(?:\p{Lu}[\p{L}\w.’'-]*|of|and|the)){0,5}):\s+(?=\S)/u.exec(text);
  if (head?.[1] && !/^(?:breaking|update|updated|video|photo|live|watch|exclusive|new|just in|now|note|urgent|thread|rt)$/i.test(head[1])) {
    const from = start + head[0].indexOf(head[1]);
    return draft({
      content: [trim(doc, [start + head[0].length, end])],
      source: [from, from + head[1].length],
      form: 'indirect',
      rule: 'post.label',
      context: [start, end],
      block,
    });
  }
  return null;
}

function trim(doc: Doc, [start, end]: Span): Span {
  let s = start;
  let e = end;
  while (s < e && /\s/.test(doc.text.charAt(s))) s++;
  while (e > s && /\s/.test(doc.text.charAt(e - 1))) e--;
  return [s, e];
}

/** Runs of sentences nobody else is credited with. A label's speaker keeps the sentences after it that carry figures of their own. */
function ownWords(lines: readonly Span[], attributed: Draft[], doc: Doc): Span[] {
  const own: Span[] = [];
  let labelled: Draft | null = null;
  let joined = false;
  for (const line of lines) {
    const holder = attributed.find(
      (d) => d.content.some(([s, e]) => s < line[1] && e > line[0]) || (d.source && d.source[0] >= line[0] && d.source[1] <= line[1]),
    );
    if (holder) {
      labelled = holder.rule === 'post.label' ? holder : null;
      joined = false;
      continue;
    }
    const text = doc.text.slice(line[0], line[1]);
    if (!/[\p{L}]{2}/u.test(text)) continue;
    const tail = labelled?.content.at(-1);
    if (labelled && tail && /\d/.test(text) && !/\b(?:I|my|we|our)\b/i.test(text)) {
      tail[1] = line[1];
      continue;
    }
    labelled = null;
    const last = own.at(-1);
    if (joined && last) last[1] = line[1];
    else own.push([line[0], line[1]]);
    joined = true;
  }
  return own.map((span) => trim(doc, span)).filter(([s, e]) => e - s > 3 && !/^(?:video|photo|photos|source|credit)s?:/i.test(doc.text.slice(s, e)));
}
