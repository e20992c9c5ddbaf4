import type { Claim } from '../../model/claim.ts';
import type { Block, Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { numberOf } from '../view.ts';
import { isTold } from '../words.ts';
import { cardId, langOf, textId } from './anchors.ts';
import { escapeHtml, html, Markup } from './markup.ts';
import { type Segment, segmentsOf } from './segments.ts';

interface Mark {
  span: Span;
  kind: 'claim' | 'narrator' | 'told' | 'who' | 'cue' | 'hedge';
  claim: string;
}

const TAGS: Readonly<Record<Block['kind'], string>> = {
  title: 'p',
  byline: 'p',
  heading: 'p',
  paragraph: 'p',
  'list-item': 'p',
  quote: 'blockquote',
  caption: 'p',
  'table-row': 'p',
  'time-stamp': 'p',
  post: 'blockquote',
};

/** A report's text, block by block, with the words of each claim marked and leading to its card. */
export function reportText(report: Report, claims: readonly Claim[]): Markup {
  const marks = claims.flatMap(marksOf);
  const blocks = report.blocks;
  const segments = segmentsOf(
    report.text.length,
    marks,
    blocks.flatMap(({ span }) => span),
  );
  const writer = new Writer(report.text, claims);
  let next = 0;
  let output = '';
  const take = (until: number): string => {
    let run = '';
    for (let segment = segments[next]; segment && segment.span[0] < until; segment = segments[++next]) run += writer.write(segment);
    return run + writer.close();
  };
  const loose = (until: number) => {
    const from = segments[next]?.span[0] ?? until;
    const run = take(until);
    // white space between blocks is not worth a paragraph, unless a claim is anchored there
    if (report.text.slice(from, until).trim() !== '' || run.includes('id=')) output += `<p>${run}</p>`;
  };
  for (const { kind, span } of blocks) {
    loose(span[0]);
    const tag = TAGS[kind];
    output += `<${tag} class="b-${kind}" dir="auto">${take(span[1])}</${tag}>\n`;
  }
  loose(report.text.length);
  const missing = claims.filter(({ id }) => !writer.anchored.has(id)).map(({ id }) => html`<span id="${textId(id)}"></span>`);
  return html`<div class="text" dir="auto"${langOf(report.language)}>${new Markup(output)}${missing}</div>`;
}

function marksOf(claim: Claim): Mark[] {
  const mark = (kind: Mark['kind'], span: Span | null): Mark[] => (span ? [{ span, kind, claim: claim.id }] : []);
  return [
    ...claim.content.flatMap((span) => mark(claim.form !== 'narrator' ? 'claim' : isTold(claim) ? 'told' : 'narrator', span)),
    ...claim.chain.flatMap((hop) => [...mark('who', hop.span), ...mark('cue', hop.cue), ...mark('hedge', hop.hedge)]),
    ...claim.hedges.flatMap((span) => mark('hedge', span)),
  ];
}

function isContent({ kind }: Mark): boolean {
  return kind === 'claim' || kind === 'narrator' || kind === 'told';
}

/** Writes segments as nested elements; where marks overlap without nesting, the later one is closed and opened again. */
class Writer {
  readonly anchored = new Set<string>();
  readonly #text: string;
  readonly #lastEnd: ReadonlyMap<string, number>;
  #open: Mark[] = [];

  constructor(text: string, claims: readonly Claim[]) {
    this.#text = text;
    this.#lastEnd = new Map(claims.map(({ id, content }) => [id, Math.min(Math.max(0, ...content.map(([, end]) => end)), text.length)]));
  }

  write({ span: [start, end], covers }: Segment<Mark>): string {
    let shared = 0;
    while (shared < covers.length && covers[shared] === this.#open[shared]) shared++;
    let out = this.#closeTo(shared);
    for (const mark of covers.slice(shared)) {
      out += this.#opening(mark);
      this.#open.push(mark);
    }
    const inner = covers.findLast(isContent);
    const words = escapeHtml(this.#text.slice(start, end));
    out += inner ? `<a href="#${escapeHtml(cardId(inner.claim))}" tabindex="-1">${words}</a>` : words;
    const ending = covers.filter((mark) => isContent(mark) && mark.kind !== 'told' && mark.span[1] <= end && this.#lastEnd.get(mark.claim) === end);
    for (const { claim } of ending.toReversed())
      out += `<sup><a class="ref" href="#${escapeHtml(cardId(claim))}" aria-label="card of claim ${escapeHtml(numberOf(claim))}">${escapeHtml(numberOf(claim))}</a></sup>`;
    return out;
  }

  close(): string {
    return this.#closeTo(0);
  }

  #closeTo(depth: number): string {
    const closing = this.#open.length - depth;
    this.#open.length = depth;
    return '</span>'.repeat(closing);
  }

  #opening(mark: Mark): string {
    const { kind, claim } = mark;
    if (!isContent(mark)) return `<span class="m-${kind}">`;
    const first = !this.anchored.has(claim);
    this.anchored.add(claim);
    return `<span class="m-${kind}"${first ? ` id="${escapeHtml(textId(claim))}"` : ''}>`;
  }
}
