import { Refusal } from './refusal.ts';

/** ETags of one start of the server: `"42.0-k3x9"` is the state behind 42 entries of the journal. Those of another start, or another case, never match. */
export class Issues {
  readonly #start: string;

  /** `start`: something that no other start has */
  constructor(start: string) {
    this.#start = start;
  }

  etagOf(issue: string): string {
    return `"${issue}-${this.#start}"`;
  }

  /** How many entries the journal had when the caller looked; null when he does not say. Refusal for a tag that is none of this start. */
  seenIn(ifMatch: string | undefined): number | null {
    if (ifMatch === undefined || ifMatch === '*') return null;
    const [, size, start] = /^(?:W\/)?"(\d{1,12})\.\d+-(\w+)"$/.exec(ifMatch) ?? [];
    if (size === undefined || start !== this.#start)
      throw new Refusal(412, `If-Match ${ifMatch.slice(0, 80)} is no ETag of this start; look again, then decide.`);
    return Number(size);
  }
}
