import type { NameRuling } from '../../model/review.ts';
import { bare } from './describe.ts';
import { fold } from './fold.ts';
import type { Party } from './party.ts';

/**
 * What analysts decided about names goes before what the program found: groups of parties (indices, ascending) that hold two names ruled
 * one source become one, and of a group that holds two names ruled apart, the parties of the second name leave. Of several rulings on a
 * pair the last counts; one on names that nobody bears has no effect.
 */
export function ruleNames(groups: readonly number[][], parties: readonly Party[], rulings: readonly NameRuling[]): number[][] {
  let ruled: number[][] = [...groups];
  if (rulings.length === 0) return ruled;
  const keys = parties.map(({ name, handles }) => new Set([name, ...handles].map(key)));
  for (const { names, ruling } of last(rulings)) {
    const [one, other] = names.map(key);
    if (one === undefined || other === undefined || one === other) continue;
    const bears = (name: string) => (index: number) => keys[index]?.has(name) ?? false;
    const [withOne, withOther] = [ruled.filter((group) => group.some(bears(one))), ruled.filter((group) => group.some(bears(other)))];
    if (withOne.length === 0 || withOther.length === 0) continue;
    if (ruling === 'same') {
      const joined = new Set([...withOne, ...withOther]);
      ruled = [...ruled.filter((group) => !joined.has(group)), [...joined].flat()];
    } else ruled = ruled.flatMap((group) => (group.some(bears(one)) ? [group.filter((index) => !bears(other)(index)), group.filter(bears(other))] : [group]));
  }
  return ruled
    .filter((group) => group.length > 0)
    .map((group) => group.toSorted((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

const key = (name: string): string => fold(bare(name));

/** The last ruling on each pair of names, whichever of them was named first. */
function last(rulings: readonly NameRuling[]): NameRuling[] {
  const pairs = new Map<string, NameRuling>();
  for (const ruling of rulings) {
    const pair = JSON.stringify(ruling.names.map(key).sort());
    pairs.delete(pair);
    pairs.set(pair, ruling);
  }
  return [...pairs.values()];
}
