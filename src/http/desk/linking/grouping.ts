import { Clusterer } from '../../../link/clusters/clusterer.ts';
import { storyOf } from '../../../link/incidents/group.ts';
import type { Surveyed } from './survey.ts';

/** An incident as a group of reports. */
export interface Group {
  /** `i7`: the number of its first report, so that it keeps its name when others come */
  id: string;
  /** numbers, ascending */
  reports: number[];
}

/** Which reports speak of one event. A report stays where it was put, whatever comes later. */
export class Grouping {
  readonly #clusterer = new Clusterer({ chosen: true });
  readonly #byCluster = new Map<number, Group>();
  readonly #byReport = new Map<number, Group>();
  readonly #byClaim = new Map<string, Group>();
  readonly #byId = new Map<string, Group>();

  /** Puts reports where they belong, those published first before the others; a new version of a report stays with the one before. */
  take(surveyed: readonly Surveyed[]): void {
    const stories = surveyed.map((one) => ({ one, story: storyOf(one) }));
    stories.sort((a, b) => (a.story.day ?? Number.POSITIVE_INFINITY) - (b.story.day ?? Number.POSITIVE_INFINITY) || a.one.number - b.one.number);
    for (const { one, story } of stories) {
      if (this.#byReport.has(one.number)) continue;
      const { cluster } = this.#clusterer.add(story);
      const group = this.#byCluster.get(cluster) ?? { id: '', reports: [] };
      this.#byCluster.set(cluster, group);
      this.#byReport.set(one.number, group);
      group.reports.push(one.number);
    }
    for (const { number, claims } of surveyed) {
      const group = this.#byReport.get(number);
      if (group === undefined) continue;
      group.reports.sort((a, b) => a - b);
      this.#byId.delete(group.id);
      group.id = `i${group.reports[0]}`;
      this.#byId.set(group.id, group);
      for (const { id } of claims) this.#byClaim.set(id, group);
    }
  }

  get size(): number {
    return this.#byId.size;
  }

  groups(): Iterable<Group> {
    return this.#byId.values();
  }

  of(id: string): Group | null {
    return this.#byId.get(id) ?? null;
  }

  ofReport(report: number): Group | null {
    return this.#byReport.get(report) ?? null;
  }

  ofClaim(claim: string): Group | null {
    return this.#byClaim.get(claim) ?? null;
  }
}
