/** Milliseconds after which what goes on behind the answers takes its turn though somebody still asks. */
const PATIENCE = 1_000;

/** Lets what is done behind the answers wait while somebody waits for one. */
export class Quiet {
  #asking = 0;
  #waiting: (() => void)[] = [];

  /** Answers somebody. */
  async answering<T>(work: () => Promise<T>): Promise<T> {
    this.#asking++;
    try {
      return await work();
    } finally {
      this.#asking--;
      if (this.#asking === 0) for (const go of this.#waiting.splice(0)) go();
    }
  }

  /** Resolves when nobody waits for an answer, or patience ends. */
  async comes(): Promise<void> {
    // whoever has asked meanwhile is heard first
    await new Promise((resolve) => setImmediate(resolve));
    if (this.#asking === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
