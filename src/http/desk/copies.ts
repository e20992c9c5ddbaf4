import { z } from 'zod';
import type { OpenCase } from '../../case/open-case.ts';
import { NearDuplicates } from '../../link/copies/near-duplicates.ts';
import { sign } from '../../link/copies/signature.ts';
import { currentReports } from '../../store/index/reports.ts';

/** The share of shingles from which on a text is folded under an earlier one. */
const ALIKE = 0.7;

/** Reports that are read at once. */
const PORTION = 50;

interface Version {
  report: number;
  version: number;
}

const Texts = z.object({ report: z.object({ text: z.string() }) });

/** Which reports are near-duplicates of an earlier one. Texts are signed once, each when it comes. */
export class Copies {
  readonly #opened: OpenCase;
  readonly #near = new NearDuplicates();
  /** by number in `#near` */
  readonly #signed: Version[] = [];
  readonly #versions = new Map<number, number>();
  /** report → the first of those it is a copy of */
  readonly #first = new Map<number, number>();
  readonly #copies = new Map<number, Set<number>>();

  constructor(opened: OpenCase) {
    this.#opened = opened;
  }

  /** Those of the reports whose present version is not signed yet. */
  missing(reports: readonly Version[]): Version[] {
    return reports.filter(({ report, version }) => this.#versions.get(report) !== version);
  }

  /** Signs the texts of reports, in the order of their numbers; between portions others may ask. */
  async sign(missing: readonly Version[]): Promise<void> {
    const wanted = new Map(missing.map(({ report, version }) => [report, version]));
    let left = wanted.size;
    for await (const { report, version, extraction } of currentReports(this.#opened.db, this.#opened.id, PORTION, Math.min(...wanted.keys()))) {
      if (wanted.get(report) !== version) continue;
      this.#sign(report, version, Texts.parse(extraction).report.text);
      if (--left === 0) return;
    }
  }

  /** Reports folded under this one, in the order of their numbers. */
  under(report: number): number[] {
    return [...(this.#copies.get(report) ?? [])].sort((a, b) => a - b);
  }

  /** The report this one is folded under; null for one that stands by itself. */
  firstOf(report: number): number | null {
    return this.#first.get(report) ?? null;
  }

  #sign(report: number, version: number, text: string): void {
    this.#unfold(report);
    this.#versions.set(report, version);
    this.#signed.push({ report, version });
    for (const { at } of this.#near.add(sign(text).bins, ALIKE)) {
      const other = this.#signed[at];
      // an older version of a page says nothing about the one that is there now
      if (other === undefined || other.report >= report || this.#versions.get(other.report) !== other.version) continue;
      const first = this.#first.get(other.report) ?? other.report;
      if (first === report) continue;
      this.#first.set(report, first);
      const copies = this.#copies.get(first) ?? new Set();
      this.#copies.set(first, copies.add(report));
      return;
    }
  }

  /** A new version stands by itself until it is found to be a copy again; what was folded under the old one is left alone. */
  #unfold(report: number): void {
    const first = this.#first.get(report);
    if (first === undefined) return;
    this.#first.delete(report);
    this.#copies.get(first)?.delete(report);
  }
}
