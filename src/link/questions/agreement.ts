import { common, overlap, type Placed, type Topic, topic } from './placed.ts';

/** Of the smaller clause's concepts, the part two clauses must share to be alike. */
const ALIKE = 0.34;

/** What two clauses must share to say the same: three concepts and this part of the smaller one, or two that are nearly all of it. */
const CLOSE = 0.4;
const SAME_WORDS = 0.6;

/** What leaves open what others say shares at least this part with it. */
const SAME = 0.5;

/** What several reports say alike of a concept, be it that something is not so, with those who leave it open; or what they leave open alike. */
export function agreement(concept: string, placed: readonly Placed[]): Topic[] {
  if (placed.every(({ mention }) => /^\p{Lu}/u.test(mention.printed))) return [];
  const affirmed = star(placed.filter((p) => p.mention.stance === 'yes'));
  // what all of them say is not so
  const negated = star(placed.filter((p) => p.mention.stance === 'no' && p.claim.polarity === 'asserted'));
  const yes = negated.length > affirmed.length ? negated : affirmed;
  const asked = placed.filter((p) => p.mention.stance === 'open');
  const open = star(asked);
  if (open.length > yes.length) return inReports(open) < 2 ? [] : [topic(concept, [], [], open)];
  const left = asked.filter((o) => yes.some((y) => common(o.beside, y.beside) >= 2 && overlap(o.beside, y.beside) >= SAME));
  return inReports([...yes, ...left]) < 2 || !agree([...yes, ...left]) ? [] : [topic(concept, yes, [], left)];
}

/** Clauses of two reports say the same, not only something about the same thing. */
function agree(placed: readonly Placed[]): boolean {
  return placed.some((a) => placed.some((b) => a.claim.report !== b.claim.report && says(common(a.beside, b.beside), overlap(a.beside, b.beside))));
}

const says = (shared: number, part: number): boolean => (shared >= 3 && part >= CLOSE) || (shared >= 2 && part >= SAME_WORDS);

const inReports = (placed: readonly Placed[]): number => new Set(placed.map((p) => p.claim.report)).size;

/** The clause that most others are alike to, with those others. */
function star(placed: readonly Placed[]): Placed[] {
  let best: Placed[] = [];
  for (const centre of placed) {
    const around = placed.filter((p) => p === centre || isAlike(p, centre));
    if (around.length > best.length) best = around;
  }
  // what one act of saying repeats belongs with it, but not all else it says
  return placed.filter(
    (p) => best.includes(p) || best.some((b) => b.claim.origin !== null && b.claim.origin === p.claim.origin && common(b.beside, p.beside) >= 2),
  );
}

function isAlike(a: Placed, b: Placed): boolean {
  const similar = overlap(a.beside, b.beside);
  return (similar >= ALIKE && common(a.beside, b.beside) >= 2) || (similar >= 0.5 && a.claim.origin !== null && a.claim.origin === b.claim.origin);
}
