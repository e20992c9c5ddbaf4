import type { Piece } from '../formats/piece.ts';
import type { MapRun } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import type { Decoded } from './decode.ts';

/**
 * A document that stands inside another, written otherwise there: a page in a JSON string, an article in a feed.
 * Offsets of the view lead through the pieces to the bytes of the capture.
 */
export function viewOf(pieces: readonly Piece[], { encoding, byteAt }: Pick<Decoded, 'encoding' | 'byteAt'>): Decoded {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  /** the piece that holds an index */
  const holder = (index: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if ((starts[mid] ?? 0) <= index) low = mid;
      else high = mid - 1;
    }
    return low;
  };
  return {
    text: pieces.map(({ text }) => text).join(''),
    encoding,
    byteAt: (index) => {
      const at = holder(index);
      const piece = pieces[at];
      if (!piece) return byteAt(0);
      const inside = index - (starts[at] ?? 0);
      return byteAt(isCopy(piece) ? piece.start + inside : inside === 0 ? piece.start : piece.end);
    },
    stretches: (start, end) => {
      const runs: MapRun[] = [];
      for (let at = holder(start), from = start; from < end && at < pieces.length; at++) {
        const begin = starts[at] ?? 0;
        const to = Math.min(end, starts[at + 1] ?? length);
        const piece = pieces[at];
        if (piece && to > from) {
          const exact = isCopy(piece);
          const source: Span = exact ? [piece.start + from - begin, piece.start + to - begin] : [piece.start, piece.end];
          runs.push({ text: [from, to], bytes: [byteAt(source[0]), byteAt(source[1])], exact });
        }
        from = to;
      }
      return runs;
    },
  };
}

const isCopy = ({ text, start, end }: Piece): boolean => end - start === text.length;
