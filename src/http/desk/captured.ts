import { wireReport } from '../../case/ids.ts';
import { Capture } from '../../model/capture.ts';
import { titleOf } from '../../present/view.ts';
import { charsetOf } from '../../read/charset.ts';
import { decode } from '../../read/decode.ts';
import { declaredCharsets } from '../../read/html/declared-charset.ts';
import { Refusal } from '../refusal.ts';
import type { Questions, Versioned } from './desk.ts';
import { locateReport } from './located.ts';
import type { Room } from './room.ts';

/** Bytes of a page that are shown; the rest of a larger one is in its download. */
const SHOWN = 8_000_000;

/** The page a report was read from, as the server sent it, with all that is wrong with it; where it was no page, the report's text. */
export async function capturedPage(room: Room, asked: Versioned): Promise<Questions['capturedPage']['answer']> {
  const { version, extraction } = await locateReport(room, asked);
  const capture = Capture.parse(JSON.parse(version.capture));
  const { report } = extraction;
  if (!/html/i.test(capture.media_type)) return { title: titleOf({ ...report, id: wireReport(asked.report) }), text: report.text };
  const bytes = (await room.opened.captures.get(capture.sha256)).subarray(0, SHOWN);
  const declared = declaredCharsets(capture.headers['content-type'] ?? capture.media_type, bytes);
  return { html: decode(bytes, charsetOf(bytes, declared)).text };
}

/** The bytes of a capture, checked against their hash. */
export async function readCapture({ opened }: Room, { sha256 }: Questions['capture']['asked']): Promise<Questions['capture']['answer']> {
  if (!(await opened.captures.has(sha256))) throw new Refusal(404, `The case has no capture ${sha256}.`);
  return { bytes: await opened.captures.get(sha256) };
}
