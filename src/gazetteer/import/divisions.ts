import { isKept } from './features.ts';
import type { DivisionRow, PlaceRow } from './rows.ts';

interface Middle {
  weight: number;
  people: number;
  latitude: number;
  /** degrees east of the first town, so that the date line does not matter */
  east: number;
  first: number;
}

/**
 * Where states and districts are when no row gives their point, as in the dumps of cities: in the middle of their towns, weighed by who lives there.
 */
export class Divisions {
  readonly #rows = new Map<string, DivisionRow>();
  readonly #ids = new Set<number>();
  readonly #placed = new Set<number>();
  readonly #middles = new Map<string, Middle>();

  add(row: DivisionRow): void {
    this.#rows.set(row.code, row);
    this.#ids.add(row.id);
  }

  /** Takes note of a town's or a division's own row. */
  see(row: PlaceRow): void {
    if (this.#ids.has(row.id)) this.#placed.add(row.id);
    if (!row.feature.startsWith('PPL') || row.feature === 'PPLX' || !isKept(row.feature)) return;
    const first = `${row.country}.${row.admin1}`;
    for (const code of [first, `${first}.${row.admin2}`]) {
      if (!this.#rows.has(code)) continue;
      const middle = this.#middles.get(code) ?? { weight: 0, people: 0, latitude: 0, east: 0, first: row.longitude };
      const weight = row.population + 1;
      middle.weight += weight;
      middle.people += row.population;
      middle.latitude += weight * row.latitude;
      middle.east += weight * (((((row.longitude - middle.first + 180) % 360) + 360) % 360) - 180);
      this.#middles.set(code, middle);
    }
  }

  /** Rows for the divisions that had none of their own. */
  *missing(): Generator<PlaceRow> {
    for (const [code, { id, name, ascii }] of this.#rows) {
      const middle = this.#middles.get(code);
      if (!middle || this.#placed.has(id)) continue;
      const [country = '', admin1 = '', admin2 = ''] = code.split('.');
      const longitude = ((((middle.first + middle.east / middle.weight + 180) % 360) + 360) % 360) - 180;
      const latitude = middle.latitude / middle.weight;
      yield {
        id,
        name,
        ascii,
        alternates: [],
        latitude,
        longitude,
        feature: admin2 === '' ? 'ADM1' : 'ADM2',
        country,
        admin1,
        admin2,
        population: middle.people,
      };
    }
  }
}
