import type { Block, EmbeddedPost } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { readDate } from '../date.ts';

/** `Name (@handle) March 20, 2023` at the end of a block, with the dash before it. */
const AUTHOR_LINE = /[–—-]{1,2}\s?([^\s()–—@][^()–—@\n]{0,79}?)\s?\((@[A-Za-z0-9_]{1,32})\)\s+([^\n()@]{6,40})$/u;
const AUTHOR_LINE_LENGTH = 180;
/** Picture and short links that trail a copied post. */
const TRAILING_LINK = /\s*(?:pic\.(?:twitter|x)\.com\/\w+|https?:\/\/t\.co\/\w+|https?:\/\/(?:www\.)?(?:twitter|x)\.com\/\S+)\s*$/u;

/**
 * Posts in the residue that copied articles carry: the post's words, a picture link and `— Name (@handle) March 20, 2023`, the author line in the
 * same paragraph or the next. The blocks of each become one of kind `post`.
 */
export function findPosts(text: string, blocks: readonly Block[]): { blocks: Block[]; posts: EmbeddedPost[] } {
  const out: Block[] = [];
  const posts: EmbeddedPost[] = [];
  for (const block of blocks) {
    const post = postIn(text, block, out.at(-1));
    if (!post) {
      out.push(block);
      continue;
    }
    if (post.span[0] < block.span[0]) out.pop();
    out.push({ kind: 'post', span: post.span });
    posts.push(post);
  }
  return { blocks: out, posts };
}

function postIn(text: string, { kind, span: [start, end] }: Block, above: Block | undefined): EmbeddedPost | null {
  if (kind !== 'paragraph' && kind !== 'quote') return null;
  const from = Math.max(start, end - AUTHOR_LINE_LENGTH);
  const match = AUTHOR_LINE.exec(text.slice(from, end));
  const [, author = '', handle = '', date = ''] = match ?? [];
  const posted = readDate(date);
  if (!match || posted === null) return null;
  const line = from + match.index;
  const alone = line === start;
  if (alone && above?.kind !== 'paragraph' && above?.kind !== 'quote') return null;
  const whole: Span = [alone && above ? above.span[0] : start, end];
  const contentEnd = alone && above ? above.span[1] : line;
  const authorStart = text.indexOf(author, line);
  return {
    platform: 'x',
    author,
    handle,
    posted,
    url: null,
    span: whole,
    content: [whole[0], trimContent(text, whole[0], contentEnd)],
    author_span: [authorStart, text.indexOf(handle, authorStart) + handle.length + 1],
  };
}

/** End of the post's words: white space and trailing links cut off, unless nothing else is left. */
function trimContent(text: string, start: number, end: number): number {
  let content = text.slice(start, end).trimEnd();
  for (let link = TRAILING_LINK.exec(content.slice(-300)); link; link = TRAILING_LINK.exec(content.slice(-300))) {
    const shorter = content.slice(0, content.length - link[0].length).trimEnd();
    if (shorter === '') break;
    content = shorter;
  }
  return start + content.length;
}
