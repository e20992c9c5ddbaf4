import type { Desk } from '../desk/desk.ts';
import { Refusal } from '../refusal.ts';

/** A desk with nothing on it, at the state behind seven entries: for what is decided before a desk is asked. */
export function idleDesk(): Desk {
  const hash = '0'.repeat(64);
  return {
    ask: () => Promise.reject(new Refusal(404, 'There is nothing here.')),
    listen: (listener) => {
      listener({ kind: 'head', head: { size: 7, root: hash, hash }, issue: '7.0' });
      return () => {};
    },
    close: () => Promise.resolve(),
  };
}
