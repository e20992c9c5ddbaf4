import type { Facts } from './facts.ts';

/** How alike two claims are by their words, weighed by how rare each word is among all claims. */
export class Similarity {
  private readonly weight = new Map<string, number>();
  private readonly mass: readonly number[];

  constructor(facts: readonly Facts[]) {
    const frequency = new Map<string, number>();
    for (const { content } of facts) for (const word of content) frequency.set(word, (frequency.get(word) ?? 0) + 1);
    const all = Math.log(1 + facts.length);
    for (const [word, n] of frequency) this.weight.set(word, Math.log(1 + facts.length / n) / all);
    this.mass = facts.map(({ content }) => this.sum(content));
  }

  /** 0 to 1: the mean of the share of the shorter claim that stands in the longer and of the cosine. 0 when they share one common word only. */
  of(a: Facts, b: Facts): number {
    const shared = this.shared(a, b);
    const weight = this.sum(shared);
    if (shared.length === 0 || (shared.length === 1 && weight < 0.55)) return 0;
    const [x, y] = [this.mass[a.index] ?? 0, this.mass[b.index] ?? 0];
    if (x === 0 || y === 0) return 0;
    const within = weight / this.lesserMass(a, b);
    return (Math.min(1, within) + weight / Math.max(Math.sqrt(x * y), LEAST)) / 2;
  }

  /** Weight of the shorter of two claims, never less than that of a few common words. */
  lesserMass(a: Facts, b: Facts): number {
    return Math.max(Math.min(this.mass[a.index] ?? 0, this.mass[b.index] ?? 0), LEAST);
  }

  shared(a: Facts, b: Facts): string[] {
    const [few, many] = a.content.size <= b.content.size ? [a.content, b.content] : [b.content, a.content];
    return [...few].filter((word) => many.has(word));
  }

  /** 0 for a word of every claim, 1 for a word of one. */
  weightOf(word: string): number {
    return this.weight.get(word) ?? 1;
  }

  private sum(words: Iterable<string>): number {
    let total = 0;
    for (const word of words) total += this.weightOf(word);
    return total;
  }
}

/** Weight below which a claim is too short to be wholly "contained" in another. */
const LEAST = 1.2;
