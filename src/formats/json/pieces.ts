import type { Piece } from '../piece.ts';

const ESCAPE = /\\(?:u[0-9a-fA-F]{4}|.)/gu;
const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** The contents of a JSON string literal that stands in `source` from `start` (its quotation mark) to `end`, piece by piece. */
export function stringPieces(source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  let from = start + 1;
  const inside = source.slice(from, end - 1);
  const base = from;
  for (const match of inside.matchAll(ESCAPE)) {
    const at = base + match.index;
    if (at > from) pieces.push({ text: source.slice(from, at), start: from, end: at });
    from = at + match[0].length;
    const letter = match[0][1] ?? '';
    const text = letter === 'u' ? String.fromCharCode(Number.parseInt(match[0].slice(2), 16)) : (SHORT[letter] ?? letter);
    pieces.push({ text, start: at, end: from });
  }
  if (end - 1 > from) pieces.push({ text: source.slice(from, end - 1), start: from, end: end - 1 });
  return pieces;
}
