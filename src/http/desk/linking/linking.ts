import type { DecisionBook } from '../../../case/decisions/decision-book.ts';
import { byReport, type Group, groupsOf } from '../../../case/incidents/groups.ts';
import { keepIncident, keptIncident, linkIncident } from '../../../case/incidents/link.ts';
import { Placing } from '../../../case/incidents/placing.ts';
import { stampsOf } from '../../../case/incidents/stamps.ts';
import type { OpenCase } from '../../../case/open-case.ts';
import type { Dossier } from '../../../model/dossier.ts';
import type { Incident } from '../../../model/incident.ts';
import { TOOL } from '../../../model/tool.ts';
import { type View, viewOf } from '../../../present/view.ts';
import { digestsOf } from '../../../store/index/incidents.ts';
import type { IncidentRow } from '../../contract/incidents.ts';
import type { Shelf } from '../shelf.ts';
import { Copies } from './copies.ts';
import { Digest, digestOf } from './digest.ts';
import { type CaseSource, sourcesOf } from './sources.ts';

/** Reports looked at, and incidents linked, while somebody waits; more are done behind his back. */
const [REPORTS_AT_ONCE, INCIDENTS_AT_ONCE] = [100, 4];
/** Claims of linked incidents that are kept in memory. */
const KEPT = 60_000;
/** Milliseconds between two tellings that more has been linked. */
const PACE = 2_000;

/** An incident with the view it is linked in. */
export interface LinkedIncident {
  incident: Incident;
  view: View;
}

/** What is done behind the answers lets those who ask go first, and says when it came to something. */
export interface BehindAnswers {
  /** resolves when nobody waits */
  quiet(): Promise<void>;
  /** something became known that earlier answers did not tell */
  renewed(): void;
}

/** Where reports stand among the others, by their numbers. */
export interface Places {
  /** ids of incidents, `i7` */
  incidentsOf(report: number): string[];
  reportsOf(incident: string): readonly number[];
  /** reports folded under this one */
  copiesOf(report: number): number[];
  /** the report this one is folded under; null for one that stands by itself */
  originalOf(report: number): number | null;
}

/**
 * The incidents of a case, each linked by itself and kept in the index: what is added or decided has its own incident linked again and no
 * other. What much must be done for, as when a large case is opened for the first time, is done behind the answers, which then tell what is
 * known so far.
 */
export class Linking {
  readonly #opened: OpenCase;
  readonly #book: DecisionBook;
  readonly #shelf: Shelf;
  readonly #behindAnswers: BehindAnswers;
  #placing: Placing | null = null;
  #groups: ReadonlyMap<string, Group> = new Map();
  /** by report, the incident it is about, then those of which passages of it speak */
  #groupsOf: ReadonlyMap<number, readonly Group[]> = new Map();
  /** null for one of pictures alone, of which there is nothing to tell */
  readonly #digests = new Map<string, { stamp: string; digest: Digest | null }>();
  /** the one that was asked for last stands last */
  readonly #views = new Map<string, { stamp: string; view: Promise<View>; claims: number }>();
  readonly #copies = new Copies();
  #stamps: ReadonlyMap<string, string> = new Map();
  #state = '';
  #turn: Promise<void> = Promise.resolve();
  #behind: Promise<void> | null = null;
  #lists: { rows: IncidentRow[]; sources: CaseSource[] } | null = null;
  #closed = false;

  constructor(opened: OpenCase, book: DecisionBook, shelf: Shelf, behindAnswers: BehindAnswers) {
    this.#opened = opened;
    this.#book = book;
    this.#shelf = shelf;
    this.#behindAnswers = behindAnswers;
  }

  /** How many incidents there are, linked or not. */
  async size(): Promise<number> {
    await this.#follow();
    return this.#groups.size;
  }

