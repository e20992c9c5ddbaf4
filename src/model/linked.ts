import type { Claim } from './claim.ts';
import type { Incident, Question } from './incident.ts';
import type { Origin } from './origin.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';
import type { Toll } from './toll.ts';

/** The killed and injured as one report counts them in all. */
export interface ReportToll {
  report: Report['id'];
  toll: Toll;
}

/** A question with its answers grouped, before weigh has said how the answers stand to one another. */
export type OpenQuestion = Omit<Question, 'status' | 'why' | 'conflict'> & {
  /** where the killed or injured are asked for */
  tolls?: readonly ReportToll[] | undefined;
};
export type OpenIncident = Omit<Incident, 'questions'> & { questions: OpenQuestion[] };

/** What link hands to weigh: ids filled in, nothing judged. */
export interface Linked {
  reports: Report[];
  sources: Source[];
  claims: Claim[];
  origins: Origin[];
  incidents: OpenIncident[];
}
