import type { Claim } from '../../model/claim.ts';
import { overlap, type Placed, type Topic, topic } from './placed.ts';
import { Union } from './union.ts';

/** Of the smaller clause's concepts, the part two clauses must share to speak of the same. */
const SAME = 0.5;
/** Clauses with fewer concepts say too little to be compared by them, unless their speaker denies them outright. */
const ENOUGH = 3;

/**
 * Where one affirms what another denies: the same proposition, or the very existence of the thing. Denials and affirmations that
 * hang together make one topic, named by the concept most of them share.
 */
export function contradictions(index: readonly (readonly [string, readonly Placed[]])[]): Topic[] {
  const nodes = new Map<string, { id: number; placed: Placed }>();
  const edges: [number, number][] = [];
  const idOf = (placed: Placed): number => {
    const key = `${placed.claim.id} ${placed.mention.clause}`;
    const known = nodes.get(key) ?? { id: nodes.size, placed };
    nodes.set(key, known);
    return known.id;
  };
  for (const [, placed] of index) {
    const yes = placed.filter((p) => p.mention.stance === 'yes');
    for (const no of placed) if (no.mention.stance === 'no') for (const y of yes) if (opposed(no, y)) edges.push([idOf(no), idOf(y)]);
  }
  const union = new Union(nodes.size);
  for (const [a, b] of edges) union.join(a, b);
  const all = [...nodes.values()];
  const byConcept = new Map(index);
  return union.groups().map((group) => {
    const core = group.flatMap((id) => all[id]?.placed ?? []);
    const concept = commonest(core);
    const others = sharedBy(core)
      .flatMap((name) => byConcept.get(name) ?? [])
      .filter((p) => !core.some((c) => c.claim === p.claim) && core.some((c) => joins(p, c)));
    const of = (stance: string): Placed[] => [...core, ...others].filter((p) => p.mention.stance === stance);
    return topic(concept, of('yes'), of('no'), of('open'));
  });
}

function opposed(no: Placed, yes: Placed): boolean {
  if (sameVoice(no.claim, yes.claim)) return false;
  if (no.mention.direct) return true;
  const enough = Math.min(no.beside.size, yes.beside.size) >= ENOUGH || (no.claim.polarity === 'denied' && no.beside.size > 1 && yes.beside.size > 1);
  return enough && overlap(no.beside, yes.beside) >= SAME;
}

/** Says the same as one of the core, or leaves the same open. */
const joins = (p: Placed, core: Placed): boolean =>
  (p.mention.stance === core.mention.stance || p.mention.stance === 'open') && overlap(p.beside, core.beside) >= SAME;

/** One speaker in one report does not contradict himself: the two speak of different things. */
function sameVoice(a: Claim, b: Claim): boolean {
  if (a.id === b.id || (a.origin !== null && a.origin === b.origin)) return true;
  const speaker = ({ chain }: Claim): string | undefined => chain.find((hop) => hop.role === 'speaker')?.name;
  return a.report === b.report && speaker(a) !== undefined && speaker(a) === speaker(b);
}

/** Concepts that at least two clauses hold. */
function sharedBy(placed: readonly Placed[]): string[] {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { beside } of placed) for (const concept of beside) (seen.has(concept) ? shared : seen).add(concept);
  return [...shared];
}

/** The concept most clauses hold; of those that tie, the first. */
function commonest(placed: readonly Placed[]): string {
  const votes = new Map<string, number>();
  for (const { beside } of placed) for (const concept of beside) votes.set(concept, (votes.get(concept) ?? 0) + 1);
  let best = placed[0]?.mention.concept ?? '';
  for (const [concept, count] of votes) if (count > (votes.get(best) ?? 0)) best = concept;
  return best;
}
