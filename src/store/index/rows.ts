/** What the case layer hands to the index. Texts may hold anything; the index makes them storable. */

export interface Head {
  applied: number;
  next_report: number;
  next_claim: number;
}

export interface NewCapture {
  seq: number;
  sha256: string;
  /** the capture's record as JSON */
  record: string;
}

/** What reports and claims are searched by. */
export interface Searchable {
  language: string | null;
  /** UTC date or instant that sorts as text */
  published: string | null;
  /** names of sources, one a line */
  sources: string;
  /** names of places, one a line */
  places: string;
  slots: readonly string[];
}

export interface NewReport extends Searchable {
  report: number;
  version: number;
  seq: number;
  capture: number;
  sha256: string;
  address: string | null;
  title: string | null;
  publisher: string | null;
  /** the canonical text */
  body: string;
  claims: number;
  /** perceptual hash of a picture, 32 hexadecimal digits */
  fingerprint: string | null;
  extraction: unknown;
}

export interface NewClaim extends Searchable {
  claim: number;
  version: number;
  report: number;
  key: string;
  speaker: string | null;
  text: string;
  polarity: string;
  certainty: string;
  from_char: number;
  to_char: number;
}

export interface NewObservation {
  seq: number;
  report: number | null;
  what: string;
  at: string;
  address: string | null;
}

/** The rows that a run of journal entries makes, and the head behind them. */
export interface Batch {
  head: Head;
  captures: readonly NewCapture[];
  reports: readonly NewReport[];
  claims: readonly NewClaim[];
  observations: readonly NewObservation[];
}
