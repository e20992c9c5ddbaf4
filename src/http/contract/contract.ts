import { act } from './acts.ts';
import { readCase } from './case.ts';
import { exportDossier, lintDraft, listAssessments } from './dossier.ts';
import { listLog, receipt, verify } from './evidence.ts';
import { listIncidents, readIncident } from './incidents.ts';
import { events, intakeFiles, intakeWords, listJobs } from './intake.ts';
import { readPair } from './pairs.ts';
import { diffReport, downloadCapture, frameReport, listReports, readMedia, readReport, showMedia } from './reports.ts';
import { search } from './search.ts';
import { listSources, readSource } from './sources.ts';

/** Every route of the API. The server implements each; the workbench calls them by method and path, with types taken from here. */
export const contract = {
  readCase,
  listReports,
  readReport,
  diffReport,
  frameReport,
  downloadCapture,
  readMedia,
  showMedia,
  listIncidents,
  readIncident,
  readPair,
  act,
  search,
  listSources,
  readSource,
  receipt,
  verify,
  listLog,
  intakeWords,
  intakeFiles,
  listJobs,
  events,
  lintDraft,
  exportDossier,
  listAssessments,
} as const;
export type Contract = typeof contract;
