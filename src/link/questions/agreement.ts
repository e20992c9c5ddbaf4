import { common, overlap, type Placed, type Topic, topic } from './placed.ts';

/** Of the smaller clause's concepts, the part two clauses must share to be alike. */
const ALIKE = 0.34;

/** What leaves open what others say shares at least this part with it. */
const SAME = 0.5;

/** What several reports say alike of a concept, with those who leave it open; or what they ask or leave open alike. */
export function agreement(concept: string, placed: readonly Placed[]): Topic[] {
  if (placed.every(({ mention }) => /^\p{Lu}/u.test(mention.printed))) return [];
  const yes = star(placed.filter((p) => p.mention.stance === 'yes'));
  const asked = placed.filter((p) => p.mention.stance === 'open');
  const open = star(asked);
  if (open.length > yes.length) return inReports(open) < 2 ? [] : [topic(concept, open, [], [])];
  const left = asked.filter((o) => yes.some((y) => common(o.beside, y.beside) >= 2 && overlap(o.beside, y.beside) >= SAME));
  return inReports([...yes, ...left]) < 2 ? [] : [topic(concept, yes, [], left)];
}

const inReports = (placed: readonly Placed[]): number => new Set(placed.map((p) => p.claim.report)).size;

/** The clause that most others are alike to, with those others. */
function star(placed: readonly Placed[]): Placed[] {
  let best: Placed[] = [];
  for (const centre of placed) {
    const around = placed.filter((p) => p === centre || isAlike(p, centre));
    if (around.length > best.length) best = around;
  }
  // what one act of saying repeats belongs with it
  const origins = new Set(best.flatMap(({ claim }) => claim.origin ?? []));
  return placed.filter((p) => best.includes(p) || (p.claim.origin !== null && origins.has(p.claim.origin)));
}

function isAlike(a: Placed, b: Placed): boolean {
  const similar = overlap(a.beside, b.beside);
  return (similar >= ALIKE && common(a.beside, b.beside) >= 2) || (similar >= 0.5 && a.claim.origin !== null && a.claim.origin === b.claim.origin);
}
