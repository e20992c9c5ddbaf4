import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';
import type { Similarity } from './similarity.ts';

const ENOUGH = 0.3;

/** "…, the Harbour Times reports": the claim is one of that paper's report, when the collection holds it. */
export function cited(facts: readonly Facts[], similarity: Similarity): Edge[] {
  const byPublisher = new Map<string, Facts[]>();
  for (const fact of facts) if (fact.publisher !== null) byPublisher.set(fact.publisher, [...(byPublisher.get(fact.publisher) ?? []), fact]);
  const edges: Edge[] = [];
  for (const fact of facts) {
    for (const outlet of new Set([...(fact.speaker === null ? [] : [fact.speaker]), ...fact.relays])) {
      if (outlet === fact.publisher) continue;
      const edge = bestMatch(fact, byPublisher.get(outlet) ?? [], similarity);
      if (edge) edges.push(edge);
    }
  }
  return edges;
}

function bestMatch(fact: Facts, there: readonly Facts[], similarity: Similarity): Edge | null {
  let best: Facts | null = null;
  let most = 0;
  for (const other of there) {
    if (other.report.id === fact.report.id) continue;
    const named = fact.speaker !== null && other.speaker === fact.speaker ? 0.2 : 0;
    const alike = similarity.of(fact, other);
    if (alike > 0 && alike + named > most) [best, most] = [other, alike + named];
  }
  if (!best || most < ENOUGH) return null;
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
