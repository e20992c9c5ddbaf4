import type { SealedEntry } from '../../model/journal.ts';
import type { Journal } from '../../store/ports.ts';
import { claimName, numberOf, reportName } from '../ids.ts';
import { type Decided, type Decision, decisionOf } from './decisions.ts';
import { type Standing, standingOf, undoneBy } from './standing.ts';

/** Everything people decided in a case, kept up to date entry by entry, so that no question needs the journal read again. */
export class DecisionBook {
  readonly #decided: Decided[] = [];
  readonly #bySeq = new Map<number, Decided>();
  /** journal entries by what they were done to */
  readonly #entriesOf = new Map<string, number[]>();
  #stamps: SealedEntry[] = [];
  #made: { standing: Standing; undone: ReadonlyMap<number, number> } | null = null;
  readonly #hashes: string[] = [];
  #links = 0;
  #settled = { size: 0, links: 0 };

  static async read(journal: Pick<Journal, 'entries'>): Promise<DecisionBook> {
    const book = new DecisionBook();
    for await (const entry of journal.entries()) book.take(entry);
    book.settle();
    return book;
  }

  /** The next entry of the journal. */
  take(entry: SealedEntry): void {
    this.#hashes[entry.seq] = entry.hash;
    const decision = decisionOf(entry);
    if (decision !== null) {
      const decided = { entry, decision };
      this.#decided.push(decided);
      this.#bySeq.set(entry.seq, decided);
      this.#made = null;
    }
    if (entry.kind === 'timestamp') this.#stamps.push(entry);
    if (entry.kind === 'reading' || (decision !== null && this.#relinks(decision))) this.#links++;
    for (const subject of decision === null ? [entry.subject] : subjectsOf(decision, entry, this.#bySeq)) {
      const entries = this.#entriesOf.get(subject);
      if (entries) entries.push(entry.seq);
      else this.#entriesOf.set(subject, [entry.seq]);
    }
  }

  get standing(): Standing {
    return this.#read().standing;
  }

  /** For each entry that was undone, the entry that undid it. */
  get undone(): ReadonlyMap<number, number> {
    return this.#read().undone;
  }

  /** The index has followed the journal: what was taken may be asked for there. */
  settle(): void {
    this.#settled = { size: this.#hashes.length, links: this.#links };
  }

  /** Entries the index has followed. */
  get size(): number {
    return this.#settled.size;
  }

  /** Grows whenever something comes that claims, sources, origins or incidents depend on, once the index has it. */
  get links(): number {
    return this.#settled.links;
  }

  /** Decisions in the order they were made. */
  get decided(): readonly Decided[] {
    return this.#decided;
  }

  get stamps(): readonly SealedEntry[] {
    return this.#stamps;
  }

  /** The hash an entry had when it was read or written by this process. */
  hashAt(seq: number): string | null {
    return this.#hashes[seq] ?? null;
  }

  decidedAt(seq: number): Decided | null {
    return this.#bySeq.get(seq) ?? null;
  }

  /** Numbers of the entries that were done to this: `R-0012`, `C-0031`, a name, a SHA-256. */
  entriesOf(subject: string): readonly number[] {
    return this.#entriesOf.get(subject) ?? [];
  }

  /** What was decided on any of these after the journal had `size` entries, oldest first. */
  since(size: number, subjects: readonly string[]): Decided[] {
    const seqs = new Set(subjects.flatMap((subject) => this.entriesOf(subject).filter((seq) => seq >= size)));
    return [...seqs].sort((a, b) => a - b).flatMap((seq) => this.#bySeq.get(seq) ?? []);
  }

  /** What a decision was about, as entries are looked up by. */
  subjects(decision: Decision): string[] {
    return subjectsOf(decision, null, this.#bySeq);
  }

  #read(): { standing: Standing; undone: ReadonlyMap<number, number> } {
    this.#made ??= { standing: standingOf(this.#decided), undone: undoneBy(this.#decided) };
    return this.#made;
  }

  #relinks(decision: Decision): boolean {
    switch (decision.kind) {
      case 'edit':
      case 'add':
      case 'origin':
      case 'source':
      case 'incident':
      case 'conflict':
        return true;
      case 'review':
        return decision.review === 'rejected' || this.entriesOf(claimName(numberOf(decision.claim))).length > 0;
      case 'undo': {
        const target = this.#bySeq.get(decision.seq);
        return target !== undefined && target.decision !== decision && this.#relinks(target.decision);
      }
      case 'status':
      case 'assessment':
        return false;
    }
  }
}

function subjectsOf(decision: Decision, entry: SealedEntry | null, bySeq: ReadonlyMap<number, Decided>): string[] {
  const claim = (id: string) => claimName(numberOf(id));
  switch (decision.kind) {
    case 'review':
    case 'edit':
      return [claim(decision.claim)];
    case 'add':
      return [claim(decision.claim), reportName(numberOf(decision.report))];
    case 'conflict':
      return decision.claims.map(claim);
    case 'origin':
      return decision.ruling.claims.map(claim);
    case 'source':
      return decision.names;
    case 'incident':
      return decision.reports.map((report) => reportName(numberOf(report)));
    case 'status':
      return [reportName(numberOf(decision.report))];
    case 'assessment':
      return [entry?.subject ?? decision.assessment.id];
    case 'undo': {
      const target = bySeq.get(decision.seq);
      return target && target.decision !== decision ? subjectsOf(target.decision, target.entry, bySeq) : [entry?.subject ?? 'case'];
    }
  }
}
