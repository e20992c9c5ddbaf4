import type { Claim } from '../../model/claim.ts';
import type { Drift } from '../../model/drift.ts';
import type { Linked } from '../../model/linked.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { meaningOf } from './meaning.ts';

/** One telling of an utterance. */
export interface Telling {
  claim: Claim;
  report: Report;
  /** the party the words are given to, or null when the report gives them as its own or names nobody */
  speaker: Source | null;
}

/** The same utterance twice: `first` is the nearer to the act of saying. */
export interface Retelling {
  /** id of the act of saying */
  origin: string;
  /** a link says that the one repeats the other; else they only have words in common */
  linked: boolean;
  first: Telling;
  again: Telling;
}

/** Links that say the same thing is told again. That a speaker goes on, or that one document is drawn on twice, changes nothing. */
const REPEATS: ReadonlySet<string> = new Set(['embeds', 'forwards', 'quotes', 'copies', 'paraphrases', 'cites']);
/** Tellings of one act that a telling is held against besides those it is linked with. */
const REACH = 24;
/** Share of the shorter one's meaning words that two tellings of one act have in common when they tell the same part of it. */
const SAME_PART = 0.5;
const LEAST_WORDS = 3;

/** Pairs of claims that repeat each other, origin by origin: those that links join, and those alike enough, the sooner told first. */
export function retellings({ claims, reports, sources, origins }: Linked): Retelling[] {
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const tell = (id: string): Telling | null => {
    const claim = claimOf.get(id);
    const report = claim && reportOf.get(claim.report);
    if (!claim || !report) return null;
    const hop = claim.form === 'narrator' ? undefined : claim.chain.find(({ role }) => role === 'speaker');
    return { claim, report, speaker: hop?.source ? (sourceOf.get(hop.source) ?? null) : null };
  };
  return origins.flatMap(({ id: origin, claims: members, links }) => {
    const pairs = new Map<string, Retelling>();
    const add = (first: Telling | null, again: Telling | null, linked: boolean) => {
      if (!first || !again) return;
      // who cites a report that came out later had it from an earlier version: what changed, changed from the sooner to the later
      if (linked && cameOutBefore(again, first)) return add(again, first, linked);
      const key = [first.claim.id, again.claim.id].sort().join(' ');
      if (!pairs.has(key)) pairs.set(key, { origin, linked, first, again });
    };
    for (const { from, to, kind, rule } of links) if (REPEATS.has(kind) && rule !== 'origin.one-exhibit') add(tell(to), tell(from), true);
    for (const [first, again] of samePart(members.flatMap((id) => tell(id) ?? []))) add(first, again, false);
    return [...pairs.values()];
  });
}

const cameOutBefore = ({ report: a }: Telling, { report: b }: Telling) => a.published !== null && b.published !== null && a.published < b.published;

/** Tellings in different reports of the same part of one act, each against the first that was. */
function samePart(tellings: readonly Telling[]): [Telling, Telling][] {
  if (tellings.every(({ report }) => report.id === tellings[0]?.report.id)) return [];
  const inTime = tellings
    .map((telling) => ({
      telling,
      key: `${telling.report.published ?? ''} ${telling.report.file ?? telling.report.url ?? ''}`,
      words: meaningOf(telling.claim.text),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : (a.telling.claim.content[0]?.[0] ?? 0) - (b.telling.claim.content[0]?.[0] ?? 0)));
  return inTime.flatMap((again, i): [Telling, Telling][] => {
    const first = inTime.slice(Math.max(0, i - REACH), i).find((sooner) => {
      if (sooner.telling.report.id === again.telling.report.id) return false;
      const shared = [...again.words].filter((word) => sooner.words.has(word)).length;
      return shared >= LEAST_WORDS && shared >= SAME_PART * Math.min(sooner.words.size, again.words.size);
    });
    return first ? [[first.telling, again.telling]] : [];
  });
}

/** How a reader finds a telling: the outlet, or the file. */
function where({ report }: Telling): string {
  return report.publisher ?? report.file ?? report.url ?? report.id;
}

/** Whether both stand in one report, so that naming it tells nothing. */
function together({ first, again }: Retelling): boolean {
  return first.report.id === again.report.id;
}

/** "in the Harbour Times", or nothing when both stand in one report. */
export function placed(retelling: Retelling, telling: Telling): string {
  return together(retelling) ? '' : ` in ${where(telling)}`;
}

/** A change between two tellings: the words it is seen in stand at `was` in the first and at `is` in the other. */
export function changeOf({ first, again }: Retelling, was: Span, is: Span, change: Pick<Drift, 'kind' | 'what' | 'rule'>): Drift {
  const spans = [
    { report: first.report.id, span: was },
    { report: again.report.id, span: is },
  ];
  return { ...change, claims: [first.claim.id, again.claim.id], spans };
}

/** Where a telling names its speaker, or else the words themselves. */
export function speakerSpan({ claim }: Telling): Span {
  return claim.chain.find(({ role }) => role === 'speaker')?.span ?? contentSpan(claim);
}

/** From the first to the last character of what is claimed. */
export function contentSpan({ content, context }: Claim): Span {
  return [content[0]?.[0] ?? context[0], content.at(-1)?.[1] ?? context[1]];
}
