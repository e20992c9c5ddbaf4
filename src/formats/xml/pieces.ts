import type { Piece } from '../piece.ts';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const MARK = /<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi;

/** The characters of `[start, end)` of a stretch of XML, piece by piece. Entities other than the five of XML are left as they are: none is ever expanded. */
export function xmlPieces(source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const inside = source.slice(start, end);
  let from = 0;
  const copy = (a: number, b: number): void => {
    if (b > a) pieces.push({ text: inside.slice(a, b), start: start + a, end: start + b });
  };
  for (const match of inside.matchAll(MARK)) {
    const [whole, data, decimal, hex, name] = match;
    const at = match.index;
    const text = name === undefined ? character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) : NAMED[name.toLowerCase()];
    if (data === undefined && !whole.startsWith('<') && text === undefined) continue;
    copy(from, at);
    from = at + whole.length;
    if (data !== undefined) copy(at + 9, at + 9 + data.length);
    else if (text !== undefined) pieces.push({ text, start: start + at, end: start + from });
  }
  copy(from, inside.length);
  return pieces;
}

function character(code: number): string | undefined {
  return code > 0 && code <= 0x10_ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : undefined;
}
