import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { Copies, type Reuse } from '../copies/copies.ts';
import type { Passage } from '../copies/passages.ts';
import type { Relation } from '../sources/profile.ts';
import { overlap, plainWords } from '../words.ts';
import type { Edge } from './edge.ts';
import type { Facts } from './facts.ts';
import { contrary, otherFigures } from './retold.ts';

/** Share of a claim's characters that must lie in the passage. */
const INSIDE = 0.8;
/** Share of the words of two claims that must be common for one to be the copy of the other. */
const ALIKE: Readonly<Record<Passage['kind'], number>> = { verbatim: 0.7, edited: 0.6, summary: Number.POSITIVE_INFINITY };
const LEAST_ALIKE = Math.min(...Object.values(ALIKE));
/** With fewer words two people may have said the same in one passage. */
const TELLING = 5;

/** A passage in two reports: `a` in the one that came out later, `b` in the other. */
interface Shared extends Passage {
  /** in `a` */
  words: number;
}

/**
 * Passages that reports print of one another, or of one agency. What stands at the same place of such a passage was not said twice. Reports are
 * compared when two of their claims are, and only if they have runs of words in common that do not frame other reports as well.
 */
export class CopiedPassages {
  readonly #copies: Copies;
  readonly #texts: ReadonlyMap<string, string>;
  /** pairs that may share a passage: under the later report the earlier ones */
  readonly #worth = new Map<string, Set<string>>();
  readonly #known = new Map<string, { passages: readonly Shared[]; agencies: readonly string[] }>();

  constructor(facts: readonly Facts[]) {
    const reports = inOrder(facts);
    this.#copies = new Copies(reports);
    this.#texts = new Map(reports.map(({ id, text }) => [id, text]));
    if (reports.length < 2) return;
    for (const { susp, src } of this.#copies.candidates()) this.#worth.set(susp, (this.#worth.get(susp) ?? new Set()).add(src));
  }

  /** Whether two reports, by id, may share a passage. */
  mayShare(a: string, b: string): boolean {
    return this.#worth.get(a)?.has(b) === true || this.#worth.get(b)?.has(a) === true;
  }

  /** The evidence that two claims stand at one place of a passage their reports share; null when they do not. */
  edge(a: Facts, b: Facts, relation: Relation): Edge | null {
    const later = this.#worth.get(a.report.id)?.has(b.report.id) === true;
    if (!later && this.#worth.get(b.report.id)?.has(a.report.id) !== true) return null;
    const [susp, src] = later ? [a, b] : [b, a];
    const alike = overlap(a.words, b.words);
    // not to be a copy of any kind saves looking for passages
    if (alike < LEAST_ALIKE) return null;
    const { passages, agencies } = this.#between(susp.report.id, src.report.id);
    const around = passages.find((passage) => alike >= ALIKE[passage.kind] && lies(susp, passage.a) && lies(src, passage.b));
    if (around === undefined || (relation === 'different' && !tells(a, b, around))) return null;
    const exact = around.kind === 'verbatim';
    // who changed the passage may have changed what was said
    if (!exact && (a.negated !== b.negated || contrary(a, b) || otherFigures(a, b))) return null;
    const credit = agencies.length === 0 ? '' : ` Both credit ${agencies.join(' and ')} and may have it from there.`;
    return {
      a: a.index,
      b: b.index,
      kind: 'copies',
      strength: exact ? 'proven' : 'likely',
      why: `Both stand in a passage of ${around.words} words that the two reports share${exact ? '' : ' with changes'}.${credit}`,
      rule: 'origin.copied-passage',
      score: (exact ? 3 : 2) + alike,
      ground: 'verbatim',
      shared: later ? { a: around.a, b: around.b } : { a: around.b, b: around.a },
    };
  }

  #between(susp: string, src: string): { passages: readonly Shared[]; agencies: readonly string[] } {
    const pair = `${susp} ${src}`;
    const known = this.#known.get(pair);
    if (known) return known;
    const { passages, agencies }: Reuse = this.#copies.between(susp, src);
    const text = this.#texts.get(susp) ?? '';
    const found = { passages: passages.map((passage) => ({ ...passage, words: plainWords(text.slice(...passage.a)).length })), agencies };
    this.#known.set(pair, found);
    return found;
  }
}

/** Reports as they came out, so that the order in which they were given does not matter. */
function inOrder(facts: readonly Facts[]): Report[] {
  const keys = new Map<Report, string>();
  for (const { report, key } of facts) if (!keys.has(report)) keys.set(report, key);
  return [...keys].sort(([, x], [, y]) => (x < y ? -1 : x > y ? 1 : 0)).map(([report]) => report);
}

function lies({ claim }: Facts, [start, end]: Span): boolean {
  let [all, inside] = [0, 0];
  for (const [from, to] of claim.content) {
    all += to - from;
    inside += Math.max(0, Math.min(to, end) - Math.max(from, start));
  }
  return all > 0 && inside >= INSIDE * all;
}

/** Whether the words say enough to be one act though the reports name two people for them: one of them was misread. */
function tells(a: Facts, b: Facts, { kind }: Shared): boolean {
  return kind === 'verbatim' && Math.min(a.words.length, b.words.length) >= TELLING;
}
