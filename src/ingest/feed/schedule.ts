/** What is remembered of a feed between polls. Times are milliseconds since 1970. */
export interface FeedState {
  etag: string | null;
  last_modified: string | null;
  /** not to be asked before */
  next: number;
  /** polls in a row that failed */
  failures: number;
}

export const fresh: FeedState = { etag: null, last_modified: null, next: 0, failures: 0 };

/** A feed that fails is asked less and less often, but once a day. */
const LONGEST = 24 * 3600_000;
/** part of the time between polls by which it varies, so that many feeds are not asked at once */
const JITTER = 0.1;

/**
 * When a feed is asked again: after `every` milliseconds, after twice as long for each failure in a row, and never before the server's
 * Retry-After. `chance` is in [0, 1).
 */
export function nextPoll(
  now: number,
  every: number,
  { failures, retryAfter, chance }: { failures: number; retryAfter: number | null; chance: number },
): number {
  const wait = Math.min(every * 2 ** Math.min(failures, 20), Math.max(every, LONGEST));
  return Math.max(now + Math.round(wait * (1 + JITTER * (2 * chance - 1))), retryAfter ?? 0);
}

/** The instant that a Retry-After header names, seconds or a date, at most a week away; null when it names none. */
export function retryAfter(header: string | undefined, now: number): number | null {
  if (header === undefined) return null;
  const at = /^\s*\d{1,9}\s*$/.test(header) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isFinite(at) && at > now ? Math.min(at, now + 7 * LONGEST) : null;
}
