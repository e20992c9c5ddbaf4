/** Distinct terms of a text as numbers, with how often each stands in it, damped: 1 + ln(count). Of one length. */
export interface Terms {
  ids: Int32Array;
  weights: Float32Array;
}

const LOGS: number[] = [];

/** ln of a whole number, from a table that grows. */
function logOf(n: number): number {
  while (LOGS.length <= n) LOGS.push(Math.log(LOGS.length));
  return LOGS[n] ?? 0;
}

/** Numbers terms as they are met and counts the reports each stands in, so that rare ones weigh more the longer the stream runs. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  #reports = 0;
  #inReports: Int32Array = new Int32Array(1024);
  /** by term, the logarithm that `rarity` takes off: read far more often than it changes */
  #commonness = new Float64Array(1024);

  /** Begins as if so many reports had been met, of which so many held each of these terms. */
  constructor(met: number, held: ReadonlyMap<string, number>) {
    this.#reports = met;
    for (const [term, reports] of held) {
      const id = this.#idOf(term);
      this.#inReports[id] = reports;
      this.#commonness[id] = logOf(reports + 1);
    }
  }

  /** The terms of one report; `counts` gives how often each stands there. */
  terms(counts: readonly (readonly [term: string, count: number])[]): Terms {
    const ids = new Int32Array(counts.length);
    const weights = new Float32Array(counts.length);
    let i = 0;
    for (const [word, count] of counts) {
      ids[i] = this.#idOf(word);
      weights[i++] = 1 + logOf(count);
    }
    return { ids, weights };
  }

  /** Notes that a report with these terms has come in. */
  met({ ids }: Terms): void {
    this.#reports++;
    for (const id of ids) {
      const reports = (this.#inReports[id] ?? 0) + 1;
      this.#inReports[id] = reports;
      this.#commonness[id] = logOf(reports + 1);
    }
  }

  /** ln of how few reports hold the term: inverse document frequency, smoothed. */
  rarity(id: number): number {
    return this.rarest - (this.#commonness[id] ?? 0);
  }

  /** The rarity of a term not met so far. */
  get rarest(): number {
    return logOf(this.#reports + 2);
  }

  /** What is to be taken off `rarest`, by term; for loops over many terms. Holds until the next report. */
  get commonness(): Readonly<Float64Array> {
    return this.#commonness;
  }

  get size(): number {
    return this.#ids.size;
  }

  #idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(word, id);
    if (id >= this.#inReports.length) {
      this.#inReports = widened(this.#inReports, new Int32Array(2 * id));
      this.#commonness = widened(this.#commonness, new Float64Array(2 * id));
    }
    return id;
  }
}

function widened<A extends Int32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
