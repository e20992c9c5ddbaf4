import type { Given } from './slots.ts';

/** Deeds that reports use for one another: what one calls hit another calls destroyed. */
const ALIKE = new Set(['lost', 'damaged']);
const AGE = 'other:age of ';

/** Slots that ask the same under two names become one: a thing counted with and without what was done to it, the age of a girl and of Ada. */
export function mergedSlots(slots: ReadonlyMap<string, readonly Given[]>): Map<string, readonly Given[]> {
  const merged = new Map(slots);
  for (const slot of slots.keys()) {
    const into = slot.startsWith(AGE) ? ageInto(slot, merged) : slot.startsWith('count:') ? countInto(slot, merged) : undefined;
    if (into === undefined) continue;
    merged.set(into, [...(merged.get(into) ?? []), ...(merged.get(slot) ?? [])]);
    merged.delete(slot);
  }
  return merged;
}

/** The age of somebody by another name: the only other slot that holds the same single value, told more often. */
function ageInto(slot: string, slots: ReadonlyMap<string, readonly Given[]>): string | undefined {
  const own = slots.get(slot) ?? [];
  const value = only(own);
  if (value === undefined) return undefined;
  const same = [...slots].filter(([other, given]) => other !== slot && other.startsWith(AGE) && given.some((g) => g.value === value));
  const [target] = same;
  return same.length === 1 && target && target[1].length >= own.length ? target[0] : undefined;
}

/** The same thing counted under a deed that is alike or under none, when nobody gives both. */
function countInto(slot: string, slots: ReadonlyMap<string, readonly Given[]>): string | undefined {
  const { noun, deed } = parts(slot);
  if (noun === 'person' || (deed !== '' && !ALIKE.has(deed))) return undefined;
  const own = slots.get(slot) ?? [];
  const ids = new Set(own.map(({ claim }) => claim.id));
  const others = [...slots].filter(([other, given]) => {
    const its = parts(other);
    if (other === slot || its.noun !== noun || (deed !== '' && !ALIKE.has(its.deed))) return false;
    return !given.some(({ claim }) => ids.has(claim.id)) && (deed !== '' || (only(given) !== undefined && only(given) === only(own)));
  });
  const [target] = others;
  return others.length === 1 && target && target[1].length >= own.length ? target[0] : undefined;
}

function parts(slot: string): { noun: string; deed: string } {
  const [noun = '', ...deed] = slot.replace(/^count:/, '').split(' ');
  return { noun, deed: deed.join(' ') };
}

function only(given: readonly Given[]): string | undefined {
  const values = new Set(given.map(({ value }) => value));
  return values.size === 1 ? given[0]?.value : undefined;
}
