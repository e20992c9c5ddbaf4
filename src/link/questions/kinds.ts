import { parseAmount } from '../../text/amount.ts';
import type { Given } from './slots.ts';

const HARM = /^count:\S+ (killed|injured|missing|arrested)$/;

/**
 * A number of one kind of people goes to the toll of all when nothing but "nobody" is told of these, when the same number is, or when all are
 * fewer than the kind, and no claim gives both: "nobody was hurt" and "thirty sailors were hurt" exclude one another, and so do "six killed" and
 * "forty recruits killed"; "nine killed" and "nine students killed" do not.
 */
export function withKinds(slots: ReadonlyMap<string, readonly Given[]>): Map<string, readonly Given[]> {
  const merged = new Map(slots);
  for (const [slot, given] of slots) {
    const kind = HARM.exec(slot)?.[1];
    const all = kind === undefined ? undefined : merged.get(kind);
    if (kind === undefined || all === undefined) continue;
    const ids = new Set(given.map(({ claim }) => claim.id));
    const alike = all.every(({ value }) => value === '0') || all.some(({ value }) => given.some((own) => own.value === value)) || isMore(given, all);
    if (!alike || all.some(({ claim }) => ids.has(claim.id))) continue;
    merged.set(kind, [...all, ...given]);
    merged.delete(slot);
  }
  return merged;
}

/** Whether each number of a kind is more than any number of all. */
function isMore(given: readonly Given[], all: readonly Given[]): boolean {
  const most = Math.max(...all.map(({ value }) => parseAmount(value)?.value ?? Infinity));
  return given.every(({ value }) => (parseAmount(value)?.value ?? 0) > most);
}
