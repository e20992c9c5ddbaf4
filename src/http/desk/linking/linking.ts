import type { DecisionBook } from '../../../case/decision-book.ts';
import type { OpenCase } from '../../../case/open-case.ts';
import type { Dossier } from '../../../model/dossier.ts';
import type { Incident } from '../../../model/incident.ts';
import { TOOL } from '../../../model/tool.ts';
import { type View, viewOf } from '../../../present/view.ts';
import type { IncidentRow } from '../../contract/incidents.ts';
import type { Shelf } from '../shelf.ts';
import { Copies } from './copies.ts';
import { type Digest, digestOf } from './digest.ts';
import { type Group, Grouping } from './grouping.ts';
import { linkIncident } from './link-incident.ts';
import { type CaseSource, sourcesOf } from './sources.ts';
import { stampsOf } from './stamps.ts';
import { Survey, type Surveyed } from './survey.ts';

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
 * The incidents of a case, each linked by itself: what is added or decided has its own incident linked again and no other. What much must be
 * done for, as when a large case is opened, is done behind the answers, which then tell what is known so far.
 */
export class Linking {
  readonly #opened: OpenCase;
  readonly #book: DecisionBook;
  readonly #shelf: Shelf;
  readonly #behindAnswers: BehindAnswers;
  readonly #survey: Survey;
  readonly #grouping = new Grouping();
  readonly #digests = new Map<string, { stamp: string; digest: Digest }>();
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
    this.#survey = new Survey(opened);
  }

  /** How many incidents there are, linked or not. */
  async size(): Promise<number> {
    await this.#follow();
    return this.#grouping.size;
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
    const group = this.#grouping.of(id);
    if (group === null) return null;
    const view = await this.#linked(group);
    const [incident] = view.dossier.incidents;
    return incident ? { incident, view } : null;
  }

  /** The view in which the claims of a report are linked; an empty one for a report that no incident has yet. */
  async viewOf(report: number): Promise<View> {
    await this.#follow();
    const group = this.#grouping.ofReport(report);
    return group === null ? NOTHING : this.#linked(group);
  }

  /** Which incidents reports speak of and which are copies, as far as is known. */
  async places(): Promise<Places> {
    await this.#follow();
    return {
      incidentsOf: (report) => [this.#grouping.ofReport(report)?.id ?? []].flat(),
      reportsOf: (incident) => this.#grouping.of(incident)?.reports ?? [],
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
    const missing = this.#survey.missing(reports);
    if (missing.length > REPORTS_AT_ONCE) this.#catchUpBehind();
    else if (missing.length > 0 && this.#behind === null) await this.#look(missing);
    await this.#restamp();
  }

  async #look(missing: readonly number[]): Promise<void> {
    const all: Surveyed[] = [];
    for await (const portion of this.#survey.look(missing)) {
      for (const { number, version, report } of portion) this.#copies.take(number, version, report.text);
      all.push(...portion);
      if (this.#closed) return;
      if (missing.length > REPORTS_AT_ONCE) await this.#behindAnswers.quiet();
    }
    this.#grouping.take(all);
    this.#state = '';
  }

  async #restamp(): Promise<void> {
    const state = `${this.#book.links}`;
    if (state === this.#state) return;
    const versions = new Map((await this.#shelf.reports()).map(({ report, version }) => [report, version]));
    this.#stamps = stampsOf(this.#grouping, this.#book.standing, (report) => versions.get(report) ?? null);
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
    const digests = [...this.#digests].map(([id, { digest }]): [string, Digest] => [id, digest]);
    const rows = digests.map(([, { row }]) => row);
    rows.sort((a, b) => compare(b.last ?? '', a.last ?? '') || compare(a.id, b.id));
    return { rows, sources: sourcesOf(digests, this.#book.standing.names) };
  }

  #stale(): Group[] {
    return [...this.#grouping.groups()].filter(({ id }) => this.#digests.get(id)?.stamp !== this.#stamps.get(id));
  }

  /** Linked as things stand, from memory where it is there. */
  #linked(group: Group): Promise<View> {
    const stamp = this.#stamps.get(group.id) ?? '';
    const kept = this.#views.get(group.id);
    if (kept?.stamp === stamp) {
      this.#views.delete(group.id);
      this.#views.set(group.id, kept);
      return kept.view;
    }
    const view = linkIncident(this.#opened, group, this.#book.standing);
    const made = { stamp, view, claims: 0 };
    this.#views.set(group.id, made);
    return view.then(
      (linked) => {
        const [incident] = linked.dossier.incidents;
        if (incident && this.#stamps.get(group.id) === stamp) {
          this.#digests.set(group.id, { stamp, digest: digestOf(linked, incident) });
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
    const missing = this.#survey.missing(await this.#shelf.reports());
    if (missing.length > 0) await this.#look(missing);
    await this.#restamp();
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
