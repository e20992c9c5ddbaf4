import type { DecisionBook } from '../../case/decisions/decision-book.ts';
import type { OpenCase } from '../../case/open-case.ts';
import { type ListedReport, reportsReadSince } from '../../store/index/reports.ts';

/** The current reports of a case as lists show them, held in memory; after a change only what is new is asked for. */
export class Shelf {
  readonly #opened: OpenCase;
  readonly #book: DecisionBook;
  readonly #reports = new Map<number, ListedReport>();
  #sorted: readonly ListedReport[] = [];
  #state = { links: -1, seq: 0 };

  constructor(opened: OpenCase, book: DecisionBook) {
    this.#opened = opened;
    this.#book = book;
  }

  /** Newest number first. */
  async reports(): Promise<readonly ListedReport[]> {
    const { links, size } = this.#book;
    if (links === this.#state.links) return this.#sorted;
    const fresh = await reportsReadSince(this.#opened.db, this.#opened.id, this.#state.seq);
    for (const report of fresh) this.#reports.set(report.report, report);
    if (fresh.length > 0) this.#sorted = [...this.#reports.values()].sort((a, b) => b.report - a.report);
    this.#state = { links, seq: size };
    return this.#sorted;
  }

  async find(report: number): Promise<ListedReport | null> {
    await this.reports();
    return this.#reports.get(report) ?? null;
  }
}
