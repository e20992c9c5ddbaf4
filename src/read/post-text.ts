import { CanonicalBuilder } from './canonical.ts';
import type { Decoded } from './decode.ts';
import type { Document, PostHint } from './document.ts';
import { linesOf } from './plain/lines.ts';

/** Somebody else's post that begins at an offset of the text and runs to its end. */
export interface PassedText extends Omit<PostHint, 'start' | 'author' | 'content'> {
  from: number;
}

/**
 * The words of a post as a document: each line of its own text a paragraph, and what it passes on as one block after it.
 * (Writers of posts end lines where others end sentences.)
 */
export function postText(decoded: Decoded, passed: PassedText | null): Omit<Document, 'head'> {
  const builder = new CanonicalBuilder(decoded.text);
  const hints: PostHint[] = [];
  const cut = passed?.from ?? decoded.text.length;
  let open = false;
  for (const { span } of linesOf(decoded.text)) {
    const [start, end] = span;
    if (start < cut) {
      builder.begin('paragraph');
      builder.text(start, Math.min(end, cut));
    }
    if (passed && end > cut) {
      if (open) builder.lineBreak();
      else {
        builder.begin('post');
        const { from: _, ...hint } = passed;
        hints.push({ ...hint, start: builder.length, author: null, content: null });
      }
      open = true;
      builder.text(Math.max(start, cut), end);
    }
  }
  return { hints, ...builder.finish(decoded) };
}
