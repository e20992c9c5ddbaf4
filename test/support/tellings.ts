import { ingestedText } from '../../src/claims.ts';
import { findQuantities } from '../../src/extract/quantities/quantities.ts';
import type { Claim, Form, Hop, Polarity } from '../../src/model/claim.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Report } from '../../src/model/report.ts';
import type { SourceKind } from '../../src/model/source.ts';
import type { Span } from '../../src/model/span.ts';
import { analyse } from '../../src/text/analyse.ts';
import { paragraphs } from '../../src/text/segment.ts';

/** One claim of an invented report, given in the order: who, how, what. */
export interface Telling {
  says: string;
  /** the speaker's name; none for the report's own voice */
  by?: string;
  kind?: SourceKind;
  /** the mention as printed, `by` unless given */
  as?: string;
  cue?: string;
  via?: string;
  viaKind?: SourceKind;
  form?: Form;
  polarity?: Polarity;
  channel?: string;
  day?: string;
  post?: number;
  killed?: number;
  /** stands in the paragraph of the one before */
  sameParagraph?: boolean;
}

export interface Page {
  publisher?: string;
  published?: string;
  tells: readonly Telling[];
}

/** Reports written out as text, with their claims, as extract would hand them to link. Claim ids count up over all pages. */
export function tell(...pages: readonly Page[]): Extraction[] {
  let claims = 0;
  return pages.map((page, i) => {
    const extraction = pageOf(page, `r${i + 1}`, claims);
    claims += extraction.claims.length;
    return extraction;
  });
}

function pageOf({ publisher, published, tells }: Page, id: string, before: number): Extraction {
  let text = '';
  const parts = tells.map((telling) => {
    if (text !== '') text += telling.sameParagraph ? ' ' : '\n\n';
    const start = text.length;
    const put = (words: string | undefined): Span | null => {
      if (words === undefined || words === '') return null;
      const at = text.length;
      text += words;
      return [at, text.length];
    };
    const mention = put(telling.by === undefined ? undefined : (telling.as ?? telling.by));
    text += mention ? ' ' : '';
    const cue = put(telling.by === undefined ? undefined : (telling.cue ?? 'said'));
    text += cue ? ' ' : '';
    if (telling.form === 'direct') text += '“';
    const content = put(telling.says) ?? [start, start];
    text += telling.form === 'direct' ? '”.' : '.';
    return { telling, mention, cue, content, context: [start, text.length] satisfies Span };
  });
  const report: Report = {
    id,
    file: `${publisher ?? id}.txt`,
    url: null,
    publisher: publisher ?? null,
    byline: [],
    published: published ?? null,
    modified: null,
    title: null,
    language: 'en',
    text,
    blocks: paragraphs(text),
    links: [],
    posts: [],
    map: [],
    capture: ingestedText(text, 'text/plain', {}).capture,
  };
  const quantities = findQuantities(analyse(report));
  const claims = parts.map(({ telling, mention, cue, content, context }, i): Claim => {
    const hops: Hop[] = [];
    const hop = (name: string, role: Hop['role'], kind: SourceKind, rest: Partial<Hop> = {}) =>
      hops.push({ source: null, name, role, kind, span: null, cue: null, channel: null, hedge: null, ...rest });
    if (telling.by !== undefined) hop(telling.by, 'speaker', telling.kind ?? 'person', { span: mention, cue, channel: telling.channel ?? null });
    if (telling.via !== undefined) hop(telling.via, 'relay', telling.viaKind ?? 'organisation');
    if (publisher !== undefined) hop(publisher, 'publisher', 'organisation');
    return {
      id: `c${before + i + 1}`,
      report: id,
      content: [content],
      text: telling.says,
      context,
      chain: hops,
      form: telling.form ?? (telling.by === undefined ? 'narrator' : 'indirect'),
      kind: 'said',
      polarity: telling.polarity ?? 'asserted',
      certainty: 'certain',
      hedges: [],
      said_at: telling.day === undefined ? null : { value: telling.day, precision: 'day' },
      places: [],
      times: [],
      quantities: quantities.filter(({ span }) => span[0] >= content[0] && span[1] <= content[1]),
      answers: telling.killed === undefined ? [] : [{ slot: 'killed', value: String(telling.killed), span: content, rule: 'test', question: null }],
      nested_in: null,
      post: telling.post ?? null,
      origin: null,
      rule: 'test',
    };
  });
  return { report, claims, places: [], times: [], quantities, incident: { place: null, time: null } };
}
