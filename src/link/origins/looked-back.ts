import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';
import { timesApart } from './occasion.ts';
import { contrary } from './retold.ts';
import type { Similarity } from './similarity.ts';

/** How like an earlier claim must be for "has said", which tells of no day, to mean it. */
const ALIKE = 0.2;
/** Claims of the speaker in reports before that one is held against, and how many are looked at to find them. */
const REACH = 24;
const LOOKED_AT = 1000;

/**
 * "Who had said that …", with no day: of what the speaker said in related reports that came out before, the claim most like it. Where nothing
 * is like it, the last report before tells best what everybody remembers.
 */
export function lookedBack(facts: readonly Facts[], similarity: Similarity, related: (a: string, b: string) => boolean): Edge[] {
  const spoken = new Map<string, Facts[]>();
  for (const fact of facts) {
    if (fact.speaker === null || fact.report.published === null) continue;
    const list = spoken.get(fact.speaker);
    if (list) list.push(fact);
    else spoken.set(fact.speaker, [fact]);
  }
  // the last first
  for (const list of spoken.values()) list.sort((a, b) => (a.key < b.key ? 1 : -1));
  return facts.flatMap((fact) => {
    if (!(fact.occasion.earlier || fact.occasion.some) || fact.occasion.again || fact.speaker === null) return [];
    const before = lastBefore(fact, spoken.get(fact.speaker) ?? [], related);
    const [last] = before;
    if (!last) return [];
    let [best, most] = [last, 0];
    for (const other of before) {
      const alike = similarity.of(other, fact);
      if (alike > most) [best, most] = [other, alike];
    }
    return fact.occasion.earlier || most >= ALIKE ? [edgeOf(best, fact, most)] : [];
  });
}

/** Of what a speaker said, the last first, that of related reports which came out before. */
function lastBefore(fact: Facts, spoken: readonly Facts[], related: (a: string, b: string) => boolean): Facts[] {
  const before: Facts[] = [];
  const first = firstOf(spoken, (other) => cameOutBefore(other, fact));
  for (let i = first; i < spoken.length && i < first + LOOKED_AT && before.length < REACH; i++) {
    const other = spoken[i];
    if (other && mayBeMeant(other, fact) && related(other.report.id, fact.report.id)) before.push(other);
  }
  return before;
}

/** Where those begin of which something holds that holds of none before them and of all after. */
function firstOf(facts: readonly Facts[], holds: (fact: Facts) => boolean): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    const fact = facts[mid];
    if (fact && holds(fact)) high = mid;
    else low = mid + 1;
  }
  return low;
}

const cameOutBefore = (a: Facts, b: Facts) => a.report.published !== null && b.report.published !== null && a.report.published < b.report.published;

/** Not what the other report tells as said earlier still, and not what was said the other way round. */
const mayBeMeant = (other: Facts, fact: Facts) => !other.occasion.earlier && !contrary(other, fact) && !timesApart(other.occasion.time, fact.occasion.time);

function edgeOf(before: Facts, fact: Facts, alike: number): Edge {
  return {
    a: before.index,
    b: fact.index,
    kind: 'paraphrases',
    strength: 'assumed',
    why: 'The report looks back to what the speaker had said, and a report before it tells of that.',
    rule: 'origin.looked-back',
    score: 0.1 + alike / 10,
    ground: 'passage',
  };
}
