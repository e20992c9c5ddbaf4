import { z } from 'zod';
import { Assessment } from '../../model/assessment.ts';
import { IncidentRuling } from '../../model/incident-ruling.ts';
import type { SealedEntry } from '../../model/journal.ts';
import { Addition, Edit, NameRuling, PairVerdict, Review, StatusChange, Undo } from '../../model/review.ts';
import { Ruling } from '../../model/ruling.ts';

/** What somebody decided, as an entry of the journal holds it. */
export type Decision =
  | ({ kind: 'review' } & Review)
  | ({ kind: 'edit' } & Edit)
  | ({ kind: 'add' } & Addition)
  | ({ kind: 'conflict' } & PairVerdict)
  | ({ kind: 'source' } & NameRuling)
  | ({ kind: 'status' } & StatusChange)
  | ({ kind: 'incident' } & IncidentRuling)
  | { kind: 'origin'; ruling: Ruling }
  | { kind: 'assessment'; assessment: Assessment }
  | ({ kind: 'undo' } & Undo);

/** A decision and the entry that holds it. */
export interface Decided {
  entry: SealedEntry;
  decision: Decision;
}

const Ruled = z.object({ ruling: Ruling });
const Assessed = z.object({ assessment: Assessment });

/** What an entry decides; null for one that records something else, or that a later Hearsay wrote in another shape. */
export function decisionOf({ kind, data }: Pick<SealedEntry, 'kind' | 'data'>): Decision | null {
  const as = <T extends object, D>(schema: z.ZodType<T>, make: (told: T) => D): D | null => {
    const parsed = schema.safeParse(data);
    return parsed.success ? make(parsed.data) : null;
  };
  switch (kind) {
    case 'review':
      return as(Review, (told) => ({ kind, ...told }));
    case 'edit':
      return as(Edit, (told) => ({ kind, ...told }));
    case 'add':
      return as(Addition, (told) => ({ kind, ...told }));
    case 'conflict':
      return as(PairVerdict, (told) => ({ kind, ...told }));
    case 'source':
      return as(NameRuling, (told) => ({ kind, ...told }));
    case 'status':
      return as(StatusChange, (told) => ({ kind, ...told }));
    case 'incident':
      return as(IncidentRuling, (told) => ({ kind, ...told }));
    case 'undo':
      return as(Undo, (told) => ({ kind, ...told }));
    case 'override':
      return as(Ruled, ({ ruling }) => ({ kind: 'origin', ruling }));
    case 'assessment':
    case 'judgement':
      return as(Assessed, ({ assessment }) => ({ kind: 'assessment', assessment }));
    case 'init':
    case 'capture':
    case 'reading':
    case 'observation':
    case 'export':
    case 'import':
    case 'timestamp':
      return null;
  }
}
