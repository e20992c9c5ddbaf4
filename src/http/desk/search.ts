import { find, type Hit } from '../../case/finding/find.ts';
import { claimName, reportName } from '../../case/ids.ts';
import type { Span } from '../../model/span.ts';
import { count } from '../../present/words.ts';
import type { IncidentRow } from '../contract/incidents.ts';
import type { SearchHit } from '../contract/search.ts';
import type { Questions } from './desk.ts';
import type { CaseSource } from './linking/sources.ts';
import type { Room } from './room.ts';

/** Of each kind so many at most, when there are more of others. */
const OF_A_KIND = 4;

/** What answers a few words: a name as it stands in addresses, then sources and incidents by their names, then claims and reports by their words. */
export async function search(room: Room, { words, limit }: Questions['search']['asked']): Promise<SearchHit[]> {
  const query = { words, unfinished: true, source: null, place: null, after: null, before: null, slots: null, limit };
  const hits = await find(room.opened, query, ['claims', 'reports']);
  const [sources, incidents] = [sourceHits(await room.linking.sources(), words), incidentHits(await room.linking.rows(), words)];
  const found = [...(await named(room, words)), ...sources.slice(0, OF_A_KIND), ...incidents.slice(0, OF_A_KIND), ...hits.map(hitOf)];
  return found.slice(0, limit);
}

function hitOf(hit: Hit): SearchHit {
  const within = hit.matches.map(([start, end]): Span => [start - hit.span[0], end - hit.span[0]]);
  const title = hit.title ?? hit.publisher ?? reportName(hit.report);
  const shared = { report: reportName(hit.report), matches: within };
  return hit.claim === null
    ? { kind: 'report', id: reportName(hit.report), title, detail: hit.text, ...shared }
    : { kind: 'claim', id: claimName(hit.claim), title: hit.speaker ?? title, detail: hit.text, ...shared };
}

/** `R-12` is that report, however it is written. */
async function named({ shelf }: Room, words: string): Promise<SearchHit[]> {
  const [, digits] = /^\s*r-?0*(\d{1,9})\s*$/i.exec(words) ?? [];
  const report = digits === undefined ? null : await shelf.find(Number(digits));
  if (report === null) return [];
  const id = reportName(report.report);
  return [{ kind: 'report', id, report: id, title: report.title ?? id, detail: report.publisher ?? '', matches: [] }];
}

function sourceHits(sources: readonly CaseSource[], words: string): SearchHit[] {
  return sources.flatMap(({ key, claims, ...source }) => {
    const name = [source.name, ...source.aliases].find((one) => matchesIn(one, words).length > 0);
    if (name === undefined) return [];
    const title = name === source.name ? name : `${source.name} (${name})`;
    return [{ kind: 'source' as const, id: key, report: null, title, detail: count(claims, 'claim'), matches: matchesIn(title, words) }];
  });
}

function incidentHits(rows: readonly IncidentRow[], words: string): SearchHit[] {
  return rows.flatMap(({ id, headline, reports }) => {
    const matches = matchesIn(headline, words);
    if (matches.length === 0) return [];
    return [{ kind: 'incident' as const, id, report: null, title: headline, detail: count(reports, 'report'), matches }];
  });
}

/** Where each of the words begins a word of the text; nothing unless all do. */
function matchesIn(text: string, words: string): Span[] {
  const lower = text.toLowerCase();
  const spans: Span[] = [];
  for (const word of words.toLowerCase().split(/\s+/).filter(Boolean)) {
    let at = lower.indexOf(word);
    while (at > 0 && /[\p{L}\p{N}]/u.test(lower.charAt(at - 1))) at = lower.indexOf(word, at + 1);
    if (at < 0) return [];
    spans.push([at, at + word.length]);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}
