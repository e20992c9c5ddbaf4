import type { Claim } from '../../model/claim.ts';
import type { Origin } from '../../model/origin.ts';
import type { Ruling } from '../../model/ruling.ts';
import { Numbers } from '../postings.ts';
import type { Profile, Relation } from '../sources/profile.ts';
import type { Named } from '../sources/sources.ts';
import { candidates } from './candidates.ts';
import { cited } from './cited.ts';
import { CopiedPassages } from './copied.ts';
import type { Edge } from './edge.ts';
import { sameExhibit } from './exhibit.ts';
import { type Facts, factsOf } from './facts.ts';
import { join } from './join.ts';
import { labelOf } from './label.ts';
import { linkOf } from './links.ts';
import { lookedBack } from './looked-back.ts';
import { ownStatement, ownVoice, restated } from './own-voice.ts';
import { inOneReport } from './passage.ts';
import { retold } from './retold.ts';
import { ruled } from './rulings.ts';
import { sameDay } from './same-day.ts';
import { Similarity } from './similarity.ts';
import { verbatim } from './verbatim.ts';

/**
 * Puts every claim into exactly one origin, the act of saying it comes from, with the links that say why.
 * Dependence is shown, never independence: two origins only mean that no link was found.
 */
export function traceOrigins(named: Named, rulings: readonly Ruling[] = []): { claims: Claim[]; origins: Origin[] } {
  // 1. what each claim offers for comparison
  const facts = factsOf(named);
  const outlets = new Set(facts.flatMap(({ publisher }) => publisher ?? []));
  const relation = relations(named.profiles, outlets);
  // 2. evidence: pairs that share words, citations, passages
  const edges = evidence(facts, named, relation, outlets);
  // 3. acts: the best evidence first, unless something keeps them apart
  const { acts, used } = join(facts, edges, relation, ruled(rulings, facts));
  // 4. origins with their links
  return number(facts, acts, used, named);
}

/** How the speakers of two claims stand to one another; anything is possible where one has none. */
function relations(profiles: Named['profiles'], outlets: ReadonlySet<string>): (a: Facts, b: Facts) => Relation {
  const known = new Map<string, Map<string, Relation>>();
  return (a, b) => {
    if (meet(a.voices, b.voices)) return 'same';
    // an outlet of the collection passes on what others said, even where a report names nobody else
    if (a.speaker === null || b.speaker === null || outlets.has(a.speaker) || outlets.has(b.speaker)) return 'may-be';
    let ofSpeaker = known.get(a.speaker);
    if (!ofSpeaker) {
      ofSpeaker = new Map();
      known.set(a.speaker, ofSpeaker);
    }
    let relation = ofSpeaker.get(b.speaker);
    if (relation === undefined) {
      relation = profiles.get(a.speaker)?.relation(profiles.get(b.speaker)) ?? 'may-be';
      ofSpeaker.set(b.speaker, relation);
    }
    return relation;
  };
}

/** Within so many days one speaker's like words are compared even where the reports share few names. */
const SAME_DAYS = 14;

function evidence(facts: readonly Facts[], named: Named, relation: (a: Facts, b: Facts) => Relation, outlets: ReadonlySet<string>): Edge[] {
  const { related, profiles } = named;
  const similarity = new Similarity(facts);
  const copied = new CopiedPassages(facts);
  const edges: Edge[] = cited(facts, similarity, named.sources);
  for (const { a, b, run } of candidates(facts, similarity, comparable(facts, related, copied))) {
    if (a.report.id === b.report.id && overlapping(a, b)) continue;
    const between = refined(relation(a, b), a, b, profiles);
    const copy = copied.edge(a, b, between);
    if (copy) {
      edges.push(copy);
      continue;
    }
    const oneMatter = related.reports(a.report.id, b.report.id);
    if (between !== 'same' && !oneMatter) continue;
    const comparable = oneMatter || related.near(a.report.id, b.report.id, SAME_DAYS);
    const found =
      verbatim(a, b, run, between, similarity) ??
      (comparable ? (retold(a, b, between, similarity) ?? restated(a, b, similarity) ?? restated(b, a, similarity)) : null);
    if (found) edges.push(found);
  }
  const between = (test: (speaker: Profile, body: Profile) => boolean) => (body: string, person: string) => {
    const [x, y] = [profiles.get(body), profiles.get(person)];
    return x !== undefined && y !== undefined && test(y, x);
  };
  const represents = between((speaker, body) => speaker.represents(body));
  const belongs = between((speaker, body) => speaker.belongsTo(body));
  for (const inReport of byReport(facts)) edges.push(...inOneReport(inReport, represents, outlets), ...ownVoice(inReport), ...ownStatement(inReport, belongs));
  edges.push(...lookedBack(facts, similarity, (a, b) => related.reports(a, b)));
  edges.push(...sameDay(facts, (a, b) => related.reports(a, b)));
  edges.push(...sameExhibit(facts, isExhibit(named), (a, b) => related.reports(a, b)));
  return edges;
}

