import type { Fault } from '../model/fault.ts';
import { MAX_BYTES, megabytes } from './limits.ts';

/** `size` in bytes, when it is known. */
export function tooLarge(where: string, size: number | null): Fault {
  const what = size === null ? `It is larger than ${megabytes(MAX_BYTES)}` : `It is ${megabytes(size)} large`;
  return { where, what: `${what}, and a report may have ${megabytes(MAX_BYTES)};`, fix: 'split it into one file a report.' };
}

/** The system's reason, without its code and path: `ENOENT: no such file or directory, open 'x'` → `no such file or directory`. */
export function systemReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z0-9_]+: ([^,]+)/.exec(message)?.[1] ?? message;
}
