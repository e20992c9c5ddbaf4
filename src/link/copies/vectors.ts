import type { Cut } from './units.ts';

/** Units of two texts as sparse vectors: term frequency times rarity among the sentences of both (tf-isf). */
export interface Vectors {
  a: readonly Vector[];
  b: readonly Vector[];
}

export interface Vector {
  weights: ReadonlyMap<string, number>;
  length: number;
}

export function vectorsOf(a: Cut, b: Cut): Vectors {
  const inUnits = new Map<string, number>();
  for (const { units } of [a, b]) for (const { counts } of units) for (const word of counts.keys()) inUnits.set(word, (inUnits.get(word) ?? 0) + 1);
  const total = a.units.length + b.units.length;
  const side = ({ units }: Cut): Vector[] =>
    units.map(({ counts }) => {
      const weights = new Map<string, number>();
      let square = 0;
      for (const [word, count] of counts) {
        const weight = count * Math.log(total / (inUnits.get(word) ?? 1));
        if (weight === 0) continue;
        weights.set(word, weight);
        square += weight * weight;
      }
      return { weights, length: Math.sqrt(square) };
    });
  return { a: side(a), b: side(b) };
}

export function cosine(a: Vector, b: Vector): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [word, weight] of small.weights) dot += weight * (large.weights.get(word) ?? 0);
  return dot / (a.length * b.length);
}

/** The sum of vectors `[from, to)`. */
export function summed(vectors: readonly Vector[], from: number, to: number): Vector {
  const weights = new Map<string, number>();
  for (const vector of vectors.slice(from, to)) for (const [word, weight] of vector.weights) weights.set(word, (weights.get(word) ?? 0) + weight);
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  return { weights, length: Math.sqrt(square) };
}
