import type { Claim, Hop } from '../../model/claim.ts';
import type { Report } from '../../model/report.ts';
import { nameOf, type View } from '../view.ts';
import { html, joined, type Markup, type Part } from './markup.ts';

/** The way of a claim as a breadcrumb: speaker, relays, publisher; each with its cue, channel and hedge. */
export function breadcrumb(view: View, claim: Claim): Markup {
  const report = view.reports.get(claim.report);
  const hops: Part[] = claim.chain.map((hop) => hopItem(view, hop, report));
  if (report?.publisher && !claim.chain.some((hop) => hop.role === 'publisher'))
    hops.push(html`<li class="hop publisher"><span class="role">published by</span> <bdi>${report.publisher}</bdi></li>`);
  if (hops.length === 0) hops.push(html`<li class="hop"><i>no one named</i></li>`);
  return html`<ol class="chain" aria-label="From speaker to publisher">${hops}</ol>`;
}

const ROLES: Readonly<Record<Hop['role'], string>> = { speaker: 'said by', relay: 'relayed by', publisher: 'published by' };

function hopItem(view: View, hop: Hop, report: Report | undefined): Markup {
  const name = html`<bdi>${nameOf(view, hop)}</bdi>`;
  const who = hop.source !== null && view.sources.has(hop.source) ? html`<a href="#${hop.source}">${name}</a>` : name;
  const quoted = (span: Hop['cue']) => (span && report ? report.text.slice(span[0], span[1]) : null);
  const cue = quoted(hop.cue);
  const hedge = quoted(hop.hedge);
  const details: Part[] = [
    cue && html`<span class="cue">“${cue}”</span>`,
    hop.channel && html`<span class="channel">by ${hop.channel}</span>`,
    hedge && html`<span class="hedge">hedged “${hedge}”</span>`,
    hop.role !== 'publisher' &&
      hop.span === null &&
      html`<span class="implied" title="Not named in the sentence itself: worked out from what stands around it">inferred</span>`,
  ].filter((part) => part);
  return html`<li class="hop ${hop.role}"><span class="role">${ROLES[hop.role]}</span> ${who}${details.length > 0 && html` <span class="hop-detail">${joined(details, ' · ')}</span>`}</li>`;
}

/** The same way in one line of text, for lists of quotes. */
export function chainLine(names: readonly string[]): Markup {
  return html`<span class="chain-line">${joined(
    names.map((name) => html`<bdi>${name}</bdi>`),
    html` <span class="arrow" aria-hidden="true">→</span><span class="unseen">, through</span> `,
  )}</span>`;
}
