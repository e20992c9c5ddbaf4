import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';
import { channelsApart, timesApart } from './occasion.ts';
import { contrary } from './retold.ts';

/** Claims of the same speaker in other reports that a claim is held against. */
const REACH = 24;
const DAY = 86_400_000;

/**
 * One speaker told of by several reports of one matter on one day: unless something tells two occasions apart, it is taken that there was
 * one. Words need not be shared, since each report gives the part that it wants.
 */
export function sameDay(facts: readonly Facts[], related: (a: string, b: string) => boolean): Edge[] {
  const edges: Edge[] = [];
  const spoken = new Map<string, Facts[]>();
  for (const fact of facts) {
    for (const voice of fact.voices) {
      const before = spoken.get(voice) ?? [];
      for (const other of before.slice(-REACH))
        if (other.report.id !== fact.report.id && mayBeOne(other, fact) && related(other.report.id, fact.report.id)) edges.push(edgeOf(other, fact));
      before.push(fact);
      spoken.set(voice, before);
    }
  }
  return edges;
}

function mayBeOne(a: Facts, b: Facts): boolean {
  return oneDay(a, b) && !contrary(a, b) && !timesApart(a.occasion.time, b.occasion.time) && !channelsApart(a.occasion.channel, b.occasion.channel);
}

/** What no day is told of was said when its report came out, or on the day before, when that is told of the other. */
function oneDay(a: Facts, b: Facts): boolean {
  const [x, y] = [a, b].map(({ occasion, report }) => Date.parse(occasion.day ?? report.published?.slice(0, 10) ?? '') / DAY);
  if (x === undefined || y === undefined) return false;
  const [p, q] = [a.occasion.day !== null, b.occasion.day !== null];
  return x === y || (p && !q && y - x === 1) || (q && !p && x - y === 1);
}

function edgeOf(a: Facts, b: Facts): Edge {
  return {
    a: a.index,
    b: b.index,
    kind: 'continues',
    strength: 'assumed',
    why: 'The same speaker in another report of the same day, and neither tells of two occasions.',
    rule: 'origin.same-day',
    score: 0.03,
    ground: 'passage',
  };
}
