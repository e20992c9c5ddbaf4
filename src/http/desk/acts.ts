import { addAssessment, type NewAssessment } from '../../case/decisions/assessments.ts';
import { quoteOf } from '../../case/decisions/reviews.ts';
import { settlementOf } from '../../case/decisions/settlements.ts';
import { refuseWithoutResult } from '../../case/decisions/sheets.ts';
import { addedClaim, claimName, numberOf, parseName, reportName, wireClaim, wireReport } from '../../case/ids.ts';
import { rulingEntry } from '../../case/incidents/rule.ts';
import { plain } from '../../case/journal-data.ts';
import type { NewEntry } from '../../model/journal.ts';
import type { Addition, Edit, NameRuling, PairVerdict, Review, StatusChange, Undo } from '../../model/review.ts';
import type { Ruling } from '../../model/ruling.ts';
import type { Span } from '../../model/span.ts';
import { checkRating } from '../../weigh/assess/corroboration.ts';
import type { Act, Acted } from '../contract/acts.ts';
import { sourceKey } from '../names.ts';
import { Refusal } from '../refusal.ts';
import { sayDecision } from '../views/decision-words.ts';
import type { Questions } from './desk.ts';
import { incidentCalled, locateClaim, locateReport } from './located.ts';
import type { Room } from './room.ts';
import { sourceCalled } from './sources.ts';

/** What an act comes to: an entry of the journal, or an assessment, which numbers itself. */
type Made = { entry: Pick<NewEntry, 'kind' | 'subject' | 'reason' | 'data'> } | { assessment: NewAssessment };

/** Does something to the case. What was done to the same thing since the caller looked is a refusal that tells it. */
export async function act(room: Room, { act: asked, seen }: Questions['act']['asked']): Promise<Acted> {
  return room.opened.alone(async () => {
    if (seen !== null) refuseWhenOvertaken(room, asked, seen);
    const made = await prepare(room, asked);
    const { opened, book } = room;
    const seq = opened.journal.head().size;
    if ('assessment' in made) await addAssessment(opened, made.assessment);
    else await opened.journal.append([{ at: opened.now(), by: opened.by, before: null, after: null, ...made.entry }]);
    const kept = book.decidedAt(seq);
    if (kept === null) throw new Error('the journal took a decision that cannot be read back');
    return { seq, subject: kept.entry.subject, what: sayDecision(kept.decision) };
  });
}

function refuseWhenOvertaken({ book }: Room, asked: Act, seen: number): void {
  const since = book.since(seen, subjectsOf(asked));
  if (since.length === 0) return;
  throw new Refusal(412, `${subjectsOf(asked).join(' and ')} changed since you looked; look again, then decide.`, {
    since: since.map(({ entry, decision }) => ({ seq: entry.seq, by: entry.by, at: entry.at, what: sayDecision(decision) })),
  });
}

function subjectsOf(asked: Act): string[] {
  switch (asked.kind) {
    case 'review':
    case 'edit':
    case 'credibility':
      return [canonical(asked.claim)];
    case 'add':
      return [];
    case 'origin':
    case 'conflict':
      return asked.claims.map(canonical);
    case 'source':
      return asked.names;
    case 'incident':
      return asked.reports.map(canonical);
    case 'status':
      return [canonical(asked.report)];
    case 'grade':
      return [asked.source];
    case 'judgement':
    case 'settle':
    case 'check':
    case 'search':
    case 'undo':
      return [];
  }
}

/** `C-31` → `C-0031` */
function canonical(name: string): string {
  const { kind, number } = parseName(name);
  return kind === 'claim' ? claimName(number) : reportName(number);
}

