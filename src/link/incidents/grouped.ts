import type { Extraction } from '../../model/extraction.ts';
import type { Membership } from '../../model/incident.ts';
import type { Span } from '../../model/span.ts';

/** Reports of one event, and why each is among them. */
export interface Grouped {
  /** those that are about the event, and those of which a passage speaks of it */
  members: Extraction[];
  membership: Membership[];
  /** by report about the event, the passages of it that speak of others */
  elsewhere: ReadonlyMap<string, readonly Span[]>;
}

/** Reports by the event they speak of. */
export type Grouping = (extractions: readonly Extraction[]) => Grouped[];
