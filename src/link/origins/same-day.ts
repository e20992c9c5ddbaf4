import type { Relation } from '../sources/profile.ts';
import type { Edge } from './edge.ts';
import { dayOf, type Facts } from './facts.ts';
import { channelsApart, timesApart } from './occasion.ts';
import { contrary } from './retold.ts';

/** Reports before it that a report is held against, and claims of one speaker in each. */
const REPORTS = 12;
const CLAIMS = 4;

/**
 * One speaker told of by several reports of one matter on one day: unless something tells two occasions apart, it is taken that there
 * was one. Words need not be shared, since each report gives the part that it wants.
 */
export function sameDay(byReport: Iterable<readonly Facts[]>, related: (a: string, b: string) => boolean, relation: (a: Facts, b: Facts) => Relation): Edge[] {
  const edges: Edge[] = [];
  const before = new Map<string, Facts[][]>();
  for (const inReport of byReport) {
    for (const [day, said] of byDay(inReport)) {
      const reports = before.get(day) ?? [];
      for (const other of reports.slice(-REPORTS)) {
        if (!other[0] || !said[0] || !related(other[0].report.id, said[0].report.id)) continue;
        for (const a of other)
          for (const b of said) {
            if (relation(a, b) === 'same' && mayBeOne(a, b)) edges.push(edgeOf(a, b));
          }
      }
      reports.push(said);
      before.set(day, reports);
    }
  }
  return edges;
}

/** What speakers who are named said on each day, no more than so much of each. */
function byDay(inReport: readonly Facts[]): Map<string, Facts[]> {
  const days = new Map<string, Facts[]>();
  const counts = new Map<string, number>();
  for (const fact of inReport) {
    const day = dayOf(fact);
    if (fact.speaker === null || day === '') continue;
    const key = `${fact.speaker} ${day}`;
    const n = (counts.get(key) ?? 0) + 1;
    counts.set(key, n);
    if (n > CLAIMS) continue;
    days.set(day, [...(days.get(day) ?? []), fact]);
  }
  return days;
}

function mayBeOne(a: Facts, b: Facts): boolean {
  return !contrary(a, b) && !timesApart(a.occasion.time, b.occasion.time) && !channelsApart(a.occasion.channel, b.occasion.channel);
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
