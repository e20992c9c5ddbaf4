import type { Reading, Words } from './reading.ts';
import type { Terms, Vocabulary } from './terms.ts';

/** In what two reports may be alike, each on a scale of about 0 to 1. */
export interface Likeness {
  /** how surely both name one day */
  sameDay: number;
  /** both name days, and none in common */
  otherDays: number;
  lead: number;
  rarestWords: number;
  wordsApart: number;
  wordsSameDay: number;
  wordsRoot: number;
  words: number;
  names: number;
  namesShared: number;
  capitals: number;
  capitalsShared: number;
  title: number;
  gap: number;
  within2: number;
  within8: number;
  ages: number;
  agesGiven: number;
  figures: number;
  agesShared: number;
  rarestNames: number;
  rarestCapitals: number;
  namesApart: number;
}

const MOST_SHARED = 40;

/** Compares one report with many: its own terms are laid out once for all of them. */
export class Comparison {
  readonly #words: Side;
  readonly #lead: Side;
  readonly #title: Side;
  readonly #names: Side;
  readonly #capitals: Side;

  constructor(words: Words) {
    this.#words = new Side(words.plain, true);
    this.#lead = new Side(words.plain, true);
    this.#title = new Side(words.plain, false);
    this.#names = new Side(words.names, false);
    this.#capitals = new Side(words.capitals, false);
  }

  /** How `own` is like each of `others`, in their order. */
  of(own: Reading, others: readonly Reading[]): Likeness[] {
    this.#words.lay(own.words);
    this.#lead.lay(own.lead);
    this.#title.lay(own.title);
    this.#names.lay(own.names);
    this.#capitals.lay(own.capitals);
    return others.map((other) => this.#between(own, other));
  }

  #between(own: Reading, other: Reading): Likeness {
    const gap = Math.abs(own.day - other.day);
    const far = Math.log1p(gap) / 5;
    const words = this.#words.to(other.words);
    const names = this.#names.to(other.names);
    const capitals = this.#capitals.to(other.capitals);
    const sameDay = surest(own.days, other.days);
    const given = Math.min(own.ages.size, other.ages.size);
    const ages = common(own.ages, other.ages);
    return {
      sameDay,
      otherDays: sameDay === 0 && own.days.size > 0 && other.days.size > 0 ? 1 : 0,
      lead: this.#lead.to(other.lead).cosine,
      rarestWords: words.rarest / 12,
      wordsApart: words.cosine * far,
      wordsSameDay: words.cosine * sameDay,
      wordsRoot: Math.sqrt(words.cosine),
      words: words.cosine,
      names: names.cosine,
      namesShared: Math.min(names.shared, MOST_SHARED) / 10,
      capitals: capitals.cosine,
      capitalsShared: Math.min(capitals.shared, MOST_SHARED) / 10,
      title: this.#title.to(other.title).cosine,
      gap: far,
      within2: gap <= 2 ? 1 : 0,
      within8: gap <= 8 ? 1 : 0,
      ages: given === 0 ? 0 : ages / given,
      agesGiven: given === 0 ? 0 : 1,
      figures: Math.min(common(own.figures, other.figures), 3) / 3,
      agesShared: Math.min(ages, 3) / 3,
      rarestNames: names.rarest / 12,
      rarestCapitals: capitals.rarest / 12,
      namesApart: (names.rarest / 12) * far,
    };
  }
}

/** One side of a comparison of terms: weights by term, rare terms weighing more. */
class Side {
  /** weight of each term by its number, 0 for those that do not stand here */
  #laid = new Float64Array(1024);
  #ids: Int32Array = new Int32Array(0);
  #square = 0;
  readonly #vocabulary: Vocabulary;
  readonly #counted: boolean;

  /** `counted`: a term weighs more where it stands often */
  constructor(vocabulary: Vocabulary, counted: boolean) {
    this.#vocabulary = vocabulary;
    this.#counted = counted;
  }

  lay({ ids, weights }: Terms): void {
    for (const id of this.#ids) this.#laid[id] = 0;
    if (this.#laid.length < this.#vocabulary.size) this.#laid = new Float64Array(2 * this.#vocabulary.size);
    this.#ids = ids;
    this.#square = 0;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      const weight = (this.#counted ? (weights[i] ?? 1) : 1) * this.#vocabulary.rarity(id);
      this.#laid[id] = weight;
      this.#square += weight * weight;
    }
  }

  /** The cosine, the summed rarity of the shared terms, and that of the two rarest of them. */
  to({ ids, weights }: Terms): { cosine: number; shared: number; rarest: number } {
    const { rarest: most, commonness } = this.#vocabulary;
    const laid = this.#laid;
    let dot = 0;
    let square = 0;
    let shared = 0;
    let [best, second] = [0, 0];
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] ?? 0;
      const rarity = most - (commonness[id] ?? 0);
      const weight = this.#counted ? (weights[i] ?? 1) * rarity : rarity;
      square += weight * weight;
      const own = laid[id] ?? 0;
      if (own === 0) continue;
      dot += own * weight;
      shared += rarity;
      if (rarity > best) {
        second = best;
        best = rarity;
      } else if (rarity > second) second = rarity;
    }
    const length = Math.sqrt(square * this.#square);
    return { cosine: length === 0 ? 0 : Math.max(0, dot / length), shared, rarest: best + second };
  }
}

function surest(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const [day, sure] of a) most = Math.max(most, sure * (b.get(day) ?? 0));
  return most;
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
