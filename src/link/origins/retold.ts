import type { Relation } from '../sources/profile.ts';
import type { Edge } from './edge.ts';
import { dayOf, type Facts } from './facts.ts';
import type { Similarity } from './similarity.ts';
import { contentWords } from './words.ts';

/** How alike two claims must be, by how their speakers stand to one another. */
const ENOUGH: Readonly<Record<Relation, number>> = { same: 0.36, 'speaks-for': 0.5, 'may-be': 0.55, different: Number.POSITIVE_INFINITY };
/** Added when they were published on different days, taken off when the later one looks back. */
const OTHER_DAY = 0.15;
const LOOKING_BACK = 0.12;
/** Added when only one of them is a negation. */
const OTHER_SENSE = 0.25;

/** The same content from the same speaker, in other words. */
export function retold(a: Facts, b: Facts, relation: Relation, similarity: Similarity): Edge | null {
  if (a.voice === 'own' || b.voice === 'own' || !samePolarity(a, b)) return null;
  if (a.report.id !== b.report.id && otherFigures(a, b)) return null;
  const alike = similarity.of(a, b);
  const lookingBack = a.report.id !== b.report.id && (a.occasion.earlier || b.occasion.earlier || a.occasion.day !== b.occasion.day);
  const enough =
    ENOUGH[relation] +
    (relation !== 'different' && dayOf(a) !== dayOf(b) && !lookingBack ? OTHER_DAY : 0) -
    (lookingBack && relation !== 'may-be' ? LOOKING_BACK : 0);
  if (alike < enough + (a.negated === b.negated ? 0 : OTHER_SENSE)) return null;
  const common = similarity.shared(a, b);
  if (relation !== 'same' && common.length < 2) return null;
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
    score: alike,
    ground: 'retold',
  };
}

const WHO: Readonly<Record<Relation, string>> = {
  same: 'The same speaker says',
  'speaks-for': 'One speaks for the other and says',
  'may-be': 'The speakers may be the same and say',
  different: 'They say',
};

/** The same thing counted with no number in common. */
function otherFigures(a: Facts, b: Facts): boolean {
  for (const [what, values] of a.counts) {
    const others = b.counts.get(what);
    if (others && ![...values].some((value) => others.has(value))) return true;
  }
  return false;
}

function samePolarity(a: Facts, b: Facts): boolean {
  return (a.claim.polarity === 'questioned') === (b.claim.polarity === 'questioned') && (a.claim.polarity === 'denied') === (b.claim.polarity === 'denied');
}
