/** Mixes a feature template's number and up to three values into one 32-bit hash. */
export function mix(template: number, a: number, b: number, c = 0): number {
  let h = Math.imul(a + Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul((h ^ (h >>> 15)) + b, 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + c, 0x27d4eb2f);
  return h ^ (h >>> 16);
}

/** Values of features on their way to a hash, three each. */
export function put(parts: Int32Array, n: number, a: number, b = 0, c = 0): number {
  parts[n] = a;
  parts[n + 1] = b;
  parts[n + 2] = c;
  return n + 3;
}

/** Hashes the features put into `parts` (`n` as `put` left it), the first with template `base`, and returns how many there are. */
export function mixAll(parts: Int32Array, n: number, base: number, out: Int32Array): number {
  const count = n / 3;
  for (let f = 0; f < count; f++) out[f] = mix(base + f, parts[3 * f] ?? 0, parts[3 * f + 1] ?? 0, parts[3 * f + 2] ?? 0);
  return count;
}

/** FNV-1a over UTF-16 code units, a step at a time: as signed 32-bit numbers. */
export const HASH_START = 0x811c9dc5 | 0;

export function hashStep(h: number, code: number): number {
  return Math.imul(h ^ code, 0x01000193);
}

export function hashOf(text: string): number {
  let h = HASH_START;
  for (let i = 0; i < text.length; i++) h = hashStep(h, text.charCodeAt(i));
  return h;
}
