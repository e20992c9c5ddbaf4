import type { Canonical } from './canonical.ts';

/** What a document says about itself. Times are ISO 8601. */
export interface Head {
  title: string | null;
  byline: string[];
  publisher: string | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  url: string | null;
}

/** What a format's reader makes of a capture. */
export interface Document extends Canonical {
  head: Head;
}

export function emptyHead(): Head {
  return { title: null, byline: [], publisher: null, published: null, modified: null, language: null, url: null };
}
