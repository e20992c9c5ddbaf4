import { z } from 'zod';
import { Clusterer } from '../../link/clusters/clusterer.ts';
import { type Profile, profileOf } from '../../link/clusters/reading.ts';
import { sign } from '../../link/copies/signature.ts';
import { storyOf, type Told } from '../../link/incidents/group.ts';
import { whyPlaced } from '../../link/incidents/reasons.ts';
import { Place } from '../../model/place.ts';
import { Report } from '../../model/report.ts';
import { TimeValue } from '../../model/time.ts';
import { type NewPlacement, type Placement, placementsOf, profilesOf, putPlacements } from '../../store/index/incidents.ts';
import { endsOf, type StoredReport } from '../../store/index/reports.ts';
import { numberOf, wireReport } from '../ids.ts';
import type { OpenCase } from '../open-case.ts';
import { storedProfile } from './profile.ts';

/** Reports that are read at once; between portions others may ask. */
const PORTION = 20;

/** As much of an extraction as tells what a report is about. */
const About = z.object({
  report: Report.pick({ id: true, title: true, text: true, published: true, media: true }),
  incident: z.object({ place: Place.nullable(), time: TimeValue.nullable() }),
}) satisfies z.ZodType<Told>;

/** A picture or a film says in no words what it is about: it is in no incident until a person puts it into one. */
const WORDLESS = { opened_by: null, joined: null, why: 'It has no words that tell of an event.' };

export interface Version {
  report: number;
  version: number;
}

/**
 * Which incident each report of a case was put into. Reports are placed once, in the order of their numbers, by their first version, and
 * the index keeps where: the same journal gives the same incidents however it was filled, and one more report has none of the others read
 * again. What they are compared by is kept too and is asked for when there is something to place.
 */
export class Placing {
  readonly #opened: Pick<OpenCase, 'db' | 'id'>;
  readonly #placements: Map<number, Placement>;
  #clusters: Clusters | null = null;

  private constructor(opened: Pick<OpenCase, 'db' | 'id'>, placements: readonly Placement[]) {
    this.#opened = opened;
    this.#placements = new Map(placements.map((placement) => [placement.report, placement]));
  }

  static async open({ db, id }: Pick<OpenCase, 'db' | 'id'>): Promise<Placing> {
    return new Placing({ db, id }, await placementsOf(db, id));
  }

  /** In the order of their reports. */
  get placements(): Placement[] {
    return [...this.#placements.values()];
  }

  /** Those that have no place yet, or whose present version was not looked at, in the order of their numbers. */
  missing(reports: readonly Version[]): number[] {
    return reports.flatMap(({ report, version }) => (this.#placements.get(report)?.version === version ? [] : [report])).sort((a, b) => a - b);
  }

  /** Places reports and looks at new versions, portion by portion; each portion is kept when it is told. */
  async *place(reports: readonly number[]): AsyncGenerator<Placement[]> {
    for (let from = 0; from < reports.length; from += PORTION) {
      const ends = byReport(await endsOf(this.#opened.db, this.#opened.id, reports.slice(from, from + PORTION)));
      const portion: NewPlacement[] = [];
      for (const [report, { first, current }] of ends) portion.push(await this.#placed(report, first, current));
      await putPlacements(this.#opened.db, this.#opened.id, portion);
      for (const { profile: _, ...placement } of portion) this.#placements.set(placement.report, placement);
      yield portion;
    }
  }

  /** The same for those that are missing among these, all in one go. */
  async follow(reports: readonly Version[]): Promise<this> {
    const portions = this.place(this.missing(reports));
    while ((await portions.next()).done !== true);
    return this;
  }

  async #placed(report: number, first: StoredReport, current: StoredReport): Promise<NewPlacement> {
    const { text } = About.parse(current.extraction).report;
    const looked = { report, version: current.version, signature: new Uint8Array(sign(text).bins.buffer) };
    const known = this.#placements.get(report);
    // what is kept of its first version stays
    if (known !== undefined) return { ...known, ...looked, profile: null };
    const about = About.parse(first.extraction);
    if (about.report.media !== undefined) return { ...looked, ...WORDLESS, profile: null };
    this.#clusters ??= await Clusters.restored(this.#opened);
    const profile = profileOf({ ...storyOf(about), id: wireReport(report) });
    return { ...looked, ...this.#clusters.place(profile, report), profile };
  }
}

/** The stream of reports as the clusterer knows it, its clusters named by the reports that opened them. */
class Clusters {
  readonly #clusterer = new Clusterer({ chosen: true });
  /** by number of the cluster, from 1 */
  readonly #openedBy: number[] = [];
  readonly #numbers = new Map<number, number>();

  static async restored({ db, id }: Pick<OpenCase, 'db' | 'id'>): Promise<Clusters> {
    const clusters = new Clusters();
    for await (const { report, opened_by, profile } of profilesOf(db, id)) {
      const cluster = clusters.#numbers.get(opened_by) ?? clusters.#open(opened_by);
      clusters.#clusterer.restore(storedProfile(report, profile), cluster);
    }
    return clusters;
  }

  place(profile: Profile, report: number): Pick<Placement, 'opened_by' | 'joined' | 'why'> {
    const { cluster, like } = this.#clusterer.place(profile);
    if (cluster > this.#openedBy.length) this.#open(report);
    return { opened_by: this.#openedBy[cluster - 1] ?? report, joined: like === null ? null : numberOf(like.id), why: whyPlaced(like) };
  }

  #open(report: number): number {
    const cluster = this.#openedBy.push(report);
    this.#numbers.set(report, cluster);
    return cluster;
  }
}

function byReport(ends: readonly StoredReport[]): Map<number, { first: StoredReport; current: StoredReport }> {
  const reports = new Map<number, { first: StoredReport; current: StoredReport }>();
  for (const end of ends) reports.set(end.report, { first: reports.get(end.report)?.first ?? end, current: end });
  return reports;
}
