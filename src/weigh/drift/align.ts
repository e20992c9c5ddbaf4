/** A word of a text, as it stands and as it is compared. */
export interface Word {
  text: string;
  key: string;
  start: number;
  end: number;
}

/** A stretch in which two aligned texts differ; word indices, half open. */
export interface Difference {
  a: [number, number];
  b: [number, number];
  /** words in a row that agree before and after it */
  before: number;
  after: number;
}

/** Words longer than this are cut: alignment is quadratic. */
const MOST = 160;

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu), (m) => ({
    text: m[0],
    key: m[0].toLowerCase().replace(/[’'](?:s)?|,(?=\d)/g, ''),
    start: m.index,
    end: m.index + m[0].length,
  })).slice(0, MOST);
}

/** Where two texts differ, by their longest common subsequence of words. */
export function differences(a: readonly Word[], b: readonly Word[]): Difference[] {
  const pairs = [...common(a, b), [a.length, b.length] as const];
  const found: Difference[] = [];
  let run = 0;
  let at: readonly [number, number] = [0, 0];
  for (const [i, j] of pairs) {
    if (i > at[0] || j > at[1]) {
      const previous = found.at(-1);
      // one agreeing word between two changes belongs to the change: "surface ships" against "ships and boats"
      if (previous && run === 1) {
        previous.a[1] = i;
        previous.b[1] = j;
      } else {
        if (previous) previous.after = run;
        found.push({ a: [at[0], i], b: [at[1], j], before: run, after: 0 });
      }
      run = 0;
    }
    run++;
    at = [i + 1, j + 1];
  }
  const last = found.at(-1);
  // the closing pair stands for the end of both texts and counts as no word
  if (last) last.after = Math.max(last.after, run - 1);
  return found;
}

function common(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const width = b.length + 1;
  const length = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const down = length[(i + 1) * width + j] ?? 0;
      const right = length[i * width + j + 1] ?? 0;
      length[i * width + j] = a[i]?.key === b[j]?.key ? (length[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) pairs.push([i++, j++]);
    else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
