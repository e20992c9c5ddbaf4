import type { Extraction } from '../../model/extraction.ts';
import type { Membership } from '../../model/incident.ts';
import { Clusterer } from '../clusters/clusterer.ts';
import { profileOf, type Story } from '../clusters/reading.ts';
import { recallingOf } from '../recalls/passages.ts';
import { elsewhereIn, recalledIn, recalledMember } from '../recalls/recalled.ts';
import { apartFrom, type Recall, Recalls } from '../recalls/recalls.ts';
import type { Grouped } from './grouped.ts';
import { countAbout } from './own.ts';
import { whyPlaced } from './reasons.ts';

const DAY = 86_400_000;

/** Reports by the event they speak of, the largest group first, in the order given within a group. */
export function groupReports(extractions: readonly Extraction[]): Grouped[] {
  const clusterer = new Clusterer({ chosen: true });
  const recalls = new Recalls();
  const found: Recall[] = [];
  const clusterOf = new Map<string, number>();
  const groups = new Map<number, { at: number; membership: Membership }[]>();
  for (const { at, extraction, story } of inOrder(extractions)) {
    const profile = profileOf(story);
    const recalled = recalls.add(profile, recallingOf(extraction));
    const { cluster, like } = clusterer.place(profile, apartFrom(story.id, recalled));
    found.push(...recalled);
    clusterOf.set(story.id, cluster);
    push(groups, cluster, { at, membership: { report: story.id, like: like?.id ?? null, why: whyPlaced(like), rule: 'link.incident' } });
  }
  const places = new Map(extractions.map(({ report }, at) => [report.id, at]));
  const recalled = recalledIn(found, (report) => clusterOf.get(report));
  for (const { report, incident, ...told } of recalled) push(groups, incident, { at: places.get(report) ?? 0, membership: recalledMember(report, told) });
  const elsewhere = elsewhereIn(recalled);
  return [...groups.values()]
    .map((group) => group.sort((a, b) => a.at - b.at))
    .sort((a, b) => (a[0]?.at ?? 0) - (b[0]?.at ?? 0))
    .map((group) => ({ members: group.flatMap(({ at }) => extractions[at] ?? []), membership: group.map(({ membership }) => membership), elsewhere }))
    .sort((a, b) => countAbout(b) - countAbout(a));
}

/** What is published first is read first; a report without a date stands behind those that have one. */
function inOrder(extractions: readonly Extraction[]): { at: number; extraction: Extraction; story: Story }[] {
  const stories = extractions.map((extraction, at) => ({ at, extraction, story: storyOf(extraction) }));
  return stories.sort((a, b) => (a.story.day ?? Number.POSITIVE_INFINITY) - (b.story.day ?? Number.POSITIVE_INFINITY) || a.at - b.at);
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** As much of an extraction as tells which event its report is about. */
export interface Told {
  report: Pick<Extraction['report'], 'id' | 'title' | 'text' | 'published'>;
  incident: Pick<Extraction['incident'], 'place' | 'time'>;
}

/** What of a report tells which event it is about. */
export function storyOf({ report, incident }: Told): Story {
  const day = dayOf(report.published) ?? dayOf(incident.time?.value ?? null);
  return { id: report.id, day, title: report.title ?? '', text: report.text, place: incident.place };
}

/** Days since 1970. */
function dayOf(value: string | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(value ?? '');
  return match ? Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / DAY : null;
}
