import type { Relation } from '../sources/profile.ts';
import { contentWords, longestRun, overlap } from '../words.ts';
import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';
import type { Similarity } from './similarity.ts';

const COPIED = 8;
const QUOTED = 5;
/** share of both claims' words that must be common before a long run is more than an address or a title */
const MOSTLY = 0.7;
/** share of a quotation that two speakers must have in common: a retort takes up the words of the other and turns them */
const WHOLE = 0.6;

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
  const quotation = run < QUOTED ? 0 : longestQuotedRun(a, b, relation === 'same' ? 0 : WHOLE);
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
  const sentence = relation === 'same' ? sharedSentence(a, b) : null;
  if (sentence !== null) {
    return edge({
      kind: 'quotes',
      strength: 'likely',
      why: `Both quote the sentence “${sentence}”.`,
      rule: 'origin.same-sentence',
      score: 1.2,
    });
  }
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

/** Words in a row that one quotes and the other has, when they are at least such a share of the quotation, or of the other if that is shorter. */
function longestQuotedRun(a: Facts, b: Facts, share: number): number {
  let best = 0;
  const compare = (quote: readonly string[], words: readonly string[]) => {
    const run = longestRun(quote, words);
    if (run >= share * Math.min(quote.length, words.length)) best = Math.max(best, run);
  };
  for (const quote of a.quoted) compare(quote, b.words);
  for (const quote of b.quoted) compare(quote, a.words);
  return best;
}

/** A sentence that both quote whole. */
function sharedSentence(a: Facts, b: Facts): string | null {
  return a.sentences.find((sentence) => b.sentences.includes(sentence) && contentWords(sentence.split(' ')).size > 0) ?? null;
}

const weightOf = (a: Facts, b: Facts, similarity: Similarity) => similarity.shared(a, b).reduce((sum, word) => sum + similarity.weightOf(word), 0);

/** A short quotation counts when the other claim has it whole: four words of anybody, fewer or one long rare word of the same speaker. */
function isFragment(quote: readonly string[], other: Facts, similarity: Similarity, relation: Relation): boolean {
  if (quote.length === 0 || quote.length > 12 || longestRun(quote, other.words) < quote.length) return false;
  if (quote.length >= 4) return true;
  if (relation !== 'same') return false;
  return quote.some((word) => word.length > 7 && similarity.weightOf(word) > 0.4) && other.quoted.some((q) => longestRun(quote, q) === quote.length);
}
