import { Capture } from '../../model/capture.ts';
import type { Claim } from '../../model/claim.ts';
import { HearsayError } from '../../model/errors.ts';
import type { Media } from '../../model/media.ts';
import type { Report } from '../../model/report.ts';
import { claimVersions } from '../../store/index/claims.ts';
import { type Observation, observationsOf } from '../../store/index/observations.ts';
import { versionsOf } from '../../store/index/reports.ts';
import { claimName, reportName, wireClaim } from '../ids.ts';
import type { OpenCase } from '../open-case.ts';
import { storedExtraction } from '../stored.ts';
import { type Alike, picturesLike } from './alike.ts';
import { type Credentials, credentialsOf } from './credentials.ts';

/** One version of a report with the capture it was read from. */
export interface Version {
  version: number;
  report: Report;
  claims: Claim[];
  capture: Capture;
}

/** A report in all its versions, first one first, and what was seen of it besides. */
export interface ReportLook {
  number: number;
  versions: [Version, ...Version[]];
  observations: Observation[];
}

/** What is known of a picture, film or recording: what it says of itself, what is signed about it, and which pictures of the case look like it. */
export interface MediaLook {
  media: Media;
  credentials: Credentials;
  alike: Alike[];
}

/** A claim in every version of its report that holds it. */
export interface ClaimLook {
  number: number;
  report: number;
  /** whether the newest version of the report still holds it */
  current: boolean;
  versions: [{ version: number; claim: Claim; report: Report }, ...{ version: number; claim: Claim; report: Report }[]];
}

/** HearsayError when the case has no such report. */
export async function lookAtReport(opened: OpenCase, number: number): Promise<ReportLook> {
  const [first, ...later] = (await versionsOf(opened.db, opened.id, number)).map((stored): Version => {
    const { report, claims } = storedExtraction(stored);
    return { version: stored.version, report, claims, capture: Capture.parse(JSON.parse(stored.capture)) };
  });
  if (!first)
    throw new HearsayError({ where: reportName(number), what: `The case ${opened.name} has no such report.`, fix: '`hearsay list` shows those it has.' });
  return { number, versions: [first, ...later], observations: await observationsOf(opened.db, opened.id, number) };
}

/** Looks into the bytes of the newest version; null for a report in words. HearsayError when the bytes are missing or changed. */
export async function lookAtMedia(opened: OpenCase, { number, versions }: ReportLook): Promise<MediaLook | null> {
  const { report, capture } = versions.at(-1) ?? versions[0];
  const { media } = report;
  if (media === undefined) return null;
  return {
    media,
    credentials: await credentialsOf(await opened.captures.get(capture.sha256), capture.media_type),
    alike: media.fingerprint === null ? [] : await picturesLike(opened, number, media.fingerprint),
  };
}

/** HearsayError when the case has no such claim. */
export async function lookAtClaim(opened: OpenCase, number: number): Promise<ClaimLook> {
  const rows = await claimVersions(opened.db, opened.id, number);
  const [row] = rows;
  if (!row)
    throw new HearsayError({ where: claimName(number), what: `The case ${opened.name} has no such claim.`, fix: '`hearsay search` finds those it has.' });
  const { versions } = await lookAtReport(opened, row.report);
  const [first, ...later] = versions.flatMap(({ version, report, claims }) => {
    const claim = claims.find(({ id }) => id === wireClaim(number));
    return claim ? [{ version, claim, report }] : [];
  });
  if (!first) throw new HearsayError({ where: claimName(number), what: 'The index names it, but its report does not hold it.', fix: 'Run `hearsay rebuild`.' });
  return { number, report: row.report, current: rows.some(({ current }) => current), versions: [first, ...later] };
}
