import type { Source } from '../../model/source.ts';
import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';
import { outletsNamed } from './outlets.ts';
import type { Similarity } from './similarity.ts';

/** How alike the two must be: the outlet speaks or relays; it is only named beside what is said ("told the Courier", "a note by Northrisk"). */
const ENOUGH = { hop: 0.3, beside: 0.45 } as const;
/** What it counts that the speaker is the same. */
const SAME = 0.3;

/** "…, the Harbour Times reports": the claim is one of that paper's report, when the collection holds it. */
export function cited(facts: readonly Facts[], similarity: Similarity, sources: readonly Source[]): Edge[] {
  const byPublisher = new Map<string, Facts[]>();
  for (const fact of facts) {
    if (fact.publisher === null) continue;
    const list = byPublisher.get(fact.publisher);
    if (list) list.push(fact);
    else byPublisher.set(fact.publisher, [fact]);
  }
  const near = new Map([...byPublisher].map(([publisher, own]) => [publisher, alikeIn(own, similarity)]));
  const beside = outletsNamed(sources.filter(({ id }) => byPublisher.has(id)));
  const edges: Edge[] = [];
  for (const fact of facts) {
    const hops = new Set([...(fact.speaker === null ? [] : [fact.speaker]), ...fact.relays]);
    for (const outlet of new Set([...hops, ...beside(fact)])) {
      // what is said once more was not said there
      if (outlet === fact.publisher || (outlet === fact.speaker && fact.occasion.again)) continue;
      const there = near.get(outlet)?.(fact) ?? [];
      // who is only named may just as well be contradicted
      const edge = hops.has(outlet)
        ? bestMatch(fact, there, similarity, ENOUGH.hop)
        : bestMatch(
            fact,
            there.filter(({ negated }) => negated === fact.negated),
            similarity,
            ENOUGH.beside,
          );
      if (edge) edges.push(edge);
    }
  }
  return edges;
}

/** An outlet with more claims than this is not looked through whole, but where a word stands that no more of its claims hold. */
const MANY = 500;

/** Finds which claims of an outlet may be like one, in their order. */
function alikeIn(own: readonly Facts[], similarity: Similarity): (fact: Facts) => readonly Facts[] {
  if (own.length <= MANY) return () => own;
  const withWord = new Map<number, number[]>();
  for (const [i, { index }] of own.entries()) {
    for (const word of similarity.words[index] ?? []) {
      const list = withWord.get(word);
      if (list) list.push(i);
      else withWord.set(word, [i]);
    }
  }
  return ({ index }) => {
    const found = new Set<number>();
    for (const word of similarity.words[index] ?? []) {
      const list = withWord.get(word) ?? [];
      if (list.length <= MANY) for (const i of list) found.add(i);
    }
    return [...found].sort((a, b) => a - b).flatMap((i) => own[i] ?? []);
  };
}

function bestMatch(fact: Facts, there: readonly Facts[], similarity: Similarity, enough: number): Edge | null {
  let best: Facts | null = null;
  let most = 0;
  for (const other of there) {
    if (other.report.id === fact.report.id) continue;
    const named = fact.speaker !== null && other.speaker === fact.speaker ? SAME : 0;
    const alike = similarity.of(fact, other) + named;
    if (alike > most) [best, most] = [other, alike];
  }
  if (!best || most < enough) return null;
  return {
    a: fact.index,
    b: best.index,
    kind: 'cites',
    strength: most > 0.6 ? 'proven' : 'likely',
    why: `It names ${best.report.publisher ?? 'the other report'}, whose report says the same.`,
    rule: 'origin.cited-report',
    score: 1 + most / 10,
    ground: 'cited',
  };
}