  /** Those that are linked, the one reported on last first. */
  async rows(): Promise<readonly IncidentRow[]> {
    return (await this.#refreshed()).rows;
  }

  async sources(): Promise<readonly CaseSource[]> {
    return (await this.#refreshed()).sources;
  }

  /** An incident by its id, `i7`; null when there is none. */
  async incident(id: string): Promise<LinkedIncident | null> {
    await this.#follow();
    const group = this.#groups.get(id);
    if (group === undefined) return null;
    const view = await this.#linked(group);
    const [incident] = view.dossier.incidents;
    return incident ? { incident, view } : null;
  }

  /** The view in which the claims of a report are linked; an empty one for a report that no incident has yet. */
  async viewOf(report: number): Promise<View> {
    await this.#follow();
    const [group] = this.#groupsOf.get(report) ?? [];
    return group === undefined ? NOTHING : this.#linked(group);
  }

  /** Which incidents reports speak of and which are copies, as far as is known. */
  async places(): Promise<Places> {
    await this.#follow();
    return {
      incidentsOf: (report) => (this.#groupsOf.get(report) ?? []).map(({ id }) => id),
      reportsOf: (incident) => this.#groups.get(incident)?.reports ?? [],
      copiesOf: (report) => this.#copies.under(report),
      originalOf: (report) => this.#copies.firstOf(report),
    };
  }

  /** Ends what is done behind the answers. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#behind;
  }

  /** One after the other: what two ask for at once is looked at once. */
  #follow(): Promise<void> {
    const turn = this.#turn.then(() => this.#followNow());
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #followNow(): Promise<void> {
    const reports = await this.#shelf.reports();
    const placing = await this.#begun();
    const missing = placing.missing(reports);
    if (missing.length > REPORTS_AT_ONCE) this.#catchUpBehind();
    else if (missing.length > 0 && this.#behind === null) await this.#place(placing, missing);
    await this.#restamp(placing);
  }

  /** What the index keeps of an earlier time. */
  async #begun(): Promise<Placing> {
    if (this.#placing !== null) return this.#placing;
    const { db, id } = this.#opened;
    const placing = await Placing.open(this.#opened);
    for (const { report, version, signature } of placing.placements) this.#copies.take(report, version, signature);
    for (const { incident, stamp, digest } of await digestsOf(db, id)) {
      const known = Digest.nullable().safeParse(digest);
      if (known.success) this.#digests.set(`i${incident}`, { stamp, digest: known.data });
    }
    this.#placing = placing;
    return placing;
  }

  async #place(placing: Placing, missing: readonly number[]): Promise<void> {
    for await (const portion of placing.place(missing)) {
      for (const { report, version, signature } of portion) this.#copies.take(report, version, signature);
      this.#state = '';
      if (this.#closed) return;
      if (missing.length > REPORTS_AT_ONCE) await this.#behindAnswers.quiet();
    }
  }

  async #restamp(placing: Placing): Promise<void> {
    const state = `${this.#book.links}`;
    if (state === this.#state) return;
    const { standing } = this.#book;
    const versions = new Map((await this.#shelf.reports()).map(({ report, version }) => [report, version]));
    const groups = groupsOf(placing.placements, standing.incidents, placing.recalls);
    this.#stamps = await stampsOf(this.#opened, groups, standing, (report) => versions.get(report) ?? null);
    this.#groups = new Map(groups.map((group) => [group.id, group]));
    this.#groupsOf = byReport(groups);
    this.#state = state;
    for (const id of this.#digests.keys()) if (!this.#stamps.has(id)) this.#digests.delete(id);
    this.#lists = null;
  }

  async #refreshed(): Promise<{ rows: IncidentRow[]; sources: CaseSource[] }> {
    await this.#follow();
    const stale = this.#stale();
    if (stale.length > INCIDENTS_AT_ONCE) this.#catchUpBehind();
    else for (const group of stale) await this.#linked(group);
    this.#lists ??= this.#list();
    return this.#lists;
  }

  #list(): { rows: IncidentRow[]; sources: CaseSource[] } {
    const digests = [...this.#digests].flatMap(([id, { digest }]): [string, Digest][] => (digest === null ? [] : [[id, digest]]));
    const rows = digests.map(([, { row }]) => row);
    rows.sort((a, b) => compare(b.last ?? '', a.last ?? '') || compare(a.id, b.id));
    return { rows, sources: sourcesOf(digests, this.#book.standing.names) };
  }

  #stale(): Group[] {
    return [...this.#groups.values()].filter(({ id }) => this.#digests.get(id)?.stamp !== this.#stamps.get(id));
  }

  /** Linked as things stand, from memory or the index where it is there. */
  #linked(group: Group): Promise<View> {
    const stamp = this.#stamps.get(group.id) ?? '';
    const kept = this.#views.get(group.id);
    if (kept?.stamp === stamp) {
      this.#views.delete(group.id);
      this.#views.set(group.id, kept);
      return kept.view;
    }
    const view = this.#viewed(group, stamp);
    const made = { stamp, view, claims: 0 };
    this.#views.set(group.id, made);
    return view.then(
      (linked) => {
        if (this.#stamps.get(group.id) === stamp && this.#digests.get(group.id)?.stamp !== stamp) {
          this.#digests.set(group.id, { stamp, digest: digestOf(linked) });
          this.#lists = null;
        }
        made.claims = linked.dossier.claims.length;
        this.#forget();
        return linked;
      },
      (error: unknown) => {
        if (this.#views.get(group.id) === made) this.#views.delete(group.id);
        throw error;
      },
    );
  }

  async #viewed(group: Group, stamp: string): Promise<View> {
    const kept = await keptIncident(this.#opened, group, stamp);
    if (kept !== null) return viewOf(kept);
    const view = viewOf(await linkIncident(this.#opened, group, this.#book.standing));
    await keepIncident(this.#opened, group, stamp, view.dossier, digestOf(view));
    return view;
  }

  /** Drops the views that were asked for longest ago; the last one stays, however large. */
  #forget(): void {
    let claims = [...this.#views.values()].reduce((sum, view) => sum + view.claims, 0);
    for (const [id, view] of this.#views) {
      if (claims <= KEPT || this.#views.size === 1) return;
      claims -= view.claims;
      this.#views.delete(id);
    }
  }

  #catchUpBehind(): void {
    this.#behind ??= this.#catchUp().finally(() => {
      this.#behind = null;
    });
    // what fails here fails again, and is told, where it is asked for
    this.#behind.catch(() => {});
  }

  async #catchUp(): Promise<void> {
    const placing = await this.#begun();
    const missing = placing.missing(await this.#shelf.reports());
    if (missing.length > 0) await this.#place(placing, missing);
    await this.#restamp(placing);
    let told = this.#opened.elapsed();
    for (const group of this.#stale()) {
      if (this.#closed) return;
      await this.#linked(group);
      await this.#behindAnswers.quiet();
      const now = this.#opened.elapsed();
      if (now - told < PACE) continue;
      told = now;
      this.#behindAnswers.renewed();
    }
    this.#behindAnswers.renewed();
  }
}

const NOTHING = viewOf({ version: 1, tool: TOOL, reports: [], sources: [], claims: [], origins: [], incidents: [], drift: [], faults: [] } satisfies Dossier);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
