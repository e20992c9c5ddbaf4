import { Inflate } from 'fflate';

/** bytes that all streams of a document may unpack to */
const MAX_UNPACKED = 400_000_000;
/** bytes given to the inflater at a time, so that it can be stopped soon */
const STEP = 16_384;

/** Whether the packed streams of a PDF would unpack to more than a reader should hold. `source` has a character for each byte. */
export function isBomb(bytes: Uint8Array, source: string, limit = MAX_UNPACKED): boolean {
  let unpacked = 0;
  for (let at = source.indexOf('stream'); at >= 0; at = source.indexOf('stream', at + 6)) {
    if (source.startsWith('end', at - 3)) continue;
    const dictionary = source.slice(Math.max(0, at - 2000), at);
    const own = dictionary.slice(dictionary.lastIndexOf(' obj') + 1);
    const packings = own.match(/\/(?:FlateDecode|Fl\b)/g)?.length ?? 0;
    if (packings === 0) continue;
    // nobody packs twice but to hide how large it gets
    if (packings > 1 && /\/Filter\s*\[[^\]]*\/Fl[^\]]*\/Fl/.test(own)) return true;
    const start = at + (source.startsWith('\r\n', at + 6) ? 8 : 7);
    const next = source.indexOf('endstream', start);
    const end = next < 0 ? bytes.length : next;
    unpacked += inflatedSize(bytes.subarray(start + 2, end), limit - unpacked);
    if (unpacked > limit) return true;
    at = end;
  }
  return false;
}

/** Unpacked size of a raw deflate stream as far as it can be read, counted only until it passes `limit`. */
function inflatedSize(packed: Uint8Array, limit: number): number {
  const seen = { size: 0, done: false };
  const inflate = new Inflate((chunk, final) => {
    seen.size += chunk.length;
    seen.done = final;
  });
  try {
    for (let at = 0; at < packed.length && seen.size <= limit && !seen.done; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    // a broken stream unpacks to no more than was counted
  }
  return seen.size;
}
