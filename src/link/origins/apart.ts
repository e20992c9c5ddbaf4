import type { Relation } from '../sources/profile.ts';
import type { Edge } from './edge.ts';
import { dayOf, type Facts, saidLater } from './facts.ts';
import { channelsApart, timesApart } from './occasion.ts';
import type { Ruled } from './rulings.ts';

/** Claims taken for one act of saying so far, and what must not contradict when more join. */
export class Act {
  readonly members: Facts[];
  /** a report restates in it, as its own, what somebody said */
  restated = false;

  constructor(first: Facts) {
    this.members = [first];
  }

  /** Takes in all of another act, for such evidence. */
  absorb(other: Act, { rule }: Edge): void {
    this.members.push(...other.members);
    this.restated ||= other.restated || rule === 'origin.restated';
  }
}

/** Whether something hard keeps two acts apart, so that evidence between two of their claims does not count. */
export function keptApart(x: Act, y: Act, edge: Edge, relation: (a: Facts, b: Facts) => Relation, apart: Ruled['apart']): boolean {
  if (pairs(x, y, (a, b) => apart(a.index, b.index))) return true;
  if (edge.ground === 'ruled') return false;
  if (edge.ground === 'verbatim') return false;
  if (ownAgainstSaid(x, y, edge)) return true;
  if (edge.ground !== 'cited' && mostlyOthers(x, y, edge, relation)) return true;
  if (repeatsHimself(x, y, edge)) return true;
  if (pairs(x, y, (a, b) => a.report.id !== b.report.id && saidLater(a, b))) return true;
  if (pairs(x, y, (a, b) => sameSpeaker(a, b) && otherOccasion(a, b))) return true;
  const passage = edge.ground === 'passage';
  if (
    pairs(
      x,
      y,
      (a, b) =>
        sameSpeaker(a, b) && (a.report.id === b.report.id ? otherManner(a, b, passage) : passage && channelsApart(a.occasion.channel, b.occasion.channel)),
    )
  )
    return true;
  // what a document says cannot be updated: another figure was changed on the way
  return edge.rule !== 'origin.one-exhibit' && otherCount(x, y);
}

function pairs(x: Act, y: Act, test: (a: Facts, b: Facts) => boolean): boolean {
  return x.members.some((a) => y.members.some((b) => test(a, b)));
}

/** Half of the speakers of the one cannot be those of the other, or most where the speaker of the evidence is one. A few may be misread. */
function mostlyOthers(x: Act, y: Act, edge: Edge, relation: (a: Facts, b: Facts) => Relation): boolean {
  const different = x.members.reduce((n, a) => n + y.members.filter((b) => relation(a, b) === 'different').length, 0);
  const pairs = x.members.length * y.members.length;
  const [a, b] = [...x.members, ...y.members].filter(({ index }) => index === edge.a || index === edge.b);
  return a && b && sameSpeaker(a, b) ? 2 * different > pairs : 2 * different >= pairs;
}

/** People say a thing more than once: of two longer accounts told on different days, one sentence that is somewhat alike joins nothing. */
function repeatsHimself(x: Act, y: Act, { rule, score }: Edge): boolean {
  if (rule !== 'origin.retold' || score >= SURELY || Math.min(x.members.length, y.members.length) < LONGER) return false;
  return x.members.every((a) => y.members.every((b) => a.report.id !== b.report.id && dayOf(a) !== dayOf(b)));
}
const LONGER = 3;
const SURELY = 0.7;

const sameSpeaker = (a: Facts, b: Facts) => a.speaker !== null && a.speaker === b.speaker;

/** A report's own voice is nobody else's act, unless it plainly restates or names it. */
function ownAgainstSaid(x: Act, y: Act, edge: Edge): boolean {
  if (edge.rule === 'origin.restated' || edge.ground === 'cited') return false;
  // a paper that others cite goes on in its own voice
  if (edge.rule === 'origin.own-voice' && !x.restated && !y.restated) return false;
  return ownOnly(x) !== ownOnly(y);
}

const ownOnly = (act: Act) => act.members.every(({ voice }) => voice === 'own');

/** The speaker spoke at another time, told so by a word or a date. */
function otherOccasion(a: Facts, b: Facts): boolean {
  if (timesApart(a.occasion.time, b.occasion.time)) return true;
  if (a.report.id !== b.report.id) return a.occasion.again || b.occasion.again;
  return a.occasion.earlier !== b.occasion.earlier || a.occasion.again !== b.occasion.again || a.occasion.another !== b.occasion.another;
}

/** In one report, the one was said in another way than the other: in an interview, not in the statement; on the tape, not about it. */
function otherManner({ occasion: a }: Facts, { occasion: b }: Facts, passage: boolean): boolean {
  if (passage && ['scene', 'recording'].some((there) => (a.channel === there) !== (b.channel === there))) return true;
  if (channelsApart(a.channel, b.channel)) return true;
  return (a.besides !== null && a.besides === b.channel) || (b.besides !== null && b.besides === a.channel);
}

/** An updated figure is another act: the same thing counted, in different reports, with no number in common. */
function otherCount(x: Act, y: Act): boolean {
  const reports = new Set(x.members.map((m) => m.report.id));
  if (y.members.some((m) => reports.has(m.report.id))) return false;
  const [a, b] = [countsIn(x), countsIn(y)];
  for (const [what, values] of a) {
    const others = b.get(what);
    if (others && ![...values].some((value) => others.has(value))) return true;
  }
  return false;
}

function countsIn({ members }: Act): Map<string, Set<number>> {
  const counts = new Map<string, Set<number>>();
  for (const { counts: own } of members) {
    for (const [what, values] of own) {
      const all = counts.get(what) ?? new Set<number>();
      for (const value of values) all.add(value);
      counts.set(what, all);
    }
  }
  return counts;
}
