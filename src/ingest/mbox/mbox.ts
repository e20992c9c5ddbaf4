import type { Capture, Ingested, ReportMeta } from '../../model/capture.ts';
import type { Fault } from '../../model/fault.ts';
import { captureOf } from '../capture.ts';
import { tooLarge } from '../faults.ts';
import { MAX_BYTES } from '../limits.ts';
import { linesOf } from './lines.ts';

/** `From harbour@example.org Mon May  6 07:08:09 2024`: the line that programs put before each message (RFC 4155). */
const POSTMARK = /^From \S{1,320} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d /;

/** Whether a file is a mailbox: a line of postmark and then a message. `head` is its beginning, a character for each byte. */
export function isMbox(head: string): boolean {
  return POSTMARK.test(head) && /^[^\n]{1,400}\n[!-9;-~]{1,60}:/.test(head);
}

/**
 * Every message of a mailbox as a capture of its own bytes, without the postmark and with the `>` before a *From* of its words that the mailbox put there.
 * Memory holds one message, however large the mailbox is; one that is larger than a report may be is told and passed over.
 */
export async function* messagesOf(
  chunks: AsyncIterable<Uint8Array>,
  { file, sha256, meta }: { file: string; sha256: string; meta: ReportMeta },
): AsyncGenerator<Ingested | Fault> {
  let parts: Buffer[] = [];
  let [start, size] = [0, 0];
  const taken = (): Ingested | Fault | null => {
    const where = `${file}#${start}`;
    if (size > MAX_BYTES) return tooLarge(where, size);
    const bytes = withoutLastBreak(Buffer.concat(parts));
    if (bytes.length === 0) return null;
    const parent: Capture['parent'] = { sha256, entry: null, bytes: [start, start + bytes.length], record: null };
    return { capture: { ...captureOf(bytes, { from: where, how: 'export', media_type: 'message/rfc822' }), parent }, bytes, meta: { ...meta, file: where } };
  };
  // a postmark stands behind an empty line, or it is somebody's sentence
  let afterBreak = true;
  for await (const { bytes, start: at, first } of linesOf(chunks)) {
    if (first && afterBreak && POSTMARK.test(bytes.toString('latin1', 0, 400))) {
      const message = taken();
      if (message) yield message;
      [parts, size, start] = [[], 0, at + bytes.length];
    } else {
      size += bytes.length;
      if (size <= MAX_BYTES) parts.push(bytes);
    }
    afterBreak = first && /^\r?\n$/.test(bytes.toString('latin1', 0, 3));
  }
  const message = taken();
  if (message) yield message;
}

/** The empty line before the next postmark belongs to the mailbox. */
function withoutLastBreak(bytes: Buffer): Buffer {
  const end = /\r?\n\r?\n$/.exec(bytes.toString('latin1', Math.max(0, bytes.length - 4)));
  return end === null ? bytes : bytes.subarray(0, bytes.length - (end[0].endsWith('\r\n') ? 2 : 1));
}
