import type { Extraction } from '../../model/extraction.ts';
import { conceptsOf } from '../../text/concepts.ts';
import { wordsOf } from '../../text/words.ts';
import { kilometres } from '../questions/places.ts';

/** Characters from the start of a report that tell what it is about. */
const LEAD = 2000;
/**
 * Cosine from which on two reports tell of one event, by what place and day say (a report's place or day alone is often misread, both seldom);
 * the second figure for sets of `MANY` reports and more, where look-alikes abound.
 */
const NEEDED = { agree: [0.04, 0.2], silent: [0.08, 0.24], doubtful: [0.12, 0.3], against: [0.17, 0.3] } as const;
const MANY = 200;
const NEAR_KM = 40;
const NEAR_DAYS = 14;
/** The most telling concepts of a report, by which groups it may belong to are found. */
const TELLING = 15;

interface Profile {
  extraction: Extraction;
  vector: ReadonlyMap<string, number>;
  /** days since 1970 of the event, else of publication; null when not known */
  day: number | null;
}

interface Cluster {
  members: Profile[];
  sum: Map<string, number>;
  /** squared length of `sum` */
  square: number;
}

/**
 * Reports by the event they speak of, the largest group first, in the order given within a group. One pass: each report goes to the group whose
 * words it shares most, when place and day do not speak against it.
 */
export function groupReports(extractions: readonly Extraction[]): Extraction[][] {
  const profiles = profilesOf(extractions);
  const share = Math.min(1, extractions.length / MANY);
  const clusters: Cluster[] = [];
  const index = new Map<string, Set<number>>();
  for (const profile of profiles) {
    const best = bestCluster(profile, clusters, index, share);
    const at = best ?? clusters.push({ members: [], sum: new Map(), square: 0 }) - 1;
    const cluster = clusters[at];
    if (!cluster) continue;
    cluster.members.push(profile);
    for (const [concept, weight] of profile.vector) {
      const before = cluster.sum.get(concept) ?? 0;
      cluster.sum.set(concept, before + weight);
      cluster.square += weight * (2 * before + weight);
      index.set(concept, (index.get(concept) ?? new Set<number>()).add(at));
    }
  }
  return clusters.map(({ members }) => members.map((m) => m.extraction)).sort((a, b) => b.length - a.length);
}

function bestCluster(profile: Profile, clusters: readonly Cluster[], index: ReadonlyMap<string, ReadonlySet<number>>, share: number): number | null {
  const candidates = new Set<number>();
  const telling = [...profile.vector].sort((a, b) => b[1] - a[1]).slice(0, share < 1 ? undefined : TELLING);
  for (const [concept] of telling) for (const at of index.get(concept) ?? []) candidates.add(at);
  let best: number | null = null;
  let most = 0;
  for (const at of candidates) {
    const cluster = clusters[at];
    if (!cluster) continue;
    const similar = cosine(profile.vector, cluster) - needed(profile, cluster, share);
    if (similar >= 0 && (best === null || similar > most)) {
      best = at;
      most = similar;
    }
  }
  return best;
}

/** How alike the words must be, given place and day. */
function needed({ extraction, day }: Profile, { members }: Cluster, share: number): number {
  const places = members.flatMap((m) => m.extraction.incident.place ?? []);
  const { place } = extraction.incident;
  const near = place !== null && places.some((p) => kilometres(p, place) <= NEAR_KM + p.radius_km + place.radius_km);
  const far = place !== null && places.length > 0 && !near;
  const days = members.flatMap((m) => m.day ?? []);
  const close = day !== null && days.some((d) => Math.abs(d - day) <= NEAR_DAYS);
  const apart = day !== null && days.length > 0 && !close;
  const [few, many] = near && close ? NEEDED.agree : far && apart ? NEEDED.against : far || apart ? NEEDED.doubtful : NEEDED.silent;
  return few + share * (many - few);
}

function profilesOf(extractions: readonly Extraction[]): Profile[] {
  const bags = extractions.map(({ report }) => {
    const bag = new Map<string, number>();
    for (const { concept } of conceptsOf(wordsOf(`${report.title ?? ''} ${report.text.slice(0, LEAD)}`))) bag.set(concept, (bag.get(concept) ?? 0) + 1);
    return bag;
  });
  const inReports = new Map<string, number>();
  for (const bag of bags) for (const concept of bag.keys()) inReports.set(concept, (inReports.get(concept) ?? 0) + 1);
  return extractions.map((extraction, i) => ({
    extraction,
    vector: weighted(bags[i] ?? new Map(), inReports, extractions.length),
    day: dayOf(extraction.incident.time?.value ?? extraction.report.published),
  }));
}

/** Unit vector of term frequency (damped) and rarity. */
function weighted(bag: ReadonlyMap<string, number>, inReports: ReadonlyMap<string, number>, total: number): Map<string, number> {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [concept, count] of bag) {
    const weight = (1 + Math.log(count)) * Math.log(1 + (total + 10) / (inReports.get(concept) ?? 1));
    vector.set(concept, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square);
  for (const [concept, weight] of vector) vector.set(concept, length === 0 ? 0 : weight / length);
  return vector;
}

function cosine(unit: ReadonlyMap<string, number>, { sum, square }: Cluster): number {
  let dot = 0;
  for (const [concept, weight] of unit) dot += weight * (sum.get(concept) ?? 0);
  return square === 0 ? 0 : dot / Math.sqrt(square);
}

function dayOf(value: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '');
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000 : null;
}
