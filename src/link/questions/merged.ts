import type { Given } from './slots.ts';

/** Deeds that reports use for one another: what one calls hit another calls destroyed. */
const ALIKE = new Set(['lost', 'damaged']);
const AGE = 'other:age of ';

/** Slots that ask the same under two names become one: a thing counted with and without what was done to it, the age of a girl and of Ada. */
export function mergedSlots(slots: ReadonlyMap<string, readonly Given[]>): Map<string, readonly Given[]> {
  const merged = new Map(slots);
  // only slots of one noun, or ages of one value, can be the same
  const kin = new Map<string, string[]>();
  for (const [slot, given] of slots) {
    const key = kinOf(slot, given);
    if (key !== null) kin.set(key, [...(kin.get(key) ?? []), slot]);
  }
  for (const family of kin.values()) {
    for (const slot of family.length > 1 && family.length <= MOST ? family : []) {
      const others = family.flatMap((other) => {
        const given = merged.get(other);
        return other === slot || given === undefined ? [] : [{ slot: other, given }];
      });
      const own = merged.get(slot) ?? [];
      const same = others.filter((other) => (slot.startsWith(AGE) ? true : countsSame({ slot, given: own }, other)));
      const [into] = same;
      if (same.length !== 1 || into === undefined || into.given.length < own.length) continue;
      merged.set(into.slot, [...into.given, ...own]);
      merged.delete(slot);
    }
  }
  return merged;
}

/** Of a noun counted in more ways than this nothing is merged. */
const MOST = 12;

/** What slots that may be the same have in common; null for slots that are like no other. */
function kinOf(slot: string, given: readonly Given[]): string | null {
  if (slot.startsWith(AGE)) {
    const value = only(given);
    return value === undefined ? null : `${AGE}${value}`;
  }
  const { noun } = parts(slot);
  return slot.startsWith('count:') && noun !== 'person' ? `count:${noun}` : null;
}

interface Slotted {
  slot: string;
  given: readonly Given[];
}

/** The same thing counted under a deed that is alike or under none, when nobody gives both. */
function countsSame(own: Slotted, other: Slotted): boolean {
  const { deed } = parts(own.slot);
  if (deed !== '' && !(ALIKE.has(deed) && ALIKE.has(parts(other.slot).deed))) return false;
  const ids = new Set(own.given.map(({ claim }) => claim.id));
  if (other.given.some(({ claim }) => ids.has(claim.id))) return false;
  return deed !== '' || (only(other.given) !== undefined && only(other.given) === only(own.given));
}

function parts(slot: string): { noun: string; deed: string } {
  const [noun = '', ...deed] = slot.replace(/^count:/, '').split(' ');
  return { noun, deed: deed.join(' ') };
}

/** The value all give; undefined when they differ. */
function only(given: readonly Given[]): string | undefined {
  const [first] = given;
  return first !== undefined && given.every(({ value }) => value === first.value) ? first.value : undefined;
}
