import { z } from 'zod';
import type { OpenCase } from '../../../case/open-case.ts';
import type { Told } from '../../../link/incidents/group.ts';
import { Place } from '../../../model/place.ts';
import { Report } from '../../../model/report.ts';
import { TimeValue } from '../../../model/time.ts';
import { currentOf } from '../../../store/index/reports.ts';

/** Reports that are read at once; between portions others may ask. */
const PORTION = 20;

/** As much of an extraction as tells what a report is about and which claims it holds. */
const Surveyed = z.object({
  report: Report.pick({ id: true, title: true, text: true, published: true }),
  incident: z.object({ place: Place.nullable(), time: TimeValue.nullable() }),
  claims: z.array(z.object({ id: z.string() })),
}) satisfies z.ZodType<Told>;
export type Surveyed = z.infer<typeof Surveyed> & { number: number; version: number };

export interface Version {
  report: number;
  version: number;
}

/** Which versions of reports have been looked at once, for what they are about and what they copy. */
export class Survey {
  readonly #opened: OpenCase;
  readonly #versions = new Map<number, number>();

  constructor(opened: OpenCase) {
    this.#opened = opened;
  }

  /** Those whose present version has not been looked at, in the order of their numbers. */
  missing(reports: readonly Version[]): number[] {
    return reports.flatMap(({ report, version }) => (this.#versions.get(report) === version ? [] : [report])).sort((a, b) => a - b);
  }

  /** Looks at reports, portion by portion. */
  async *look(reports: readonly number[]): AsyncGenerator<Surveyed[]> {
    for (let from = 0; from < reports.length; from += PORTION) {
      const portion = await currentOf(this.#opened.db, this.#opened.id, reports.slice(from, from + PORTION));
      for (const { report, version } of portion) this.#versions.set(report, version);
      yield portion.map(({ report, version, extraction }) => ({ ...Surveyed.parse(extraction), number: report, version }));
    }
  }
}