async function prepare(room: Room, asked: Act): Promise<Made> {
  switch (asked.kind) {
    case 'review': {
      const { claim } = await known(room, asked.claim);
      const data: Review = { claim: claim.id, review: asked.review };
      return { entry: { kind: 'review', subject: canonical(asked.claim), reason: asked.reason || null, data: plain(data) } };
    }
    case 'edit': {
      const { claim, extraction } = await known(room, asked.claim);
      const { content } = asked.change;
      if (Object.values(asked.change).every((value) => value === undefined))
        throw new Refusal(400, `Nothing of ${canonical(asked.claim)} would change; say what.`);
      const quote = content === undefined ? null : quoted(extraction.report.text, content);
      const data: Edit = { claim: claim.id, change: asked.change, quote };
      return { entry: { kind: 'edit', subject: canonical(asked.claim), reason: asked.reason || null, data: plain(data) } };
    }
    case 'add': {
      const { extraction, number } = await locateReport(room, { report: parseName(asked.report).number, version: null });
      const { content, chain, form, polarity, certainty } = asked;
      const claim = addedClaim(room.opened.journal.head().size);
      const quote = quoted(extraction.report.text, content);
      const data: Addition = { claim, report: wireReport(number), content, quote, chain, form, polarity, certainty };
      return { entry: { kind: 'add', subject: claimName(numberOf(claim)), reason: asked.reason || null, data: plain(data) } };
    }
    case 'origin': {
      const claims = await pair(room, asked.claims);
      const ruling: Ruling = { ruling: asked.ruling, claims, reason: asked.reason, by: room.opened.by, at: room.opened.now() };
      return { entry: { kind: 'override', subject: canonical(asked.claims[0]), reason: asked.reason, data: plain({ ruling }) } };
    }
    case 'conflict': {
      const data: PairVerdict = { claims: await pair(room, asked.claims), verdict: asked.verdict };
      return { entry: { kind: 'conflict', subject: canonical(asked.claims[0]), reason: asked.reason, data: plain(data) } };
    }
    case 'source': {
      const [one, other] = asked.names;
      if (sourceKey(one) === sourceKey(other)) throw new Refusal(409, `“${one}” and “${other}” are the same name; give two that differ.`);
      const data: NameRuling = { names: asked.names, ruling: asked.ruling };
      return { entry: { kind: 'source', subject: one, reason: asked.reason, data: plain(data) } };
    }
    case 'incident': {
      const numbers = asked.reports.map((name) => parseName(name).number);
      for (const number of numbers)
        if ((await room.shelf.find(number)) === null) throw new Refusal(404, `The case has no report ${reportName(number)}; the inbox lists those it has.`);
      const known = (await room.shelf.reports())[0]?.report ?? 0;
      return { entry: rulingEntry({ ruling: asked.ruling, reports: numbers, reason: asked.reason }, known) };
    }
    case 'status': {
      const report = parseName(asked.report).number;
      if ((await room.shelf.find(report)) === null) throw new Refusal(404, `The case has no report ${canonical(asked.report)}; the inbox lists those it has.`);
      const data: StatusChange = { report: wireReport(report), status: asked.status };
      return { entry: { kind: 'status', subject: canonical(asked.report), reason: null, data: plain(data) } };
    }
    case 'grade': {
      const { name } = await sourceCalled(room, asked.source);
      return { assessment: { kind: 'source-grade', source: name, grade: asked.grade, topic: asked.topic, why: asked.reason } };
    }
    case 'credibility': {
      const { claim, number } = await known(room, asked.claim);
      const rating = { kind: 'credibility' as const, claim: claim.id, credibility: asked.credibility, override: asked.override, why: asked.reason };
      checkRating(rating, (await room.linking.viewOf(number)).dossier);
      return { assessment: rating };
    }
    case 'judgement': {
      const { reason, claims, reports, ...said } = asked;
      for (const name of claims) await known(room, name);
      return {
        assessment: {
          ...said,
          why: reason,
          claims: claims.map((name) => wireClaim(parseName(name).number)),
          reports: reports.map((name) => wireReport(parseName(name).number)),
        },
      };
    }
    case 'settle': {
      const { incident, question, accepted, rejected, topic, reason } = asked;
      const { view } = await incidentCalled(room, incident);
      return { assessment: settlementOf(view.dossier, { question, accepted, rejected, topic, why: reason }) };
    }
    case 'check':
    case 'search': {
      const { report: name, reason, ...made } = asked;
      const { number } = await locateReport(room, { report: parseName(name).number, version: null });
      if (made.kind === 'check') refuseWithoutResult(made);
      return { assessment: { ...made, report: wireReport(number), why: reason } };
    }
    case 'undo':
      return undo(room, asked);
  }
}

function undo({ book }: Room, { seq, reason }: Act & { kind: 'undo' }): Made {
  const target = book.decidedAt(seq);
  if (target === null) throw new Refusal(409, `Entry ${seq} of the journal is nothing that can be undone; only what somebody decided can be.`);
  const by = book.undone.get(seq);
  if (by !== undefined) throw new Refusal(409, `Entry ${seq} has been undone already, by entry ${by}; undo that one to have it back.`);
  const data: Undo = { seq };
  return { entry: { kind: 'undo', subject: target.entry.subject, reason: reason || null, data: plain(data) } };
}

const known = (room: Room, name: string) => locateClaim(room, parseName(name).number);

async function pair(room: Room, names: readonly [string, string]): Promise<[string, string]> {
  const [one, other] = [await known(room, names[0]), await known(room, names[1])];
  if (one.claim.id === other.claim.id) throw new Refusal(409, `${canonical(names[0])} was given twice; name two claims.`);
  return [one.claim.id, other.claim.id];
}

/** The words at spans of a text. Refusal for spans that are empty, out of order or beyond the text. */
function quoted(text: string, content: readonly Span[]): string {
  let last = 0;
  for (const [start, end] of content) {
    if (start < last || end <= start || end > text.length)
      throw new Refusal(400, `The span ${start} to ${end} does not fit: spans stand in order, hold at least one character and end by ${text.length}.`);
    last = end;
  }
  return quoteOf(text, content);
}
