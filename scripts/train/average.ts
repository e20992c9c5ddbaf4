/** Mean of weights over several rounds: steadier than the last round alone. */
export class Average {
  private readonly sum: Float64Array;
  private rounds = 0;

  constructor(size: number) {
    this.sum = new Float64Array(size);
  }

  take(weights: Float32Array): void {
    for (let i = 0; i < weights.length; i++) this.sum[i] = (this.sum[i] ?? 0) + (weights[i] ?? 0);
    this.rounds++;
  }

  mean(): Float32Array {
    return Float32Array.from(this.sum, (x) => x / Math.max(1, this.rounds));
  }
}
