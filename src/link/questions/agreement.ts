import { common, overlap, type Placed, type Topic, topic } from './placed.ts';
import { Union } from './union.ts';

/** Of the smaller clause's concepts, the part two clauses must share to be alike. */
const ALIKE = 0.34;

/** What several reports say alike of a concept: affirmed, or asked and left open. */
export function agreement(concept: string, placed: readonly Placed[]): Topic[] {
  if (placed.every(({ mention }) => /^\p{Lu}/u.test(mention.printed))) return [];
  const yes = largest(placed.filter((p) => p.mention.stance === 'yes'));
  const open = largest(placed.filter((p) => p.mention.stance === 'open'));
  const told = open.length > yes.length ? open : yes;
  return new Set(told.map((p) => p.claim.report)).size < 2 ? [] : [topic(concept, told, [], [])];
}

/** The most clauses that are alike, directly or through others. */
function largest(placed: readonly Placed[]): Placed[] {
  const union = new Union(placed.length);
  for (const [i, a] of placed.entries()) for (let j = 0; j < i; j++) if (isAlike(a, placed[j] ?? a)) union.join(i, j);
  const [first = []] = union.groups().sort((a, b) => b.length - a.length);
  return first.flatMap((i) => placed[i] ?? []);
}

function isAlike(a: Placed, b: Placed): boolean {
  const similar = overlap(a.beside, b.beside);
  return (similar >= ALIKE && common(a.beside, b.beside) >= 2) || (similar >= 0.5 && a.claim.origin !== null && a.claim.origin === b.claim.origin);
}
