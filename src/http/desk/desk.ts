import type { z } from 'zod';
import type { JournalHead } from '../../model/journal.ts';
import type { Act, Acted } from '../contract/acts.ts';
import type { CaseView } from '../contract/case.ts';
import type { listAssessments, Section } from '../contract/dossier.ts';
import type { LogRow, Receipt, Verification } from '../contract/evidence.ts';
import type { IncidentRow, IncidentView } from '../contract/incidents.ts';
import type { Job } from '../contract/intake.ts';
import type { Pair } from '../contract/pairs.ts';
import type { MediaView, ReportDiff, ReportRow, ReportStatus, ReportView } from '../contract/reports.ts';
import type { SearchHit } from '../contract/search.ts';
import type { SourceRow, SourceView } from '../contract/sources.ts';
import type { Part } from './part.ts';

export interface Page<Row> {
  rows: Row[];
  next: string | null;
  total: number;
}

/** Which stretch of a list is asked for. */
export interface Paging {
  cursor: string | null;
  limit: number;
}

/** A version of a report; null is the newest. */
export interface Versioned {
  report: number;
  version: number | null;
}

/** What is put into the case: files on the disk or addresses, as `hearsay add` takes them. */
export interface Intake {
  inputs: string[];
  publisher: string | null;
  published: string | null;
  /** a folder that is removed once its files are in the case; null when there is none */
  folder: string | null;
  /** what people see instead of the path of a file in that folder */
  names: Record<string, string>;
}

/** A file as it leaves the case. */
export interface Exported {
  format: 'html' | 'md' | 'json';
  text: string;
}

/** Everything the API asks of a case, with what it answers. Plain data on both sides, so that it may pass between threads. */
export interface Questions {
  readCase: { asked: null; answer: CaseView };
  listReports: { asked: Paging & { status: ReportStatus | null; folded: boolean; incident: string | null }; answer: Page<ReportRow> };
  readReport: { asked: Versioned; answer: ReportView };
  diffReport: { asked: { report: number; from: number | null; to: number | null }; answer: ReportDiff };
  /** the page as it was captured, or the report's text where it was no page */
  capturedPage: { asked: Versioned; answer: { html: string } | { title: string; text: string } };
  capture: { asked: { sha256: string }; answer: { bytes: Uint8Array } };
  readMedia: { asked: Versioned; answer: MediaView };
  /** bytes that a browser may show, with their media type; of a `Range` header the part it asks for, and where that lies in the whole */
  showMedia: { asked: Versioned & { range: string | null }; answer: { bytes: Uint8Array; type: string; part: Part | null; size: number } };
  listIncidents: { asked: Paging; answer: Page<IncidentRow> };
  readIncident: { asked: { incident: string }; answer: IncidentView };
  readPair: { asked: { claims: [number, number] }; answer: z.infer<typeof Pair> };
  /** `seen`: how many entries the journal had when the caller looked; null when he does not mind what came since */
  act: { asked: { act: Act; seen: number | null }; answer: Acted };
  listLog: { asked: Paging & { subject: string | null; acts: boolean }; answer: Page<LogRow> };
  receipt: { asked: Versioned; answer: Receipt };
  verify: { asked: null; answer: Verification };
  search: { asked: { words: string; limit: number }; answer: SearchHit[] };
  listSources: { asked: Paging & { words: string | null }; answer: Page<SourceRow> };
  readSource: { asked: { key: string }; answer: SourceView };
  intake: { asked: Intake; answer: Job };
  listJobs: { asked: null; answer: Job[] };
  exportDossier: { asked: { incident: string | null; format: Exported['format']; sections: Section[]; draft: string }; answer: Exported };
  listAssessments: { asked: null; answer: z.infer<(typeof listAssessments)['responses'][200]['content']['application/json']['schema']>['rows'] };
}
export type Method = keyof Questions;

/** What the server hears without asking. */
export type News = { kind: 'head'; head: JournalHead; issue: string } | { kind: 'job'; job: Job };

/**
 * Answers for an open case. `issue` names the state an answer was true at: the number of entries of the journal, a point, and a number that
 * grows with what changes besides. The one that comes with an answer is never newer than the answer.
 */
export interface Desk {
  ask<M extends Method>(method: M, asked: Questions[M]['asked']): Promise<{ answer: Questions[M]['answer']; issue: string }>;
  /** Calls the listener with the present head, and then with all that happens. Returns what ends that. */
  listen(listener: (news: News) => void): () => void;
  close(): Promise<void>;
}
