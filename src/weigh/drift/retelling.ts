import type { Claim } from '../../model/claim.ts';
import type { Linked } from '../../model/linked.ts';
import type { Report } from '../../model/report.ts';
import type { Source } from '../../model/source.ts';

/** One telling of an utterance. */
export interface Telling {
  claim: Claim;
  report: Report;
  /** the party the words are given to, or null when the report gives them as its own or names nobody */
  speaker: Source | null;
}

/** The same utterance twice: `first` is the nearer to the act of saying. */
export interface Retelling {
  first: Telling;
  again: Telling;
}

/** Links that say the same thing is told again. That a speaker goes on, or that one document is drawn on twice, changes nothing. */
const REPEATS: ReadonlySet<string> = new Set(['embeds', 'forwards', 'quotes', 'copies', 'paraphrases', 'cites']);

/** Pairs of claims that repeat each other, origin by origin. */
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
  return origins.flatMap(({ links }) =>
    links.flatMap(({ from, to, kind, rule }) => {
      if (!REPEATS.has(kind) || rule === 'origin.one-exhibit') return [];
      const [first, again] = [tell(to), tell(from)];
      return first && again ? [{ first, again }] : [];
    }),
  );
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
