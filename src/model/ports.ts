import type { Place } from './place.ts';

/** Told about long work; the command line draws it, the library may ignore it. */
export interface Progress {
  start(total: number | null, what: string): void;
  tick(done: number): void;
  end(): void;
}

export const silent: Progress = { start() {}, tick() {}, end() {} };

/** A candidate for a name. `population` 0 when unknown; `feature` is a GeoNames feature code (`PPL`, `ADM1`, `PCLI`). */
export interface GazetteerEntry extends Place {
  population: number;
  feature: string;
  admin1: string | null;
}

/** Names to places, folded for case and diacritics. Entries come most populous first. */
export interface Gazetteer {
  lookup(name: string): readonly GazetteerEntry[];
  /** longest number of words of any name */
  readonly longest: number;
}
