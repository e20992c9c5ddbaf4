import type { Generated } from 'kysely';

/**
 * The index as Kysely knows it; `migrations/` makes it. Every key begins with `case_id`, so that the tables can be distributed by it (Citus).
 * All rows can be made again from the captures and the journal, except for the journal itself where the case has it here.
 */
export interface Tables {
  heads: HeadTable;
  captures: CaptureTable;
  reports: ReportTable;
  claims: ClaimTable;
  observations: ObservationTable;
  placements: PlacementTable;
  recalls: RecallTable;
  linked_incidents: LinkedIncidentTable;
  journal_heads: JournalHeadTable;
  journal_lines: JournalLineTable;
}

/** How far the journal of a case has been acknowledged; only where the journal is on the server. */
interface JournalHeadTable {
  case_id: string;
  size: number;
  hash: string;
  /** right edge of the Merkle tree, hexadecimal */
  edge: string[];
}

/** One line as it would stand in a folder's journal. */
interface JournalLineTable {
  case_id: string;
  seq: number;
  line: string;
}

/** How far the index has come; one row a case. */
interface HeadTable {
  case_id: string;
  /** journal entries applied: all with a smaller number are in the other tables */
  applied: number;
  next_report: number;
  next_claim: number;
}

interface CaptureTable {
  case_id: string;
  /** journal entry that records it */
  seq: number;
  sha256: string;
  /** the model's capture as JSON */
  record: string;
}

interface ReportTable {
  case_id: string;
  /** 12 of `R-0012` */
  report: number;
  /** 1 for the first reading of a page, one more for every changed copy of it */
  version: number;
  /** whether no later version exists */
  current: boolean;
  /** journal entry of the reading */
  seq: number;
  /** journal entry of the capture it was read from */
  capture: number;
  sha256: string;
  /** address it was published at, as far as known */
  address: string | null;
  title: string | null;
  publisher: string | null;
  /** UTC date or instant that sorts as text */
  published: string | null;
  language: string | null;
  claims: number;
  /** perceptual hash of a picture */
  fingerprint: string | null;
  /** the extraction, packed (`pack.ts`) */
  extraction: Uint8Array;
  /** columns that only the database reads: words, names of sources, names of places */
  words: Generated<string>;
  sources: Generated<string>;
  places: Generated<string>;
  slots: string[];
}

interface ClaimTable {
  case_id: string;
  /** 31 of `C-0031` */
  claim: number;
  version: number;
  report: number;
  current: boolean;
  /** what tells it from the other claims of its report (`src/case/adding/claim-key.ts`) */
  key: string;
  speaker: string | null;
  text: string;
  polarity: string;
  certainty: string;
  /** first and last UTF-16 code unit of its content in the report's text */
  from_char: number;
  to_char: number;
  published: string | null;
  language: string | null;
  words: Generated<string>;
  sources: Generated<string>;
  places: Generated<string>;
  slots: string[];
}

/** What was seen of a report without a new reading: gone, unchanged. */
interface ObservationTable {
  case_id: string;
  seq: number;
  report: number | null;
  what: string;
  at: string;
  address: string | null;
}

/** Which incident a report was put into; one row a report, whatever its versions. */
interface PlacementTable {
  case_id: string;
  report: number;
  /** the version that `signature` was made of */
  version: number;
  /** the report that opened the incident, as the program sees it */
  opened_by: number;
  /** the report it is most like in that incident; null for the one that opened it */
  joined: number | null;
  /** why they go together, for people */
  why: string;
  /** by which near-duplicates are found */
  signature: Uint8Array;
  /** what others are compared with, packed (`pack.ts`) */
  profile: Uint8Array;
  /** what of its present version other reports' events are found by, packed */
  recalling: Uint8Array;
}

/** A passage of the present version of a report that tells of the event another report is about. */
interface RecallTable {
  case_id: string;
  report: number;
  from_char: number;
  to_char: number;
  /** the report about that event */
  recalled: number;
  score: number;
  /** for people */
  why: string;
}

/** What an incident was linked to, while `stamp` still says the same. */
interface LinkedIncidentTable {
  case_id: string;
  /** 7 of `I-0007` */
  incident: number;
  /** hash of all that the linking depends on */
  stamp: string;
  /** what lists show, packed */
  digest: Uint8Array;
  /** the dossier of the incident without its reports, packed */
  linked: Uint8Array;
}
