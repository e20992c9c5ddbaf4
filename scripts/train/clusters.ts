/**
 * Word classes by the exchange algorithm: words move between classes as long as a class bigram model of the text gets better.
 * `text` holds word numbers (0 = unknown or a break), `vocabulary` their count. Returns the class of each word.
 */
export function clusters(text: Int32Array, vocabulary: number, classes: number, rounds: number, log: (line: string) => void): Uint16Array {
  const count = new Int32Array(vocabulary);
  for (const w of text) count[w] = (count[w] ?? 0) + 1;
  const order = Array.from({ length: vocabulary }, (_, w) => w).sort((a, b) => (count[b] ?? 0) - (count[a] ?? 0) || a - b);
  const classOf = new Uint16Array(vocabulary);
  for (const [rank, w] of order.entries()) classOf[w] = rank % classes;
  const right = neighbours(text, vocabulary, false);
  const left = neighbours(text, vocabulary, true);
  const pair = new Int32Array(classes * classes);
  const unit = new Int32Array(classes);
  for (let i = 0; i < text.length; i++) {
    const c = classOf[text[i] ?? 0] ?? 0;
    unit[c] = (unit[c] ?? 0) + 1;
    if (i + 1 < text.length) {
      const at = c * classes + (classOf[text[i + 1] ?? 0] ?? 0);
      pair[at] = (pair[at] ?? 0) + 1;
    }
  }
  const logs = new Float64Array(text.length + 2);
  for (let i = 1; i < logs.length; i++) logs[i] = i * Math.log(i);
  const f = (x: number) => logs[x] ?? 0;
  const l = new Int32Array(classes);
  const r = new Int32Array(classes);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (const w of order) {
      const n = count[w] ?? 0;
      if (n === 0) continue;
      const from = classOf[w] ?? 0;
      l.fill(0);
      r.fill(0);
      let self = 0;
      for (let k = right.offsets[w] ?? 0; k < (right.offsets[w + 1] ?? 0); k++) {
        const x = right.words[k] ?? 0;
        if (x === w) self += right.counts[k] ?? 0;
        else r[classOf[x] ?? 0] = (r[classOf[x] ?? 0] ?? 0) + (right.counts[k] ?? 0);
      }
      for (let k = left.offsets[w] ?? 0; k < (left.offsets[w + 1] ?? 0); k++) {
        const x = left.words[k] ?? 0;
        if (x !== w) l[classOf[x] ?? 0] = (l[classOf[x] ?? 0] ?? 0) + (left.counts[k] ?? 0);
      }
      const shift = (c: number, sign: number) => {
        for (let d = 0; d < classes; d++) {
          if (r[d]) pair[c * classes + d] = (pair[c * classes + d] ?? 0) + sign * (r[d] ?? 0);
          if (l[d]) pair[d * classes + c] = (pair[d * classes + c] ?? 0) + sign * (l[d] ?? 0);
        }
        pair[c * classes + c] = (pair[c * classes + c] ?? 0) + sign * self;
        unit[c] = (unit[c] ?? 0) + sign * n;
      };
      shift(from, -1);
      const rs: number[] = [];
      const ls: number[] = [];
      for (let d = 0; d < classes; d++) {
        if (r[d]) rs.push(d);
        if (l[d]) ls.push(d);
      }
      let best = from;
      let top = -Infinity;
      for (let c = 0; c < classes; c++) {
        let gain = -2 * (f((unit[c] ?? 0) + n) - f(unit[c] ?? 0));
        for (const d of rs) {
          if (d === c) continue;
          const p = pair[c * classes + d] ?? 0;
          gain += f(p + (r[d] ?? 0)) - f(p);
        }
        for (const d of ls) {
          if (d === c) continue;
          const p = pair[d * classes + c] ?? 0;
          gain += f(p + (l[d] ?? 0)) - f(p);
        }
        const p = pair[c * classes + c] ?? 0;
        gain += f(p + (r[c] ?? 0) + (l[c] ?? 0) + self) - f(p);
        if (gain > top) {
          top = gain;
          best = c;
        }
      }
      shift(best, 1);
      classOf[w] = best;
      if (best !== from) moved++;
    }
    log(`clusters ${classes} round ${round}: ${moved} words moved`);
    if (moved < vocabulary / 200) break;
  }
  return classOf;
}

function neighbours(text: Int32Array, vocabulary: number, before: boolean): { offsets: Int32Array; words: Int32Array; counts: Int32Array } {
  const maps: Map<number, number>[] = Array.from({ length: vocabulary }, () => new Map());
  for (let i = 0; i + 1 < text.length; i++) {
    const a = text[before ? i + 1 : i] ?? 0;
    const b = text[before ? i : i + 1] ?? 0;
    const map = maps[a];
    if (map) map.set(b, (map.get(b) ?? 0) + 1);
  }
  const offsets = new Int32Array(vocabulary + 1);
  for (const [w, map] of maps.entries()) offsets[w + 1] = (offsets[w] ?? 0) + map.size;
  const words = new Int32Array(offsets[vocabulary] ?? 0);
  const counts = new Int32Array(words.length);
  for (const [w, map] of maps.entries()) {
    let at = offsets[w] ?? 0;
    for (const [x, n] of map) {
      words[at] = x;
      counts[at++] = n;
    }
  }
  return { offsets, words, counts };
}
