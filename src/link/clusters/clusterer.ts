import { Comparison, type Likeness } from './likeness.ts';
import { Gathered, Postings } from './postings.ts';
import { type Profile, profileOf, type Reading, readingOf, type Story, Words } from './reading.ts';
import { sameEvent } from './same-event.ts';
import type { Terms, Vocabulary } from './terms.ts';
import { whereabouts } from './whereabouts.ts';

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
  /** whether somebody put the reports together for what they tell of: then the first few most likely tell of one event */
  chosen?: boolean;
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
/** What speaks for one event where reports were chosen, and after how many of them nothing does any more. */
const [CHOSEN, CHOSEN_FEW] = [3.4, 15];
/** A name tells more than a word that is as rare. */
const NAME_WEIGHT = 2;

type Telling = readonly { postings: Postings; id: number; rarity: number }[];

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
  /** the day of the report that came last */
  #today = 0;
  readonly #chosen: boolean;
  readonly #watch: NonNullable<ClustererOptions['watch']>;

  constructor({ window = Number.POSITIVE_INFINITY, chosen = false, watch = () => {} }: ClustererOptions = {}) {
    this.#window = window;
    this.#chosen = chosen;
    this.#watch = watch;
  }

  add(story: Story): Assignment {
    return this.place(profileOf(story));
  }

  /** The same for a report that was read before. With those `apart` it is not compared: reports of other events that it names, or that name its own. */
  place(profile: Profile, apart: ReadonlySet<string> = NONE): Assignment {
    const { reading, telling } = this.#meet(profile);
    const best = this.#best(reading, this.#candidates(telling), apart);
    const cluster = best && best.score > JOINS ? best.cluster : this.#sizes.length + 1;
    this.#keep(reading, telling, cluster);
    return { id: reading.id, cluster, like: best && best.cluster === cluster ? best.like : null };
  }

  /** Takes in a report that was placed before, as if it had been placed now. In the order of the first placing, the stream goes on as it would have. */
  restore(profile: Profile, cluster: number): void {
    const { reading, telling } = this.#meet(profile);
    this.#keep(reading, telling, cluster);
  }

  #meet(profile: Profile): { reading: Reading; telling: Telling } {
    this.#today = profile.day ?? this.#today;
    const reading = readingOf(profile, this.#words, this.#today);
    this.#words.plain.met(reading.words);
    this.#words.names.met(reading.names);
    this.#words.capitals.met(reading.capitals);
    return { reading, telling: this.#telling(reading) };
  }

  #keep(reading: Reading, telling: Telling, cluster: number): void {
    this.#sizes[cluster - 1] = (this.#sizes[cluster - 1] ?? 0) + 1;
    const at = this.#placed.push({ reading, cluster }) - 1;
    for (const { postings, id } of telling) postings.add(id, at);
    this.#forget(reading.day);
  }

  /** The rarest terms of a report, by which it is found again. */
  #telling({ names, capitals, words }: Reading): Telling {
    const all = [
      ...rarities(names, this.#words.names, this.#byTerm.names, NAME_WEIGHT),
      ...rarities(capitals, this.#words.capitals, this.#byTerm.capitals, 1),
      ...rarities(words, this.#words.plain, this.#byTerm.words, 1),
    ];
    return all.sort((a, b) => b.rarity - a.rarity).slice(0, TELLING);
  }

  #candidates(telling: Telling): number[] {
    // a few are all compared: short posts may share no rare term
    if (this.#placed.length <= CANDIDATES) return [...this.#placed.keys()];
    const gathered = this.#gathered;
    for (const { postings, id, rarity } of telling) postings.lead(id, rarity, this.#forgotten, gathered);
    return gathered.takeMost(CANDIDATES);
  }

  #best(reading: Reading, candidates: readonly number[], apart: ReadonlySet<string>) {
    const known = candidates.flatMap((at) => this.#placed[at] ?? []).filter((placed) => !apart.has(placed.reading.id));
    const likenesses = this.#comparison.of(
      reading,
      known.map((placed) => placed.reading),
    );
    const chosen = this.#chosen ? CHOSEN * Math.max(0, 1 - this.#placed.length / CHOSEN_FEW) : 0;
    const clusters = new Map<number, { first: number; second: number; like: NonNullable<Assignment['like']> }>();
    for (const [i, placed] of known.entries()) {
      const likeness = likenesses[i];
      if (!likeness) continue;
      this.#watch(likeness, reading.id, placed.reading.id);
      const score = sameEvent(likeness) + whereabouts(reading.place, placed.reading.place) + chosen;
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

const NONE: ReadonlySet<string> = new Set();

function* rarities({ ids }: Terms, vocabulary: Vocabulary, postings: Postings, weight: number) {
  for (const id of ids) yield { postings, id, rarity: vocabulary.rarity(id) * weight };
}
