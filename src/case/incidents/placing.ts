import { z } from 'zod';
import { profileOf } from '../../link/clusters/reading.ts';
import { sign } from '../../link/copies/signature.ts';
import { storyOf } from '../../link/incidents/group.ts';
import { recallingOf } from '../../link/recalls/passages.ts';
import type { Recall } from '../../link/recalls/recalls.ts';
import { Place, PlaceMention } from '../../model/place.ts';
import { Quantity } from '../../model/quantity.ts';
import { Report } from '../../model/report.ts';
import { TimeMention, TimeValue } from '../../model/time.ts';
import { Toll } from '../../model/toll.ts';
import { type NewPlacement, type Placement, placementsOf, putPlacements } from '../../store/index/incidents.ts';
import { type KeptRecall, putRecalls, recallsOf } from '../../store/index/recalls.ts';
import { endsOf, type StoredReport } from '../../store/index/reports.ts';
import { numberOf, wireReport } from '../ids.ts';
import type { OpenCase } from '../open-case.ts';
import { Stream } from './stream.ts';

/** Reports that are read at once; between portions others may ask. */
const PORTION = 20;

/** As much of an extraction as tells what a report is about, and what its passages are. */
const About = z.object({
  report: Report.pick({ id: true, title: true, text: true, published: true, media: true, blocks: true }),
  places: z.array(PlaceMention),
  times: z.array(TimeMention),
  quantities: z.array(Quantity),
  incident: z.object({ place: Place.nullable(), time: TimeValue.nullable(), toll: Toll.optional() }),
});

/** A picture or a film says in no words what it is about: it is in no incident until a person puts it into one. */
const WORDLESS = { opened_by: null, joined: null, why: 'It has no words that tell of an event.' };

export interface Version {
  report: number;
  version: number;
}

/**
 * Which incident each report of a case was put into. Reports are placed once, in the order of their numbers, by their first version, and
 * the index keeps where: the same journal gives the same incidents however it was filled, and one more report has none of the others read
 * again. What they are compared by is kept too and is asked for when there is something to place. So are the passages that tell of events which
 * other reports are about: found by whichever of the two comes later, and looked for anew in a new version.
 */
export class Placing {
  readonly #opened: Pick<OpenCase, 'db' | 'id'>;
  readonly #placements: Map<number, Placement>;
  #recalls: Recall[];
  #stream: Stream | null = null;

  private constructor(opened: Pick<OpenCase, 'db' | 'id'>, placements: readonly Placement[], recalls: readonly KeptRecall[]) {
    this.#opened = opened;
    this.#placements = new Map(placements.map((placement) => [placement.report, placement]));
    this.#recalls = recalls.map(recallOf);
  }

  static async open({ db, id }: Pick<OpenCase, 'db' | 'id'>): Promise<Placing> {
    return new Placing({ db, id }, await placementsOf(db, id), await recallsOf(db, id));
  }

  /** In the order of their reports. */
  get placements(): Placement[] {
    return [...this.#placements.values()];
  }

  /** Passages that tell of events other reports are about. */
  get recalls(): readonly Recall[] {
    return this.#recalls;
  }

  /** Those that have no place yet, or whose present version was not looked at, in the order of their numbers. */
  missing(reports: readonly Version[]): number[] {
    return reports.flatMap(({ report, version }) => (this.#placements.get(report)?.version === version ? [] : [report])).sort((a, b) => a - b);
  }

  /** Places reports and looks at new versions, portion by portion; each portion is kept when it is told. */
  async *place(reports: readonly number[]): AsyncGenerator<Placement[]> {
    const { db, id } = this.#opened;
    for (let from = 0; from < reports.length; from += PORTION) {
      const ends = byReport(await endsOf(db, id, reports.slice(from, from + PORTION)));
      const portion: NewPlacement[] = [];
      let recalls: Recall[] = [];
      for (const [report, { first, current }] of ends) {
        const { placement, recalled } = await this.#placed(report, first, current);
        portion.push(placement);
        recalls = [...without(recalls, new Set([wireReport(report)])), ...recalled];
      }
      // in this order, so that a report that has a place lacks no recall
      await putRecalls(db, id, [...ends.keys()], recalls.map(keptRecall));
      await putPlacements(db, id, portion);
      for (const { profile: _, recalling: __, ...placement } of portion) this.#placements.set(placement.report, placement);
      this.#recalls = [...without(this.#recalls, new Set([...ends.keys()].map(wireReport))), ...recalls];
      yield portion;
    }
  }

  /** The same for those that are missing among these, all in one go. */
  async follow(reports: readonly Version[]): Promise<this> {
    const portions = this.place(this.missing(reports));
    while ((await portions.next()).done !== true);
    return this;
  }

  async #placed(report: number, first: StoredReport, current: StoredReport): Promise<{ placement: NewPlacement; recalled: Recall[] }> {
    const now = About.parse(current.extraction);
    const looked = { report, version: current.version, signature: new Uint8Array(sign(now.report.text).bins.buffer) };
    const known = this.#placements.get(report);
    const about = first === current ? now : About.parse(first.extraction);
    if (about.report.media !== undefined)
      return { placement: { ...looked, ...WORDLESS, ...known, version: current.version, profile: null, recalling: null }, recalled: [] };
    this.#stream ??= await Stream.restored(this.#opened);
    const profile = profileOf({ ...storyOf(about), id: wireReport(report) });
    const recalling = recallingOf(now);
    const recalled = this.#stream.recall(profile, recalling);
    // its place in an incident is that of its first version
    const place = known ?? this.#stream.place(profile, report, recalled);
    return { placement: { ...place, ...looked, profile, recalling }, recalled };
  }
}

/** Those of other reports, and not of these. */
const without = (recalls: readonly Recall[], reports: ReadonlySet<string>): Recall[] =>
  recalls.filter(({ report, of }) => !reports.has(report) && !reports.has(of));

function recallOf({ report, from_char, to_char, recalled, score, why }: KeptRecall): Recall {
  return { report: wireReport(report), passage: [from_char, to_char], of: wireReport(recalled), score, why };
}

function keptRecall({ report, passage: [from_char, to_char], of, score, why }: Recall): KeptRecall {
  return { report: numberOf(report), from_char, to_char, recalled: numberOf(of), score, why };
}

function byReport(ends: readonly StoredReport[]): Map<number, { first: StoredReport; current: StoredReport }> {
  const reports = new Map<number, { first: StoredReport; current: StoredReport }>();
  for (const end of ends) reports.set(end.report, { first: reports.get(end.report)?.first ?? end, current: end });
  return reports;
}
