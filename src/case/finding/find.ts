import type { Span } from '../../model/span.ts';
import { unpack } from '../../store/index/pack.ts';
import { type Query, searchClaims, searchReports } from '../../store/index/search.ts';
import type { OpenCase } from '../open-case.ts';
import { storedExtraction } from '../stored.ts';
import { excerptOf, soughtStems } from './matching.ts';

/** A report or a claim that answers a query, with the stretch of the report's text that does. */
export interface Hit {
  report: number;
  /** null when the report as a whole was found */
  claim: number | null;
  title: string | null;
  publisher: string | null;
  published: string | null;
  speaker: string | null;
  /** the stretch's own place in the report's canonical text, and those of the words that match within it */
  span: Span;
  matches: Span[];
  /** the words of the stretch */
  text: string;
  rank: number;
}

export type Sought = 'claims' | 'reports';

/** Claims, then reports, that answer the query, each best first. A report whose claim was found is not told again. */
export async function find({ db, id }: OpenCase, query: Query, sought: readonly Sought[]): Promise<Hit[]> {
  const stems = soughtStems(query.words);
  const claims = sought.includes('claims') ? await searchClaims(db, id, query) : [];
  const told = new Set(claims.map(({ report }) => report));
  const reports = sought.includes('reports') ? await searchReports(db, id, query) : [];
  return [
    ...claims.map((hit): Hit => {
      const found = excerptOf(hit.text, stems);
      const text = hit.text.slice(...found.span);
      // a claim of one stretch stands in the report as it reads; one of several is known by its beginning
      const moved = ([start, end]: Span): Span => [hit.from_char + start, hit.from_char + end];
      const whole = hit.to_char - hit.from_char === hit.text.length;
      return {
        ...about(hit),
        claim: hit.claim,
        speaker: hit.speaker,
        span: whole ? moved(found.span) : [hit.from_char, hit.to_char],
        matches: whole ? found.matches.map(moved) : [],
        text,
      };
    }),
    ...reports
      .filter(({ report }) => !told.has(report))
      .map((hit): Hit => {
        const { report } = storedExtraction({ report: hit.report, extraction: unpack(hit.extraction) });
        const found = excerptOf(report.text, stems);
        return { ...about(hit), claim: null, speaker: null, ...found, text: report.text.slice(...found.span) };
      }),
  ];
}

type About = Pick<Hit, 'report' | 'title' | 'publisher' | 'published' | 'rank'>;

function about({ report, title, publisher, published, rank }: About): About {
  return { report, title, publisher, published, rank };
}
