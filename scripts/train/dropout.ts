/** Leaves features out at random (the same for the same seed), so that none is leaned on alone. */
export class Dropout {
  private state = 1;
  readonly scale: number;
  private readonly limit: number;
  constructor(share: number) {
    this.scale = 1 / (1 - share);
    this.limit = share * 4294967296;
  }
  seed(a: number, b: number): void {
    this.state = Math.imul(Math.imul(a, 0x85ebca6b) ^ (b + 0x9e3779b9), 0xc2b2ae35) | 1;
  }
  drops(): boolean {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return x >>> 0 < this.limit;
  }
}
