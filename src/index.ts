/**
 * Hearsay reads reports of an event, breaks them into attributed claims, traces each claim to the act of saying it comes from,
 * and lays side by side where the sources agree, contradict or merely repeat each other.
 *
 * Start with {@link claimsOf} for one text, or {@link ingest} and {@link makeDossier} for files and addresses.
 *
 * @packageDocumentation
 */
export { type ClaimsOptions, claimsOf, ingestedText } from './claims.ts';
export type { AttributionModel } from './extract/attribution/model.ts';
export { type ExtractResources, extract } from './extract/extract.ts';
export { loadGazetteer } from './gazetteer/load.ts';
export { type IngestOptions, ingest } from './ingest/ingest.ts';
export { link } from './link/link.ts';
export { Assessment } from './model/assessment.ts';
export { Capture, type Ingested, ReportMeta } from './model/capture.ts';
export { Case } from './model/case.ts';
export { Certainty, Claim, ClaimAnswer, ClaimKind, Form, Hop, Polarity, Slot } from './model/claim.ts';
export { Dossier } from './model/dossier.ts';
export { Drift } from './model/drift.ts';
export { HearsayError } from './model/errors.ts';
export type { Extraction } from './model/extraction.ts';
export { Fault } from './model/fault.ts';
export { Answer, Incident, Question, QuestionStatus } from './model/incident.ts';
export type { Linked, OpenIncident, OpenQuestion } from './model/linked.ts';
export { Origin, OriginLink } from './model/origin.ts';
export { Place, PlaceMention } from './model/place.ts';
export { type Gazetteer, type GazetteerEntry, type Progress, silent } from './model/ports.ts';
export { Quantity } from './model/quantity.ts';
export { Block, EmbeddedPost, Link, MapRun, Report } from './model/report.ts';
export { VerificationSheet } from './model/sheet.ts';
export { sheetOf } from './model/sheets.ts';
export { Source, SourceKind } from './model/source.ts';
export { Anchor, Span } from './model/span.ts';
export { Precision, TimeMention, TimeValue } from './model/time.ts';
export { TOOL } from './model/tool.ts';
export { makeDossier, type Surroundings } from './pipeline.ts';
export { sayJudgement } from './present/assessments/say.ts';
export { sheetToMarkdown } from './present/assessments/sheet.ts';
export { toHtml } from './present/html.ts';
export { toJson } from './present/json.ts';
export { toMarkdown } from './present/markdown.ts';

export { read, readAny } from './read/read.ts';
export { checkRating } from './weigh/assess/corroboration.ts';
export { machineTags } from './weigh/assess/tags.ts';
export type { Finding } from './weigh/lint/finding.ts';
export { lintProse } from './weigh/lint/lint.ts';
export { type Impact, impactOf, type Withdrawn } from './weigh/track/impact.ts';
export { type TrackRecord, trackRecords } from './weigh/track/record.ts';
export { weighClaims } from './weigh/truth/hearsay.ts';
export { METHOD_NAMES, METHODS, type MethodName } from './weigh/truth/methods.ts';
export { ClaimTableBuilder } from './weigh/truth/table.ts';
export { weigh } from './weigh/weigh.ts';
export { loadAttributionModel } from './weights/load.ts';
