import type { Ingested } from '../../model/capture.ts';
import { HearsayError } from '../../model/errors.ts';
import type { Fault } from '../../model/fault.ts';
import { fetchSafely, type NetworkEffects } from '../url/fetch.ts';
import type { Robots } from '../url/robots.ts';
import { isFeed, itemsOfFeed } from './feed.ts';
import { type FeedState, nextPoll, retryAfter } from './schedule.ts';

export interface PollEffects {
  network: NetworkEffects;
  /** null where the user may leave robots.txt aside */
  robots: Robots | null;
  /** milliseconds since 1970 */
  now: () => number;
  /** a number in [0, 1) */
  chance: () => number;
}

export interface Polled {
  items: Ingested[];
  faults: Fault[];
  /** true when the server says that nothing changed */
  unchanged: boolean;
  state: FeedState;
}

/** Asks for a feed once, if need be only for what changed since `state`, and says when to ask again. `every` in milliseconds. */
export async function pollFeed(address: string, state: FeedState, every: number, { network, robots, now, chance }: PollEffects): Promise<Polled> {
  const failed = (fault: Fault, after: number | null): Polled => {
    const failures = state.failures + 1;
    return {
      items: [],
      faults: [fault],
      unchanged: false,
      state: { ...state, failures, next: nextPoll(now(), every, { failures, retryAfter: after, chance: chance() }) },
    };
  };
  try {
    const signal = AbortSignal.timeout(network.timeout);
    const conditions = {
      ...(state.etag === null ? {} : { 'if-none-match': state.etag }),
      ...(state.last_modified === null ? {} : { 'if-modified-since': state.last_modified }),
    };
    const before = robots ? (url: URL) => robots.check(url, address, signal) : null;
    const { status, headers, bytes } = await fetchSafely(address, network, { signal, headers: conditions, ...(before ? { before } : {}) });
    const after = retryAfter(headers['retry-after'], now());
    const next = nextPoll(now(), every, { failures: 0, retryAfter: after, chance: chance() });
    if (status === 304) return { items: [], faults: [], unchanged: true, state: { ...state, failures: 0, next } };
    if (status >= 400)
      return failed({ where: address, what: `The server answered ${status}.`, fix: 'It is asked again later; take the feed out if it is no more.' }, after);
    if (!isFeed(Buffer.from(bytes.subarray(0, 4096)).toString('latin1')))
      return failed({ where: address, what: 'It is no feed (RSS, Atom, JSON Feed).', fix: 'Give the address of the feed of the site.' }, after);
    const found = [...itemsOfFeed(bytes, { from: address, how: 'live', fetched_at: new Date(now()).toISOString() }, {})];
    return {
      items: found.flatMap((item) => ('capture' in item ? [item] : [])),
      faults: found.flatMap((item) => ('capture' in item ? [] : [item])),
      unchanged: false,
      state: { etag: headers['etag'] ?? null, last_modified: headers['last-modified'] ?? null, failures: 0, next },
    };
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return failed({ ...error.fault, where: address }, null);
  }
}
