import type { Relation } from '../sources/profile.ts';
import { contentWords, overlap } from '../words.ts';
import type { Edge } from './edge.ts';
import { dayOf, type Facts, lookingBack } from './facts.ts';
import type { Similarity } from './similarity.ts';

/** How alike two claims must be, by how their speakers stand to one another. */
const ENOUGH: Readonly<Record<Relation, number>> = { same: 0.33, 'speaks-for': 0.35, 'may-be': 0.45, different: Number.POSITIVE_INFINITY };
/** How many words of weight they must share at least. */
const FEWEST: Readonly<Record<Relation, number>> = { same: 1, 'speaks-for': 2, 'may-be': 3, different: Number.POSITIVE_INFINITY };
/** Added when they were said on different days; taken off when one of the reports looks back. */
const OTHER_DAY = 0.15;
const LOOKING_BACK = 0.12;
/** Added when only one of them is a negation. */
const OTHER_SENSE = 0.25;

/** The same content from the same speaker, in other words. */
export function retold(a: Facts, b: Facts, relation: Relation, similarity: Similarity): Edge | null {
  if (a.voice === 'own' || b.voice === 'own' || contrary(a, b)) return null;
  if (a.report.id !== b.report.id && otherFigures(a, b)) return null;
  const alike = Math.max(similarity.of(a, b), relation === 'same' ? similarity.ofQuoted(a, b) : 0, wordForWord(a, b) ? 1 : 0);
  const back = a.report.id !== b.report.id && (lookingBack(a) || lookingBack(b));
  const enough = ENOUGH[relation] + (back || dayOf(a) === dayOf(b) ? 0 : OTHER_DAY) - (back && relation !== 'may-be' ? LOOKING_BACK : 0);
  if (alike < enough + (a.negated === b.negated ? 0 : OTHER_SENSE)) return null;
  const common = similarity.shared(a, b);
  if (common.length < FEWEST[relation]) return null;
  const shared = common
    .toSorted((x, y) => similarity.weightOf(y) - similarity.weightOf(x) || (x < y ? -1 : 1))
    .slice(0, 4)
    .map((key) => a.words.find((word) => contentWords([word]).has(key)) ?? key);
  return {
    a: a.index,
    b: b.index,
    kind: 'paraphrases',
    strength: relation === 'same' && alike > 0.6 ? 'likely' : 'assumed',
    why: `${WHO[relation]} the same in other words (shared: ${shared.join(', ')}).`,
    rule: 'origin.retold',
    score: !back && daysApart(a, b) ? alike * 0.05 : alike,
    ground: 'retold',
  };
}

/** Days apart people say like things anew: what stands together in one report goes before it. */
function daysApart(a: Facts, b: Facts): boolean {
  return Math.abs(Date.parse(dayOf(a)) - Date.parse(dayOf(b))) >= FEW_DAYS;
}
const FEW_DAYS = 3 * 86_400_000;

const WHO: Readonly<Record<Relation, string>> = {
  same: 'The same speaker says',
  'speaks-for': 'One speaks for the other and says',
  'may-be': 'The speakers may be the same and say',
  different: 'They say',
};

/** The same thing counted with no number in common. */
export function otherFigures(a: Facts, b: Facts): boolean {
  for (const [what, values] of a.counts) {
    const others = b.counts.get(what);
    if (others && ![...values].some((value) => others.has(value))) return true;
  }
  return false;
}

/** One asks what the other says, or one denies it. "Denied that it was his" and "that it was not his" agree. */
export function contrary(a: Facts, b: Facts): boolean {
  const [x, y] = [a.claim.polarity, b.claim.polarity];
  return (x === 'questioned') !== (y === 'questioned') || (a.negated !== b.negated && (x === 'denied') !== (y === 'denied'));
}

/** The same words but for small ones: tense, articles, a negation. */
function wordForWord(a: Facts, b: Facts): boolean {
  if (Math.min(a.words.length, b.words.length) < 4 || a.content.size === 0 || a.content.size !== b.content.size) return false;
  return [...a.content].every((word) => b.content.has(word)) && overlap(a.words, b.words) >= 0.75;
}
