/** Mixes a feature template's number and up to three values into one 32-bit hash. */
export function mix(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template ^ 0x9e3779b9, 0x85ebca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + b;
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39) + c;
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  return (h ^ (h >>> 15)) | 0;
}

const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, as a signed 32-bit number. */
export function hashOf(text: string): number {
  let h = BASIS;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h;
}

export function hashStep(h: number, code: number): number {
  return Math.imul(h ^ code, PRIME);
}

export const HASH_START = BASIS;
