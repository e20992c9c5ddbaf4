import { events } from '../../text/lexicon.generated.ts';
import { Phrases } from '../../text/phrases.ts';
import { wordsOf } from '../../text/words.ts';
import { common, overlap, type Placed, type Topic, topic } from './placed.ts';
import { Union } from './union.ts';
import { isBySame, sameVoice } from './voices.ts';

/** Of the smaller clause's concepts, the part two clauses must share to speak of the same. */
const SAME = 0.5;
/** Clauses with fewer concepts say too little to be compared by them, unless their speaker denies them outright. */
const ENOUGH = 3;
/** Ways a thing may end: whether a train was destroyed is not answered by one that runs on time. */
const OUTCOMES = new Phrases(events.outcomes);
/** What a kind of thing is able to do has not happened by that: "such pumps can fail". */
const ABLE = /^(?:such|these|those|some|most|all)\b[^.;]{0,60}\bcan\b/i;

/**
 * Where one affirms what another denies: the same proposition, or the very existence of the thing. Denials that say the same make one topic,
 * with all they oppose, named by the concept most of these share.
 */
export function contradictions(index: readonly (readonly [string, readonly Placed[]])[]): Topic[] {
  const byConcept = new Map(index);
  const deniers: Placed[] = [];
  const affirmed: Placed[][] = [];
  const numberOf = new Map<string, number>();
  for (const [, placed] of index) {
    const yes = placed.filter((p) => p.mention.stance === 'yes');
    for (const no of placed) {
      if (no.mention.stance !== 'no') continue;
      // who says both in one report speaks of two things, and still does when other reports tell only one of them
      const both = [...no.beside].some((concept) =>
        byConcept
          .get(concept)
          ?.some((y) => y.mention.stance === 'yes' && y.claim !== no.claim && y.claim.report === no.claim.report && isBySame(y.claim, no.claim)),
      );
      const against = yes.filter((y) => opposed(no, y) && !(both && isBySame(y.claim, no.claim)));
      if (against.length === 0) continue;
      const key = `${no.claim.id} ${no.mention.clause}`;
      const known = numberOf.get(key) ?? deniers.push(no) - 1;
      numberOf.set(key, known);
      affirmed[known] = [...(affirmed[known] ?? []), ...against];
    }
  }
  const union = new Union(deniers.length);
  for (const [i, a] of deniers.entries()) for (let j = 0; j < i; j++) if (saySame(a, deniers[j] ?? a)) union.join(i, j);
  return union.groups().map((group) => {
    const core = once([...group.flatMap((i) => affirmed[i] ?? []), ...group.flatMap((i) => deniers[i] ?? [])]);
    // who says nothing of what is denied takes no part in the dispute
    const denied = new Set(group.flatMap((i) => deniers[i] ?? []).flatMap(({ mention }) => [mention.concept, ...mention.denies]));
    const others = sharedBy(core)
      .flatMap((name) => byConcept.get(name) ?? [])
      .filter((p) => common(p.beside, denied) > 0 && !core.some((c) => c.claim === p.claim) && core.some((c) => joins(p, c)));
    const of = (stance: string): Placed[] => [...core, ...others].filter((p) => p.mention.stance === stance);
    return topic(commonest(core), of('yes'), of('no'), of('open'));
  });
}

const saySame = (a: Placed, b: Placed): boolean =>
  (common(a.beside, b.beside) >= 2 && ((a.claim.origin !== null && a.claim.origin === b.claim.origin) || overlap(a.beside, b.beside) >= SAME)) ||
  within(a, b) ||
  within(b, a);

/** Who says that there was no such thing denies whatever else is said of it. */
const within = (a: Placed, b: Placed): boolean => a.mention.direct && b.beside.has(a.mention.concept);

/** One mention a clause. */
function once(placed: readonly Placed[]): Placed[] {
  const seen = new Set<string>();
  return placed.filter(({ claim, mention }) => {
    const key = `${claim.id} ${mention.clause}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

const tellsOutcome = ({ claim }: Placed): boolean => OUTCOMES.all(wordsOf(claim.text)).length > 0;

function opposed(no: Placed, yes: Placed): boolean {
  if (sameVoice(no.claim, yes.claim)) return false;
  if (no.mention.direct || (no.mention.predicate && yes.mention.predicate)) return true;
  if (no.mention.negated && common(no.beside, yes.beside) >= 2) return true;
  const outright = no.claim.polarity === 'denied';
  // one thing in common is little
  if (common(no.beside, yes.beside) < 2 && (ABLE.test(yes.claim.text) || (tellsOutcome(no) && !tellsOutcome(yes)))) return false;
  const enough = Math.min(no.beside.size, yes.beside.size) >= ENOUGH || (outright && no.beside.size > 1 && yes.beside.size > 1);
  return enough && overlap(no.beside, yes.beside) >= SAME && (outright || no.mention.denies.some((concept) => yes.beside.has(concept)));
}

/** Says the same as one of the core, or leaves the same open. */
const joins = (p: Placed, core: Placed): boolean =>
  (p.mention.stance === core.mention.stance || p.mention.stance === 'open') && common(p.beside, core.beside) >= 2 && overlap(p.beside, core.beside) >= SAME;

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
