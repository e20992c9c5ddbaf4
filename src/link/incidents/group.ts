import type { Extraction } from '../../model/extraction.ts';
import type { Membership } from '../../model/incident.ts';
import { Clusterer } from '../clusters/clusterer.ts';
import type { Story } from '../clusters/reading.ts';
import { whyPlaced } from './reasons.ts';

const DAY = 86_400_000;

/** Reports of one event, and why each is among them. */
export interface Grouped {
  members: Extraction[];
  membership: Membership[];
}

/** Reports by the event they speak of. */
export type Grouping = (extractions: readonly Extraction[]) => Grouped[];

/** Reports by the event they speak of, the largest group first, in the order given within a group. */
export function groupReports(extractions: readonly Extraction[]): Grouped[] {
  const clusterer = new Clusterer({ chosen: true });
  const stories = extractions.map((extraction, at) => ({ at, story: storyOf(extraction) }));
  // what is published first is read first; a report without a date stands behind those that have one
  const inOrder = stories.sort((a, b) => (a.story.day ?? Number.POSITIVE_INFINITY) - (b.story.day ?? Number.POSITIVE_INFINITY) || a.at - b.at);
  const groups = new Map<number, number[]>();
  const membership = new Map<number, Membership>();
  for (const { at, story } of inOrder) {
    const { cluster, like } = clusterer.add(story);
    membership.set(at, { report: story.id, like: like?.id ?? null, why: whyPlaced(like), rule: 'link.incident' });
    const group = groups.get(cluster);
    if (group) group.push(at);
    else groups.set(cluster, [at]);
  }
  return [...groups.values()]
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
    .map((group) => ({ members: group.flatMap((at) => extractions[at] ?? []), membership: group.flatMap((at) => membership.get(at) ?? []) }));
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
