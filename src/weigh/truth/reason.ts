import { COPIES_FROM, type Copying } from './copying.ts';
import type { Weighed } from './truth.ts';

/** Pairs of copies, to be asked whether two sources are one. */
export function copyPairs(pairs: readonly Copying[]): ReadonlySet<string> {
  return new Set(pairs.filter(({ probability }) => probability >= COPIES_FROM).map(({ first, second }) => `${first} ${second}`));
}

/** Why a value stands first, in plain words: how many give it, how many of these copy another, and who differs. No share of truth is named. */
export function reasonFor({ item, best, scores }: Weighed, copies: ReadonlySet<string>): string {
  const chosen = item.values[best];
  if (!chosen) return '';
  const given = voices(chosen.sources, copies);
  if (item.values.length === 1) return `${given}; nobody gives another value.`;
  const rest = item.voices - chosen.sources.length;
  const strongest = item.values.reduce((top, { sources }, value) => (value === best ? top : Math.max(top, sources.length)), 0);
  const others = item.values.length === 2 ? 'the other value' : `${item.values.length - 1} other values`;
  const against = `${rest} of ${item.voices} ${rest === 1 ? 'gives' : 'give'} ${others}`;
  const tied = item.values.some((_, value) => value !== best && Math.abs((scores[value] ?? 0) - (scores[best] ?? 0)) < 1e-9);
  if (tied) return `${given}; ${against}, and weighs the same: undecided.`;
  if (strongest <= chosen.sources.length) return `${given}; ${against}.`;
  return `${given}; ${against}, but its sources copy one another or were more often contradicted elsewhere.`;
}

function voices(sources: readonly number[], copies: ReadonlySet<string>): string {
  const leaders: number[] = [];
  for (const source of sources) if (!leaders.some((leader) => copies.has(`${Math.min(leader, source)} ${Math.max(leader, source)}`))) leaders.push(source);
  const count = `${sources.length} ${sources.length === 1 ? 'source gives' : 'sources give'} it`;
  const copied = sources.length - leaders.length;
  return copied === 0 ? count : `${count}, of which ${copied} ${copied === 1 ? 'copies' : 'copy'} another of them`;
}
