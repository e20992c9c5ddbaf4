import type { DecisionBook } from '../../case/decision-book.ts';
import { dossierOfCase } from '../../case/dossier.ts';
import type { OpenCase } from '../../case/open-case.ts';
import type { Dossier } from '../../model/dossier.ts';
import { TOOL } from '../../model/tool.ts';
import { type View, viewOf } from '../../present/view.ts';
import { countReports } from '../../store/index/reports.ts';

/** The case linked as a whole, made when it is asked for and kept until something comes that links depend on. */
export class Linking {
  readonly #opened: OpenCase;
  readonly #book: DecisionBook;
  #made: { links: number; view: Promise<View> } | null = null;

  constructor(opened: OpenCase, book: DecisionBook) {
    this.#opened = opened;
    this.#book = book;
  }

  view(): Promise<View> {
    const { links } = this.#book;
    if (this.#made?.links === links) return this.#made.view;
    const made = { links, view: this.#make() };
    this.#made = made;
    made.view.catch(() => {
      if (this.#made === made) this.#made = null;
    });
    return made.view;
  }

  async #make(): Promise<View> {
    const empty = (await countReports(this.#opened.db, this.#opened.id)) === 0;
    return viewOf(empty ? NOTHING : await dossierOfCase(this.#opened));
  }
}

const NOTHING: Dossier = { version: 1, tool: TOOL, reports: [], sources: [], claims: [], origins: [], incidents: [], drift: [], faults: [] };
