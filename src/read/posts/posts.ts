import type { Block, EmbeddedPost, PassedOn } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { PostHint } from '../document.ts';
import { authorLine } from './author-line.ts';

/** Picture and short links that trail a copied post. */
const TRAILING_LINK = /\s*(?:pic\.(?:twitter|x)\.com\/\w+|https?:\/\/t\.co\/\w+|https?:\/\/(?:www\.)?(?:twitter|x)\.com\/\S+|View this post on \w+)\s*$/u;
const ACCOUNT = /(?:t\.me\/(?:s\/)?|(?:twitter|x)\.com\/|facebook\.com\/|bsky\.app\/profile\/|[/]@)([\w.-]+)/i;

/**
 * Finds the posts shown in a report: those the markup told of (`hints`, by where their block begins), and those in the residue that copied
 * articles carry, where the author line ends the paragraph or stands below it. The blocks of each become one of kind `post`.
 * What the format itself records as passed on comes apart, in the order of the posts.
 */
export function findPosts(
  text: string,
  blocks: readonly Block[],
  hints: readonly PostHint[],
): { blocks: Block[]; posts: EmbeddedPost[]; passedOn: PassedOn[] } {
  const hinted = new Map(hints.map((hint) => [hint.start, hint]));
  const out: Block[] = [];
  const posts: EmbeddedPost[] = [];
  const passedOn: PassedOn[] = [];
  for (const block of blocks) {
    const hint = block.kind === 'post' ? hinted.get(block.span[0]) : undefined;
    const post = hint ? postOfHint(text, block.span, hint) : residueIn(text, block, out.at(-1));
    if (!post) {
      out.push(block);
      continue;
    }
    if (post.span[0] < block.span[0]) out.pop();
    out.push({ kind: 'post', span: post.span });
    const { platform, author, handle, url, posted } = post;
    if (hint?.how) passedOn.push({ how: hint.how, platform, author: author || null, handle, url, posted, post: posts.length });
    posts.push(post);
  }
  return { blocks: out, posts, passedOn };
}

function postOfHint(text: string, span: Span, hint: PostHint): EmbeddedPost {
  const [start, end] = span;
  const { platform, url } = hint;
  if (hint.name != null || hint.handle != null) {
    const handle = hint.handle ?? handleOf(url);
    return {
      platform,
      author: hint.name ?? handle?.slice(1) ?? '',
      handle,
      posted: hint.posted,
      url,
      span,
      content: words(text, hint.content ? trimmed(text, hint.content) : span),
      author_span: hint.author ? trimmed(text, hint.author) : null,
    };
  }
  const line = authorLine(text.slice(start, end));
  if (hint.content) {
    const author = hint.author ? trimmed(text, hint.author) : null;
    const name = author ? text.slice(...author) : accountOf(url);
    return {
      platform,
      author: name ?? '',
      handle: handleOf(url),
      posted: hint.posted,
      url,
      span,
      content: words(text, trimmed(text, hint.content)),
      author_span: author,
    };
  }
  if (!line)
    return { platform, author: accountOf(url) ?? '', handle: handleOf(url), posted: hint.posted, url, span, content: words(text, span), author_span: null };
  return {
    platform,
    author: line.author,
    handle: line.handle,
    posted: hint.posted ?? line.posted,
    url,
    span,
    content: words(text, [start, start + line.start]),
    author_span: [start + line.authorStart, start + line.authorEnd],
  };
}

function residueIn(text: string, { kind, span: [start, end] }: Block, above: Block | undefined): EmbeddedPost | null {
  if (!isProse(kind)) return null;
  const line = authorLine(text.slice(start, end));
  // without a handle the words are too common to mean a post
  if (line?.handle == null) return null;
  const alone = line.start === 0;
  if (alone && (!above || !isProse(above.kind))) return null;
  const span: Span = [alone && above ? above.span[0] : start, end];
  return {
    platform: line.platform ?? 'other',
    author: line.author,
    handle: line.handle,
    posted: line.posted,
    url: null,
    span,
    content: words(text, [span[0], alone && above ? above.span[1] : start + line.start]),
    author_span: [start + line.authorStart, start + line.authorEnd],
  };
}

const isProse = (kind: Block['kind']): boolean => kind === 'paragraph' || kind === 'quote' || kind === 'list-item';

/** The post's own words: trailing links cut off, unless nothing else is left. */
function words(text: string, [start, end]: Span): Span {
  let content = text.slice(start, end).trimEnd();
  for (let link = TRAILING_LINK.exec(content.slice(-300)); link; link = TRAILING_LINK.exec(content.slice(-300))) {
    const shorter = content.slice(0, content.length - link[0].length).trimEnd();
    if (shorter === '') break;
    content = shorter;
  }
  return [start, start + content.length];
}

function trimmed(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  return [start + words.length - words.trimStart().length, start + words.trimEnd().length];
}

function accountOf(url: string | null): string | null {
  return ACCOUNT.exec(url ?? '')?.[1] ?? null;
}

function handleOf(url: string | null): string | null {
  const account = accountOf(url);
  return account === null ? null : `@${account}`;
}
