import type { Media } from '../model/media.ts';
import type { Attachment, EmbeddedPost, Page, PassedOn } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { Canonical } from './canonical.ts';

/** What a document says about itself. Times are ISO 8601. */
export interface Head {
  title: string | null;
  byline: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  /** ISO 639-1 */
  language: string | null;
  url: string | null;
}

/** What the markup tells of a post that stands in the block which begins at `start`. Spans may have white space at their edges. */
export interface PostHint extends Pick<EmbeddedPost, 'platform' | 'url' | 'posted'> {
  start: number;
  author: Span | null;
  content: Span | null;
  /** whose it is, when its name is not among the words */
  name?: string | null;
  handle?: string | null;
  /** set when the format itself records that somebody else's post is passed on here */
  how?: PassedOn['how'];
}

/** What a format's reader makes of a capture. */
export interface Document extends Canonical {
  head: Head;
  hints: PostHint[];
  /** posts of others it refers to without giving their words */
  refers?: PassedOn[];
  attachments?: Attachment[];
  pages?: Page[];
  /** of pictures, films and recordings, which have no text */
  media?: Media;
}

export function emptyHead(): Head {
  return { title: null, byline: [], publisher: null, published: null, modified: null, language: null, url: null };
}
