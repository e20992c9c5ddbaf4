import type { Report } from '../../src/model/report.ts';

/** A report that says nothing, from a file that holds nothing; what a test is about is given in `part`. */
export function reportWith(part: Partial<Report> & { id: string }): Report {
  const capture = {
    sha256: '0'.repeat(64),
    media_type: 'text/plain',
    size: part.text?.length ?? 0,
    from: part.file ?? part.id,
    how: 'file' as const,
    fetched_at: null,
    redirects: [],
    headers: {},
    tool: 'test',
    operator: null,
  };
  return {
    file: part.id,
    url: null,
    publisher: null,
    byline: [],
    published: null,
    modified: null,
    title: null,
    language: 'en',
    text: '',
    blocks: [],
    links: [],
    posts: [],
    map: [],
    capture,
    ...part,
  };
}
