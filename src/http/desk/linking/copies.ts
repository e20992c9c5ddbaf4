import { NearDuplicates } from '../../../link/copies/near-duplicates.ts';

/** The share of shingles from which on a text is folded under an earlier one. */
const ALIKE = 0.7;

/** Which reports are near-duplicates of an earlier one. Texts were signed once, each when it came. */
export class Copies {
  readonly #near = new NearDuplicates();
  /** by number in `#near` */
  readonly #signed: { report: number; version: number }[] = [];
  readonly #versions = new Map<number, number>();
  /** report → the first of those it is a copy of */
  readonly #first = new Map<number, number>();
  readonly #copies = new Map<number, Set<number>>();

  /** Takes a report, or a new version of one; in the order of their numbers, so that copies are folded under the first. */
  take(report: number, version: number, signature: Uint8Array): void {
    this.#unfold(report);
    this.#versions.set(report, version);
    this.#signed.push({ report, version });
    for (const { at } of this.#near.add(binsOf(signature), ALIKE)) {
      const other = this.#signed[at];
      // an older version of a page says nothing about the one that is there now
      if (other === undefined || other.report >= report || this.#versions.get(other.report) !== other.version) continue;
      const first = this.#first.get(other.report) ?? other.report;
      this.#first.set(report, first);
      this.#copies.set(first, (this.#copies.get(first) ?? new Set()).add(report));
      return;
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

  /** A new version stands by itself until it is found to be a copy again; what was folded under the old one is left alone. */
  #unfold(report: number): void {
    const first = this.#first.get(report);
    if (first === undefined) return;
    this.#first.delete(report);
    this.#copies.get(first)?.delete(report);
  }
}

/** The bytes of a signature as its numbers; a copy, for bytes out of a database stand anywhere. */
const binsOf = (signature: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(signature).buffer);
