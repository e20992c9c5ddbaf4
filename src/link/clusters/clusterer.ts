import { Comparison, type Likeness } from './likeness.ts';
import { Gathered, Postings } from './postings.ts';
import { type Reading, readStory, type Story, Words } from './reading.ts';
import { sameEvent } from './same-event.ts';
import type { Terms, Vocabulary } from './terms.ts';

/** Where a report was put, and what speaks for it. */
export interface Assignment {
  id: string;
  /** number of the cluster, from 1 in the order in which they open */
  cluster: number;
  /** the report of the cluster that is most like it, with the log-odds that both tell of one event; null for the first of a cluster */
  like: { id: string; score: number; likeness: Likeness } | null;
}

export interface ClustererOptions {
  /** reports further back than this many days are forgotten; none by default */
  window?: number;
  /** is shown every pair that is compared; for training */
  watch?: (likeness: Likeness, newcomer: string, known: string) => void;
}

/** Log-odds from which on a report joins a cluster. */
const JOINS = -0.4;
/** How many of a report's rarest terms lead to reports it may belong with, and how many of those are compared. */
const TELLING = 60;
const CANDIDATES = 60;
/** What the second report of a cluster is worth when only one of a larger cluster is anything like the newcomer. */
const NOTHING_LIKE = -6;
/** A name tells more than a word that is as rare. */
const NAME_WEIGHT = 2;

interface Placed {
  reading: Reading;
  cluster: number;
}

/**
 * Puts reports into clusters by the event they tell of, one at a time, in the order of their dates: each joins the cluster it most
 * likely belongs to, or opens one. Memory grows with the reports kept, see `window`. The same stream gives the same clusters.
 */
export class Clusterer {
  readonly #window: number;
  readonly #words = new Words();
  readonly #comparison = new Comparison(this.#words);
  /** those forgotten leave a hole, so that numbers hold */
  readonly #placed: (Placed | undefined)[] = [];
  readonly #sizes: number[] = [];
  readonly #gathered = new Gathered();
  readonly #byTerm = { names: new Postings(), capitals: new Postings(), words: new Postings() };
  #forgotten = 0;
  readonly #watch: NonNullable<ClustererOptions['watch']>;

  constructor({ window = Number.POSITIVE_INFINITY, watch = () => {} }: ClustererOptions = {}) {
    this.#window = window;
    this.#watch = watch;
  }

  add(story: Story): Assignment {
    const reading = readStory(story, this.#words);
    this.#words.plain.met(reading.words);
    this.#words.names.met(reading.names);
    this.#words.capitals.met(reading.capitals);
    const telling = this.#telling(reading);
    const best = this.#best(reading, this.#candidates(telling));
    const cluster = best && best.score > JOINS ? best.cluster : this.#sizes.push(0);
    this.#sizes[cluster - 1] = (this.#sizes[cluster - 1] ?? 0) + 1;
    const at = this.#placed.push({ reading, cluster }) - 1;
    for (const { postings, id } of telling) postings.add(id, at);
    this.#forget(reading.day);
    return { id: reading.id, cluster, like: best && best.cluster === cluster ? best.like : null };
  }

  /** The rarest terms of a report, by which it is found again. */
  #telling({ names, capitals, words }: Reading): { postings: Postings; id: number; rarity: number }[] {
    const all = [
      ...rarities(names, this.#words.names, this.#byTerm.names, NAME_WEIGHT),
      ...rarities(capitals, this.#words.capitals, this.#byTerm.capitals, 1),
      ...rarities(words, this.#words.plain, this.#byTerm.words, 1),
    ];
    return all.sort((a, b) => b.rarity - a.rarity).slice(0, TELLING);
  }

  #candidates(telling: readonly { postings: Postings; id: number; rarity: number }[]): number[] {
    const gathered = this.#gathered;
    for (const { postings, id, rarity } of telling) postings.lead(id, rarity, this.#forgotten, gathered);
    return gathered.takeMost(CANDIDATES);
  }

  #best(reading: Reading, candidates: readonly number[]) {
    const known = candidates.flatMap((at) => this.#placed[at] ?? []);
    const likenesses = this.#comparison.of(
      reading,
      known.map((placed) => placed.reading),
    );
    const clusters = new Map<number, { first: number; second: number; like: NonNullable<Assignment['like']> }>();
    for (const [i, placed] of known.entries()) {
      const likeness = likenesses[i];
      if (!likeness) continue;
      this.#watch(likeness, reading.id, placed.reading.id);
      const score = sameEvent(likeness);
      const before = clusters.get(placed.cluster);
      if (!before) clusters.set(placed.cluster, { first: score, second: NOTHING_LIKE, like: { id: placed.reading.id, score, likeness } });
      else if (score > before.first) {
        before.second = before.first;
        before.first = score;
        before.like = { id: placed.reading.id, score, likeness };
      } else if (score > before.second) before.second = score;
    }
    let best: { cluster: number; score: number; like: NonNullable<Assignment['like']> } | null = null;
    for (const [cluster, { first, second, like }] of clusters) {
      // a cluster of several is met by two of them, so that one look-alike does not draw the newcomer in
      const score = (this.#sizes[cluster - 1] ?? 1) === 1 ? first : (first + second) / 2;
      if (!best || score > best.score) best = { cluster, score, like };
    }
    return best;
  }

  #forget(day: number): void {
    while (day - (this.#placed[this.#forgotten]?.reading.day ?? day) > this.#window) {
      this.#placed[this.#forgotten] = undefined;
      this.#forgotten++;
    }
  }
}

function* rarities({ ids }: Terms, vocabulary: Vocabulary, postings: Postings, weight: number) {
  for (const id of ids) yield { postings, id, rarity: vocabulary.rarity(id) * weight };
}
