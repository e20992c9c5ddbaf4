import { ingestedText } from '../../src/claims.ts';
import { attributions } from '../../src/extract/attribution/attributions.ts';
import { type ClaimsContext, findClaims } from '../../src/extract/claims/claims.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Block, EmbeddedPost, Report } from '../../src/model/report.ts';
import { analyse } from '../../src/text/analyse.ts';
import { paragraphs } from '../../src/text/segment.ts';
import { loadAttributionModel } from '../../src/weights/load.ts';

const model = loadAttributionModel();

export interface ReportFields {
  publisher?: string | null;
  posts?: EmbeddedPost[];
  /** kind of the first block; a paragraph unless said otherwise */
  first?: Block['kind'];
  /** blocks set off as quotations, counted from 0 */
  setOff?: readonly number[];
}

/** A report as plain text gives it: blank lines part the paragraphs. */
function reportOf(text: string, { publisher = null, posts = [], first = 'paragraph', setOff = [] }: ReportFields = {}): Report {
  const kindOf = (i: number): Block['kind'] => (setOff.includes(i) ? 'quote' : i === 0 ? first : 'paragraph');
  const blocks = paragraphs(text).map(({ span }, i): Block => ({ kind: kindOf(i), span }));
  return {
    id: 'r1',
    file: null,
    url: null,
    publisher,
    byline: [],
    published: '2024-05-15',
    modified: null,
    title: null,
    language: 'en',
    text,
    blocks,
    links: [],
    posts,
    map: [],
    capture: ingestedText(text, 'text/plain', {}).capture,
  };
}

/** Claims of a text without places, times and quantities. */
export function claimsIn(text: string, fields: ReportFields = {}, context: Partial<ClaimsContext> = {}): Claim[] {
  const report = reportOf(text, fields);
  const doc = analyse(report);
  return findClaims(doc, report, { trained: attributions(doc, model), places: [], times: [], quantities: [], findAnswers: () => [], ...context });
}

/** A claim as "speaker < relay | content", with the polarity in front when it is not asserted. */
export function row({ chain, polarity, text }: Claim): string {
  const who = chain.filter((hop) => hop.role !== 'publisher').map((hop) => hop.name);
  return `${polarity === 'asserted' ? '' : `${polarity}: `}${who.join(' < ') || '?'} | ${text}`;
}

/** The rows of a text's claims, in order, without what the report merely tells. */
export function rows(text: string, fields: ReportFields = {}): string[] {
  return claimsIn(text, fields)
    .filter(({ rule }) => rule !== 'narrator.tells')
    .map(row);
}
