import type { Claim } from '../../model/claim.ts';

/** One speaker in one report does not contradict himself, nor does one act of saying: the two speak of different things. */
export function sameVoice(a: Claim, b: Claim): boolean {
  return a.id === b.id || (a.origin !== null && a.origin === b.origin) || (a.report === b.report && isBySame(a, b));
}

/** Whether two claims name the same speaker. */
export function isBySame(a: Claim, b: Claim): boolean {
  const speaker = ({ chain }: Claim): string | undefined => chain.find((hop) => hop.role === 'speaker')?.name;
  return speaker(a) !== undefined && speaker(a) === speaker(b);
}
