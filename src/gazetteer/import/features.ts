import { radiusOf } from '../record.ts';
import type { CountryRow, DivisionRow } from './rows.ts';

/** Typical reach in km of what has no population to guess it from. Features that stand neither here nor below are not imported. */
const REACH: Readonly<Record<string, number>> = {
  ADM1: 100,
  ADM2: 30,
  ADM3: 12,
  TERR: 100,
  RGN: 100,
  RGNE: 60,
  CONT: 3000,
  OCN: 3000,
  SEA: 400,
  GULF: 200,
  STRT: 40,
  BAY: 15,
  LK: 15,
  ISL: 15,
  ISLS: 40,
  MTS: 100,
  PEN: 50,
  MILB: 4,
  AIRB: 4,
  AIRP: 3,
  PSN: 2,
  DAM: 2,
};

/** Places that are no more: historical capitals and towns, abandoned and destroyed ones. */
const GONE = /^PPL(?:CH|H|Q|W)$/;

/** True for features that reports name and that have a place: populated ones, divisions, countries, seas, islands, airports and the like. */
export function isKept(feature: string): boolean {
  return (/^(?:PPL|PCL)/.test(feature) && !GONE.test(feature)) || feature in REACH;
}

/** How far features reach: towns by population, countries by their area, divisions by an equal share of it where tables say so. */
export class Reach {
  readonly #areas = new Map<string, number>();
  readonly #divisions = new Map<string, number>();

  addCountry({ code, area }: CountryRow): void {
    this.#areas.set(code, area);
  }

  addDivision({ code }: DivisionRow): void {
    const level = `${code.slice(0, 2)}${code.split('.').length - 1}`;
    this.#divisions.set(level, (this.#divisions.get(level) ?? 0) + 1);
  }

  /** km, at least 1 */
  of(feature: string, country: string, population: number): number {
    if (feature.startsWith('PPL')) return radiusOf(population);
    const area = this.#areas.get(country);
    const round = (km2: number): number => Math.max(1, Math.round(Math.sqrt(km2 / Math.PI)));
    if (feature.startsWith('PCL')) return area === undefined ? 300 : round(area);
    const divisions = this.#divisions.get(`${country}${feature.slice(3)}`);
    return /^ADM[12]$/.test(feature) && area !== undefined && divisions !== undefined ? round(area / divisions) : (REACH[feature] ?? 10);
  }
}
