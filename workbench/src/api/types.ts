import type { IncidentView } from '../../../src/http/contract/incidents.ts';
import type { ClaimView } from '../../../src/http/contract/reports.ts';

/** Parts of what the API answers that have names of their own in the vocabulary. */
export type Question = IncidentView['incident']['questions'][number];
export type Membership = NonNullable<IncidentView['incident']['membership']>[number];
export type Answer = Question['answers'][number];
export type Place = NonNullable<IncidentView['incident']['place']>;
export type Source = IncidentView['sources'][number];
export type Hop = ClaimView['chain'][number];
