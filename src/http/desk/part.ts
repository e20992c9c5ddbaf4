/** Bytes `from` to `to`, the last one not included. */
export interface Part {
  from: number;
  to: number;
}

const ONE_RANGE = /^bytes=(\d{0,15})-(\d{0,15})$/;

/**
 * The part of `size` bytes that a `Range` header asks for (RFC 9110, 14.1.2): `bytes=500-`, `bytes=0-499`, or `bytes=-500` for the last ones.
 * `whole` where none is asked, or in a form that need not be served, as several at once; `none` where it lies behind the end.
 */
export function partOf(header: string | null, size: number): Part | 'whole' | 'none' {
  const [, first, last] = ONE_RANGE.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return 'whole';
  if (first === '') return Number(last) === 0 || size === 0 ? 'none' : { from: Math.max(0, size - Number(last)), to: size };
  const from = Number(first);
  if (last !== '' && Number(last) < from) return 'whole';
  return from >= size ? 'none' : { from, to: last === '' ? size : Math.min(size, Number(last) + 1) };
}