/**
 * Whether two claims need comparing at all: their reports tell of one matter or may share a passage, or one and the same party is heard or
 * passed on in both. How reports stand to one another is found once for the report at hand, whose claims come one after the other.
 */
function comparable(facts: readonly Facts[], related: Named['related'], copied: CopiedPassages): (a: Facts, b: Facts) => boolean {
  const reports = new Numbers<string>();
  const reportOf = Int32Array.from(facts, ({ report }) => reports.of(report.id));
  // by report: the one it was last held against, and what that found
  const against = new Int32Array(reports.size).fill(-1);
  const linked = new Uint8Array(reports.size);
  return (a, b) => {
    const [x, y] = [reportOf[a.index] ?? 0, reportOf[b.index] ?? 0];
    if (against[x] !== y) {
      against[x] = y;
      linked[x] = related.reports(a.report.id, b.report.id) || copied.mayShare(a.report.id, b.report.id) ? 1 : 0;
    }
    return linked[x] === 1 || (a.speaker !== null && a.speaker === b.speaker) || meet(a.voices, b.voices) || meet(a.relays, b.relays);
  };
}

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((source) => b.includes(source));

/**
 * Within one report a named person and "police" or "an official" are introduced as two. In different ones an unnamed
 * speaker told of by the same relay is likely the same.
 */
function refined(between: Relation, a: Facts, b: Facts, profiles: Named['profiles']): Relation {
  if (between !== 'may-be' || a.speaker === null || b.speaker === null) return between;
  if (a.report.id === b.report.id) return profiles.get(a.speaker)?.person === profiles.get(b.speaker)?.person ? between : 'different';
  return meet(a.relays, b.relays) ? 'same' : between;
}

/** One quotes the other: what is said inside a quotation is another's act. */
function overlapping(a: Facts, b: Facts): boolean {
  return a.claim.content.some(([s, e]) => b.claim.content.some(([t, f]) => s < f && t < e));
}

function byReport(facts: readonly Facts[]): Iterable<Facts[]> {
  const reports = new Map<string, Facts[]>();
  for (const fact of facts) {
    const list = reports.get(fact.report.id);
    if (list) list.push(fact);
    else reports.set(fact.report.id, [fact]);
  }
  return reports.values();
}

function number(facts: readonly Facts[], acts: readonly number[][], used: readonly Edge[], named: Named): { claims: Claim[]; origins: Origin[] } {
  const actOf = new Map<number, number>();
  for (const [n, indices] of acts.entries()) for (const i of indices) actOf.set(i, n);
  const exhibit = isExhibit(named);
  const links = acts.map((): Origin['links'] => []);
  for (const edge of used) {
    const link = linkOf(edge, facts);
    if (link) links[actOf.get(edge.a) ?? -1]?.push(link);
  }
  const origins = acts.map((indices, n) => {
    const members = indices.flatMap((i) => facts[i] ?? []);
    return {
      id: `o${n + 1}`,
      speaker: speakerOf(members),
      label: labelOf(members, exhibit),
      claims: members.map(({ claim }) => claim.id),
      links: links[n] ?? [],
    };
  });
  return { claims: facts.map(({ claim, index }) => ({ ...claim, origin: `o${(actOf.get(index) ?? 0) + 1}` })), origins };
}

/** Documents, videos, photos: what they say they say wherever they are shown. */
function isExhibit({ sources }: Named): (source: string) => boolean {
  const exhibits = new Set(sources.flatMap(({ id, kind }) => (kind === 'document' || kind === 'media' ? [id] : [])));
  return (source) => exhibits.has(source);
}

/** The one who spoke: the source most of the claims name, the first met among equals; the publisher for a report's own voice. */
function speakerOf(members: readonly Facts[]): string | null {
  const votes = new Map<string, number>();
  for (const { speaker } of members) if (speaker !== null) votes.set(speaker, (votes.get(speaker) ?? 0) + 1);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? (members.every(({ voice }) => voice === 'own') ? (members[0]?.publisher ?? null) : null);
}
