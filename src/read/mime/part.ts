import type { Part } from '../../formats/mime/parts.ts';
import { decodeTransfer, type Segment } from '../../formats/mime/transfer.ts';
import type { MapRun } from '../../model/report.ts';
import { charsetOf } from '../charset.ts';
import { type Decoded, decode } from '../decode.ts';
import { declaredCharsets } from '../html/declared-charset.ts';

/** The characters of a part of a message, each leading to the bytes of the whole message it stands for. `source` holds a character for each byte. */
export function decodedPart(source: string, part: Part): Decoded {
  const { bytes, segments } = decodeTransfer(source, part.body[0], part.body[1], part.encoding);
  const html = part.type === 'text/html' || part.type === 'application/xhtml+xml';
  const inner = decode(bytes, charsetOf(bytes, declaredCharsets(part.headers.get('content-type') ?? '', html ? bytes : null)));
  return {
    text: inner.text,
    encoding: inner.encoding,
    byteAt: (index) => sourceOf(segments, inner.byteAt(index), part.body[1]),
    stretches: (start, end) => runsOf(segments, inner, start, end),
  };
}

/** Index of the segment that holds a decoded byte; the last one for the end. */
function holder(segments: readonly Segment[], byte: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((segments[mid]?.at ?? 0) <= byte) low = mid;
    else high = mid - 1;
  }
  return low;
}

function sourceOf(segments: readonly Segment[], byte: number, end: number): number {
  const segment = segments[holder(segments, byte)];
  return segment ? inSegment(segment, byte - segment.at) : end;
}

/** Where a byte of the segment stands in the source; of what is packed, about where. */
function inSegment({ source, sourceSize, size, copy }: Segment, inside: number): number {
  if (copy) return source + inside;
  return source + Math.min(sourceSize, Math.floor((inside * sourceSize) / Math.max(1, size)));
}

/** One run for each stretch that is copied, and one for each that is not. */
function runsOf(segments: readonly Segment[], inner: Decoded, start: number, end: number): MapRun[] {
  const runs: MapRun[] = [];
  for (let at = holder(segments, inner.byteAt(start)), from = start; from < end && at < segments.length; at++) {
    const segment = segments[at];
    if (!segment) break;
    const to = at === segments.length - 1 ? end : Math.max(from, indexOf(inner, segment.at + segment.size, from, end));
    if (to === from) continue;
    const bytes: [number, number] = [inSegment(segment, inner.byteAt(from) - segment.at), inSegment(segment, inner.byteAt(to) - segment.at)];
    // a character whose bytes are spread over two segments is part of neither
    const exact = segment.copy && inner.byteAt(to) <= segment.at + segment.size && inner.byteAt(from) >= segment.at;
    if (!exact) bytes[1] = Math.max(bytes[1], bytes[0]);
    const last = runs.at(-1);
    if (last && !last.exact && !exact) {
      last.text[1] = to;
      last.bytes[1] = bytes[1];
    } else runs.push({ text: [from, to], bytes, exact });
    from = to;
  }
  return runs;
}

/** First index in `[from, end]` whose byte is `byte` or a later one. */
function indexOf(inner: Decoded, byte: number, from: number, end: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (inner.byteAt(mid) < byte) low = mid + 1;
    else high = mid;
  }
  return low;
}
