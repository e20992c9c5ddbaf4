import type { Relation } from '../sources/profile.ts';
import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';
import type { Similarity } from './similarity.ts';
import { longestRun } from './words.ts';

const COPIED = 8;
const QUOTED = 5;
/** share of both claims' words that must be common before a long run is more than an address or a title */
const MOSTLY = 0.7;

/** Words that two claims share in a row: a copied sentence, a quotation printed twice, a fragment both put in quotation marks. */
export function verbatim(a: Facts, b: Facts, sharesRun: boolean, relation: Relation, similarity: Similarity): Edge | null {
  const shorter = Math.min(a.words.length, b.words.length);
  const run = sharesRun ? longestRun(a.words, b.words) : 0;
  const sameReport = a.report.id === b.report.id;
  const edge = (fields: Pick<Edge, 'kind' | 'strength' | 'why' | 'rule' | 'score'>): Edge => ({ a: a.index, b: b.index, ground: 'verbatim', ...fields });
  if (a.voice === 'own' && b.voice === 'own' && sameReport) return null;
  if (run >= COPIED && overlap(a.words, b.words) >= MOSTLY) {
    return edge({
      kind: 'copies',
      strength: 'proven',
      why: `Both have the same ${run} words in a row.`,
      rule: 'origin.copied-words',
      score: 2 + run / (shorter + 1),
    });
  }
  if (run === shorter && shorter >= 3 && a.words.length === b.words.length && relation !== 'different' && a.voice === b.voice) {
    return edge({ kind: 'copies', strength: run > 4 ? 'proven' : 'likely', why: 'Both are the same words.', rule: 'origin.same-words', score: 1.9 });
  }
  const quotation = run < QUOTED ? 0 : longestQuotedRun(a, b);
  if (quotation >= QUOTED && weightOf(a, b, similarity) > 0.8) {
    return edge({
      kind: 'quotes',
      strength: quotation >= COPIED ? 'proven' : 'likely',
      why: `Both quote the same ${quotation} words.`,
      rule: 'origin.same-quotation',
      score: 1.5 + quotation / 40,
    });
  }
  if (relation === 'different') return null;
  const inside = [...a.quoted.map((q) => [q, b] as const), ...b.quoted.map((q) => [q, a] as const)].find(([q, other]) =>
    isFragment(q, other, similarity, relation),
  );
  if (inside && a.voice !== 'own' && b.voice !== 'own') {
    const words = inside[0];
    return edge({
      kind: 'quotes',
      strength: words.length > 3 ? 'proven' : 'likely',
      why: `The quoted words “${words.join(' ')}” stand in both.`,
      rule: 'origin.same-fragment',
      score: 1.1 + words.length / 40,
    });
  }
  return null;
}

/** Share of words two texts have in common, each word as often as it stands: 1 when one is the other reordered. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const n = left.get(word) ?? 0;
    if (n === 0) continue;
    common++;
    left.set(word, n - 1);
  }
  return (2 * common) / (a.length + b.length);
}

function longestQuotedRun(a: Facts, b: Facts): number {
  let best = 0;
  for (const quote of a.quoted) best = Math.max(best, longestRun(quote, b.words));
  for (const quote of b.quoted) best = Math.max(best, longestRun(quote, a.words));
  return best;
}

const weightOf = (a: Facts, b: Facts, similarity: Similarity) => similarity.shared(a, b).reduce((sum, word) => sum + similarity.weightOf(word), 0);

/** A short quotation counts when the other claim has it whole: four words of anybody, fewer or one long rare word of the same speaker. */
function isFragment(quote: readonly string[], other: Facts, similarity: Similarity, relation: Relation): boolean {
  if (quote.length === 0 || quote.length > 12 || longestRun(quote, other.words) < quote.length) return false;
  if (quote.length >= 4) return true;
  if (relation !== 'same') return false;
  return quote.some((word) => word.length > 7 && similarity.weightOf(word) > 0.4) && other.quoted.some((q) => longestRun(quote, q) === quote.length);
}
