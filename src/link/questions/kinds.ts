import type { Given } from './slots.ts';

const HARM = /^count:\S+ (killed|injured|missing|arrested)$/;

/**
 * A number of one kind of people goes to the toll of all when nothing but "nobody" is told of these, or when the same number is, and no claim
 * gives both: "nobody was hurt" and "thirty sailors were hurt" exclude one another, "nine killed" and "nine students killed" do not.
 */
export function withKinds(slots: ReadonlyMap<string, readonly Given[]>): Map<string, readonly Given[]> {
  const merged = new Map(slots);
  for (const [slot, given] of slots) {
    const kind = HARM.exec(slot)?.[1];
    const all = kind === undefined ? undefined : merged.get(kind);
    if (kind === undefined || all === undefined) continue;
    const ids = new Set(given.map(({ claim }) => claim.id));
    const alike = all.every(({ value }) => value === '0') || all.some(({ value }) => given.some((own) => own.value === value));
    if (!alike || all.some(({ claim }) => ids.has(claim.id))) continue;
    merged.set(kind, [...all, ...given]);
    merged.delete(slot);
  }
  return merged;
}
