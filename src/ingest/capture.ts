import { createHash } from 'node:crypto';
import type { Capture } from '../model/capture.ts';
import { TOOL } from '../model/tool.ts';

/** The record of bytes that came from `from`; what only a fetch knows is empty unless given. */
export function captureOf(
  bytes: Uint8Array,
  known: Pick<Capture, 'from' | 'how' | 'media_type'> & Partial<Pick<Capture, 'fetched_at' | 'redirects' | 'final_url' | 'status' | 'headers'>>,
): Capture {
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    media_type: known.media_type,
    size: bytes.length,
    from: known.from,
    how: known.how,
    fetched_at: known.fetched_at ?? null,
    redirects: known.redirects ?? [],
    ...(known.final_url === undefined ? {} : { final_url: known.final_url }),
    ...(known.status === undefined ? {} : { status: known.status }),
    headers: known.headers ?? {},
    tool: TOOL,
    operator: null,
  };
}
