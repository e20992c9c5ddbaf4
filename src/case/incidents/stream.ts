import { Clusterer } from '../../link/clusters/clusterer.ts';
import type { Profile } from '../../link/clusters/reading.ts';
import { whyPlaced } from '../../link/incidents/reasons.ts';
import { apartFrom, type Found, type Recalling, Recalls } from '../../link/recalls/recalls.ts';
import { type Placement, profilesOf } from '../../store/index/incidents.ts';
import { numberOf } from '../ids.ts';
import type { OpenCase } from '../open-case.ts';
import { storedProfile, storedRecalling } from './profile.ts';

/** The reports of a case as those that came before: what joins a new one to an incident, its clusters named by the reports that opened them, and what passages recall. */
export class Stream {
  readonly #clusterer = new Clusterer({ chosen: true });
  readonly #recalls = new Recalls();
  /** by number of the cluster, from 1 */
  readonly #openedBy: number[] = [];
  readonly #numbers = new Map<number, number>();

  static async restored({ db, id }: Pick<OpenCase, 'db' | 'id'>): Promise<Stream> {
    const stream = new Stream();
    for await (const { report, opened_by, profile: kept, recalling } of profilesOf(db, id)) {
      const cluster = stream.#numbers.get(opened_by) ?? stream.#open(opened_by);
      const profile = storedProfile(report, kept);
      stream.#clusterer.restore(profile, cluster);
      stream.#recalls.restore(profile, storedRecalling(report, recalling));
    }
    return stream;
  }

  /** `recalled`: what was found of it by `recall` */
  place(profile: Profile, report: number, recalled: readonly Found[]): Pick<Placement, 'opened_by' | 'joined' | 'why'> {
    const { cluster, like } = this.#clusterer.place(profile, apartFrom(profile.id, recalled));
    if (cluster > this.#openedBy.length) this.#open(report);
    return { opened_by: this.#openedBy[cluster - 1] ?? report, joined: like === null ? null : numberOf(like.id), why: whyPlaced(like) };
  }

  /** What a report, or a new version of it, recalls of the others, and they of it. */
  recall(profile: Profile, recalling: Recalling): Found[] {
    return this.#recalls.add(profile, recalling);
  }

  #open(report: number): number {
    const cluster = this.#openedBy.push(report);
    this.#numbers.set(report, cluster);
    return cluster;
  }
}
