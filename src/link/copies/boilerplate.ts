import { resemblance, sign } from './signature.ts';

/** A line that stands in at least so many texts may be a frame around them; of one publisher fewer will do, and they may be more alike. */
const TEXTS = 4;
const OF_ONE_PUBLISHER = 3;
/** How many of those texts are looked at, and how little they may share otherwise. */
const LOOKED_AT = 6;
const UNRELATED = 0.2;
const UNRELATED_OF_ONE = 0.4;
const SHORTEST = 20;

/**
 * Lines that many texts share which have nothing else in common: calls to subscribe, terms of use, names of sections. To print them is no
 * reuse. Lines are told by their hash; ask with `has(text line)`.
 */
export class Boilerplate {
  readonly #lines = new Set<number>();

  constructor(documents: readonly { text: string; publisher?: string | null }[]) {
    const inTexts = new Map<number, number[]>();
    for (const [i, { text }] of documents.entries()) {
      for (const hash of new Set(linesOf(text).map(({ hash: own }) => own))) {
        const list = inTexts.get(hash);
        if (!list) inTexts.set(hash, [i]);
        else list.push(i);
      }
    }
    const signatures = new Map<number, Uint32Array>();
    const signed = (i: number) => {
      const known = signatures.get(i) ?? sign(documents[i]?.text ?? '').bins;
      signatures.set(i, known);
      return known;
    };
    for (const [hash, list] of inTexts) {
      if (list.length < OF_ONE_PUBLISHER) continue;
      const publisher = documents[list[0] ?? 0]?.publisher ?? null;
      const ofOne = publisher !== null && list.every((i) => documents[i]?.publisher === publisher);
      if (!ofOne && list.length < TEXTS) continue;
      if (areUnrelated(list.slice(0, LOOKED_AT).map(signed), ofOne ? UNRELATED_OF_ONE : UNRELATED)) this.#lines.add(hash);
    }
  }

  /** The text with spaces in place of its boilerplate: offsets hold. */
  blanked(text: string): string {
    if (this.#lines.size === 0) return text;
    let out = '';
    let from = 0;
    for (const { start, end, hash } of linesOf(text)) {
      if (!this.#lines.has(hash)) continue;
      out += text.slice(from, start) + ' '.repeat(end - start);
      from = end;
    }
    return out + text.slice(from);
  }
}

function areUnrelated(signatures: readonly Uint32Array[], most: number): boolean {
  let sum = 0;
  let pairs = 0;
  for (const [i, a] of signatures.entries()) {
    for (const b of signatures.slice(0, i)) {
      sum += resemblance(a, b);
      pairs++;
    }
  }
  return pairs > 0 && sum / pairs < most;
}

function linesOf(text: string): { start: number; end: number; hash: number }[] {
  const lines: { start: number; end: number; hash: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    if (line.length < SHORTEST) continue;
    lines.push({ start: match.index, end: match.index + match[0].length, hash: hashOf(line) });
  }
  return lines;
}

function hashOf(line: string): number {
  let [low, high] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
  }
  return (low >>> 0) * 2 ** 20 + ((high >>> 0) & 0xfffff);
}
