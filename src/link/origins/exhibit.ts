import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';

/** Claims before it that a claim is held against. */
const REACH = 6;

/** One document or video that several reports draw on is one act, whichever part of it they give. */
export function sameExhibit(facts: readonly Facts[], isExhibit: (source: string) => boolean, related: (a: string, b: string) => boolean): Edge[] {
  const edges: Edge[] = [];
  const shown = new Map<string, Facts[]>();
  for (const fact of facts) {
    if (fact.speaker === null || !isExhibit(fact.speaker)) continue;
    const before = shown.get(fact.speaker) ?? [];
    for (const other of before.slice(-REACH)) {
      if (other.report.id === fact.report.id || !related(other.report.id, fact.report.id)) continue;
      const why = 'Both draw on the same document or recording.';
      edges.push({ a: other.index, b: fact.index, kind: 'cites', strength: 'assumed', why, rule: 'origin.one-exhibit', score: 0.35, ground: 'retold' });
    }
    shown.set(fact.speaker, [...before, fact]);
  }
  return edges;
}
