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
  readonly #words: string[] = [];
  #reports = 0;
  readonly #inReports: number[] = [];

  /** The terms of one report; `counts` gives how often each stands there. */
  terms(counts: ReadonlyMap<string, number>): Terms {
    const ids = new Int32Array(counts.size);
    const weights = new Float32Array(counts.size);
    let i = 0;
    for (const [word, count] of counts) {
      ids[i] = this.#idOf(word);
      weights[i++] = 1 + Math.log(count);
    }
    return { ids, weights };
  }

  /** Notes that a report with these terms has come in. */
  met({ ids }: Terms): void {
    this.#reports++;
    for (const id of ids) this.#inReports[id] = (this.#inReports[id] ?? 0) + 1;
  }

  /** ln of how few reports hold the term: inverse document frequency, smoothed. */
  rarity(id: number): number {
    return logOf(this.#reports + 2) - logOf((this.#inReports[id] ?? 0) + 1);
  }

  get size(): number {
    return this.#words.length;
  }

  word(id: number): string {
    return this.#words[id] ?? '';
  }

  #idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#ids.set(word, id);
    this.#words.push(word);
    this.#inReports.push(0);
    return id;
  }
}
