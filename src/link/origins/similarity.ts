import { Numbers } from '../postings.ts';
import { rarityAtLarge } from '../rarity.ts';
import type { Facts } from './facts.ts';

/** How alike two claims are by their words, weighed by how rare each word is among all claims and in the news at large. */
export class Similarity {
  /** the words of each claim by their numbers, in the order of `content` */
  readonly words: readonly Int32Array[];
  readonly #numbers = new Numbers<string>();
  /** by number of the word: 0 for a word of every claim, 1 for a word of one */
  readonly #weights: Float64Array;
  readonly #mass: readonly number[];

  constructor(facts: readonly Facts[]) {
    this.words = facts.map(({ content }) => Int32Array.from(content, (word) => this.#numbers.of(word)));
    const frequency = new Int32Array(this.#numbers.size);
    for (const own of this.words) for (const word of own) frequency[word] = (frequency[word] ?? 0) + 1;
    const all = Math.log(1 + facts.length);
    this.#weights = new Float64Array(this.#numbers.size);
    for (const [word, n] of this.#numbers.all()) this.#weights[n] = (Math.log(1 + facts.length / (frequency[n] ?? 1)) / all + rarityAtLarge(word)) / 2;
    this.#mass = this.words.map((own) => own.reduce((sum, word) => sum + this.weight(word), 0));
  }

  /** How many different words there are. */
  get size(): number {
    return this.#weights.length;
  }

  /** The weight of a word by its number, 0 for a word of every claim, 1 for a word of one. */
  weight(word: number): number {
    return this.#weights[word] ?? 1;
  }

  /** 0 to 1: the mean of the share of the shorter claim that stands in the longer and of the cosine. 0 when they share one common word only, or nothing but a number. */
  of(a: Facts, b: Facts): number {
    return this.between(a.content, b.content, this.#mass[a.index] ?? 0, this.#mass[b.index] ?? 0);
  }

  /** The same for what is quoted in each, 0 when either quotes nothing: fragments of one utterance, whatever the reports say around them. */
  ofQuoted(a: Facts, b: Facts): number {
    if (a.quotedContent.size < 2 || b.quotedContent.size < 2) return 0;
    return this.between(a.quotedContent, b.quotedContent, this.sum(a.quotedContent), this.sum(b.quotedContent));
  }

  private between(a: ReadonlySet<string>, b: ReadonlySet<string>, x: number, y: number): number {
    const shared = common(a, b);
    const [only, another] = shared;
    if (only === undefined || (another === undefined && ((only.startsWith('#') && Math.min(a.size, b.size) < 2) || this.weightOf(only) < 0.55))) return 0;
    const weight = this.sum(shared);
    const within = weight / Math.max(Math.min(x, y), LEAST);
    return (Math.min(1, within) + weight / Math.max(Math.sqrt(x * y), LEAST)) / 2;
  }

  /** Weight of the shorter of two claims, never less than that of a few common words. */
  lesserMass(a: Facts, b: Facts): number {
    return Math.max(Math.min(this.#mass[a.index] ?? 0, this.#mass[b.index] ?? 0), LEAST);
  }

  shared(a: Facts, b: Facts): string[] {
    return common(a.content, b.content);
  }

  /** 0 for a word of every claim, 1 for a word of one. */
  weightOf(word: string): number {
    const number = this.#numbers.known(word);
    return number === undefined ? 1 : this.weight(number);
  }

  private sum(words: Iterable<string>): number {
    let total = 0;
    for (const word of words) total += this.weightOf(word);
    return total;
  }
}

/** Weight below which a claim is too short to be wholly "contained" in another. */
const LEAST = 1.2;

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return [...few].filter((word) => many.has(word));
}
