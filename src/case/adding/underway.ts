import type { KnownReading } from '../../store/index/reports.ts';

/** Readings on their way into the case: numbered, not yet in the index. What comes behind them is compared with them too. */
export class Underway {
  #next: number;
  readonly #byHash = new Map<string, KnownReading[]>();
  readonly #byAddress = new Map<string, KnownReading[]>();
  #order: KnownReading[] = [];

  constructor(nextReport: number) {
    this.#next = nextReport;
  }

  /** A number for a new report. One whose reading fails stays unused. */
  number(): number {
    return this.#next++;
  }

  leave(reading: KnownReading): void {
    this.#order.push(reading);
    push(this.#byHash, reading.sha256, reading);
    if (reading.address !== null) push(this.#byAddress, reading.address, reading);
  }

  /** All that left before and with the `count`th are in the index now, or failed. */
  arrived(count: number): void {
    for (const reading of this.#order.splice(0, count)) {
      drop(this.#byHash, reading.sha256, reading);
      if (reading.address !== null) drop(this.#byAddress, reading.address, reading);
    }
  }

  /** Readings of these bytes or at this address, the latest at the address first: it is the one to compare with. */
  like(sha256: string, address: string | null): KnownReading[] {
    const there = address === null ? [] : (this.#byAddress.get(address) ?? []);
    return [...there.slice(-1), ...(this.#byHash.get(sha256) ?? [])];
  }
}

function push(map: Map<string, KnownReading[]>, key: string, reading: KnownReading): void {
  const list = map.get(key);
  if (list) list.push(reading);
  else map.set(key, [reading]);
}

function drop(map: Map<string, KnownReading[]>, key: string, reading: KnownReading): void {
  const rest = (map.get(key) ?? []).filter((other) => other !== reading);
  if (rest.length > 0) map.set(key, rest);
  else map.delete(key);
}
