/** How many of the latest reports a term leads to. */
const LATEST = 80;

/** Under each term the latest reports that it led to, oldest first. */
export class Postings {
  readonly #byTerm = new Map<number, number[]>();

  add(term: number, at: number): void {
    const list = this.#byTerm.get(term);
    if (!list) this.#byTerm.set(term, [at]);
    else {
      list.push(at);
      if (list.length > 2 * LATEST) list.splice(0, list.length - LATEST);
    }
  }

  /** Gives the reports that the term leads to, from number `first` on, its weight. */
  lead(term: number, weight: number, first: number, to: Gathered): void {
    const list = this.#byTerm.get(term) ?? [];
    for (let i = list.length - 1; i >= Math.max(0, list.length - LATEST); i--) {
      const at = list[i] ?? 0;
      if (at < first) return;
      to.add(at, weight);
    }
  }
}

/** Weights gathered by number of report; kept between uses, since they are gathered anew for each report. */
export class Gathered {
  #weights = new Float64Array(1024);
  readonly #touched: number[] = [];

  add(at: number, weight: number): void {
    if (at >= this.#weights.length) {
      const wider = new Float64Array(2 * at);
      wider.set(this.#weights);
      this.#weights = wider;
    }
    const before = this.#weights[at] ?? 0;
    if (before === 0) this.#touched.push(at);
    this.#weights[at] = before + weight;
  }

  /** The numbers that gathered most, at most `count`, the later of two alike first; then forgets all. */
  takeMost(count: number): number[] {
    const weights = this.#weights;
    const weightOf = (at: number) => weights[at] ?? 0;
    const least = Float64Array.from(this.#touched, weightOf).sort().at(-count) ?? 0;
    const most = this.#touched
      .filter((at) => weightOf(at) >= least)
      .sort((a, b) => weightOf(b) - weightOf(a) || b - a)
      .slice(0, count);
    for (const at of this.#touched) weights[at] = 0;
    this.#touched.length = 0;
    return most;
  }
}
