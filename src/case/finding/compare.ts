import { HearsayError } from '../../model/errors.ts';
import { reportName } from '../ids.ts';
import type { OpenCase } from '../open-case.ts';
import { type ClaimChange, diffClaims } from './claim-diff.ts';
import { lookAtReport, type Version } from './look.ts';
import { type Change, diffTexts } from './text-diff.ts';

/** Two versions of a report side by side. */
export interface Comparison {
  number: number;
  older: Version;
  newer: Version;
  text: Change[];
  claims: ClaimChange[];
}

/** What changed from one version of a report to another; the last two unless said otherwise. HearsayError when there are not that many. */
export async function compareVersions(opened: OpenCase, number: number, versions: { from: number | null; to: number | null }): Promise<Comparison> {
  const look = await lookAtReport(opened, number);
  const newest = look.versions.at(-1)?.version ?? 1;
  const to = versions.to ?? newest;
  const from = versions.from ?? to - 1;
  const where = reportName(number);
  if (newest === 1)
    throw new HearsayError({
      where,
      what: 'It has one version only, so there is nothing to compare.',
      fix: 'Add its address again when the page has changed.',
    });
  const [older, newer] = [from, to].map((wanted) => look.versions.find(({ version }) => version === wanted));
  if (!older || !newer) throw new HearsayError({ where, what: `It has no version ${older ? to : from}.`, fix: `Name versions from 1 to ${newest}.` });
  return { number, older, newer, text: diffTexts(older.report.text, newer.report.text), claims: diffClaims(older.claims, newer.claims) };
}
