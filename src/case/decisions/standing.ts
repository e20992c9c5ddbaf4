import type { Assessment, Credibility } from '../../model/assessment.ts';
import type { SignedIncidentRuling } from '../../model/incident-ruling.ts';
import type { Addition, Edit, NameRuling, ReportStatus, SignedVerdict, Verdict } from '../../model/review.ts';
import type { Ruling } from '../../model/ruling.ts';
import type { Journal } from '../../store/ports.ts';
import { type Decided, decisionOf } from './decisions.ts';

/** What people's decisions come to, those left out that were undone. */
export interface Standing {
  /** by claim, `c31` */
  reviews: ReadonlyMap<string, Verdict>;
  /** by claim, oldest first */
  edits: ReadonlyMap<string, readonly Edit[]>;
  /** by report, `r12`, oldest first */
  added: ReadonlyMap<string, readonly Addition[]>;
  /** by report; one that is missing is new */
  statuses: ReadonlyMap<string, ReportStatus>;
  rulings: readonly Ruling[];
  names: readonly NameRuling[];
  /** oldest first: the last one on a pair counts */
  verdicts: readonly SignedVerdict[];
  incidents: readonly SignedIncidentRuling[];
  assessments: readonly { seq: number; assessment: Assessment }[];
  /** the number that each claim was given last */
  credibility: ReadonlyMap<string, Credibility>;
}

/** For each entry that was undone, the entry that undid it. What undoes can be undone itself, and then does nothing. */
export function undoneBy(decided: readonly Decided[]): ReadonlyMap<number, number> {
  const undone = new Map<number, number>();
  for (const { entry, decision } of decided.toReversed())
    if (decision.kind === 'undo' && !undone.has(entry.seq) && !undone.has(decision.seq)) undone.set(decision.seq, entry.seq);
  return undone;
}

/** What stands of these decisions, given in the order of the journal; of several on one thing the last counts. */
export function standingOf(decided: readonly Decided[]): Standing {
  const undone = undoneBy(decided);
  const reviews = new Map<string, Verdict>();
  const edits = new Map<string, Edit[]>();
  const added = new Map<string, Addition[]>();
  const statuses = new Map<string, ReportStatus>();
  const rulings: Ruling[] = [];
  const names: NameRuling[] = [];
  const verdicts: SignedVerdict[] = [];
  const incidents: SignedIncidentRuling[] = [];
  const assessments: { seq: number; assessment: Assessment }[] = [];
  const credibility = new Map<string, Credibility>();
  for (const { entry, decision } of decided) {
    if (undone.has(entry.seq)) continue;
    switch (decision.kind) {
      case 'review':
        reviews.set(decision.claim, decision.review);
        break;
      case 'edit':
        edits.set(decision.claim, [...(edits.get(decision.claim) ?? []), decision]);
        break;
      case 'add':
        added.set(decision.report, [...(added.get(decision.report) ?? []), decision]);
        break;
      case 'status':
        statuses.set(decision.report, decision.status);
        break;
      case 'origin':
        rulings.push(decision.ruling);
        break;
      case 'source':
        names.push(decision);
        break;
      case 'conflict':
        verdicts.push({ claims: decision.claims, verdict: decision.verdict, by: entry.by });
        break;
      case 'incident': {
        const { ruling, reports, known } = decision;
        incidents.push({ ruling, reports, known, by: entry.by, reason: entry.reason });
        break;
      }
      case 'assessment':
        assessments.push({ seq: entry.seq, assessment: decision.assessment });
        if (decision.assessment.kind === 'credibility') credibility.set(decision.assessment.claim, decision.assessment.credibility);
        break;
      case 'undo':
        break;
    }
  }
  return { reviews, edits, added, statuses, rulings, names, verdicts, incidents, assessments, credibility };
}

/** What stands in a journal, read from its beginning to its end. */
export async function readStanding(journal: Pick<Journal, 'entries'>): Promise<Standing> {
  const decided: Decided[] = [];
  for await (const entry of journal.entries()) {
    const decision = decisionOf(entry);
    if (decision !== null) decided.push({ entry, decision });
  }
  return standingOf(decided);
}
