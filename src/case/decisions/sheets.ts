import type { Checked, Searched } from '../../model/assessment.ts';
import { HearsayError } from '../../model/errors.ts';
import type { VerificationSheet } from '../../model/sheet.ts';
import { sheetOf } from '../../model/sheets.ts';
import { lookAtReport } from '../finding/look.ts';
import { wireReport } from '../ids.ts';
import type { OpenCase } from '../open-case.ts';
import { addAssessment, assessmentsOf } from './assessments.ts';

/** A report of the case, `R-0012` by its number, and what of it is meant: a picture or post, or null for the report itself. */
interface Subject {
  report: number;
  media: string | null;
}

/** Adds what was checked to the sheet of its subject. HearsayError when the case has no such report, or something was checked and nothing came out. */
export async function addCheck(
  opened: OpenCase,
  { report, media }: Subject,
  check: Pick<Checked, 'pillar' | 'state' | 'result' | 'evidence' | 'why'>,
): Promise<void> {
  await lookAtReport(opened, report);
  refuseWithoutResult(check);
  await addAssessment(opened, { kind: 'check', report: wireReport(report), media, ...check });
}

/** HearsayError when something was checked and nothing came out. */
export function refuseWithoutResult({ pillar, state, result }: Pick<Checked, 'pillar' | 'state' | 'result'>): void {
  if (state === 'checked' && result === null)
    throw new HearsayError({ where: pillar, what: 'It was checked, but not what came out.', fix: 'Say what did, or that it cannot be told.' });
}

/** Adds a search to the log of its subject, found or not. HearsayError when the case has no such report. */
export async function addSearch(opened: OpenCase, { report, media }: Subject, search: Pick<Searched, 'where' | 'query' | 'found' | 'why'>): Promise<void> {
  await lookAtReport(opened, report);
  await addAssessment(opened, { kind: 'search', report: wireReport(report), media, ...search });
}

/** The sheet as it stands. HearsayError when the case has no such report. */
export async function sheetOfCase(opened: OpenCase, { report, media }: Subject): Promise<VerificationSheet> {
  await lookAtReport(opened, report);
  return sheetOf(await assessmentsOf(opened.journal), wireReport(report), media);
}

/** The pictures and posts of a report that somebody looked at, in the order of their first check. */
export async function mediaOf({ journal }: OpenCase, report: number): Promise<string[]> {
  const id = wireReport(report);
  const named = (await assessmentsOf(journal)).flatMap((one) =>
    (one.kind === 'check' || one.kind === 'search') && one.report === id ? (one.media ?? []) : [],
  );
  return [...new Set(named)];
}
