import type { Extraction } from '../../model/extraction.ts';
import { Numbers } from '../postings.ts';
import { rarityAtLarge } from '../rarity.ts';
import { contentWords } from '../words.ts';
import { fold } from './fold.ts';

/** What two reports on one matter share: a name counts for two rare words, and one name there must be. */
const NAME = 2;
const ENOUGH = 6;
/** Reports further apart than this are about another matter, whatever names they share. */
const DAYS = 60;

/**
 * Which reports are about the same matter, by their days, the rare capitalised words they share and, where these are few, other rare words.
 * Only between such reports may "Holmes" be the Andrew Holmes of the other, or "the fire service" the same service.
 */
export class Related {
  readonly #numbers: ReadonlyMap<string, number>;
  /** by report, the numbers of its names and words, ascending */
  readonly #names: readonly Int32Array[];
  readonly #words: readonly Int32Array[];
  /** by report, NaN where it is not known */
  readonly #days: Float64Array;

  constructor(extractions: readonly Extraction[]) {
    const most = Math.max(12, extractions.length / 20);
    this.#numbers = new Map(extractions.map(({ report }, i) => [report.id, i]));
    this.#names = inFew(extractions, ({ report }) => namesIn(report.text), most);
    this.#words = inFew(extractions, ({ report }) => rareWords(report.text), most);
    this.#days = Float64Array.from(extractions, ({ report: { published } }) =>
      published === null ? Number.NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`) / 86_400_000,
    );
  }

  /** Whether two reports are near in time and share enough names; a report is related to itself. */
  reports(a: string, b: string): boolean {
    if (a === b) return true;
    const [x, y] = [this.#numbers.get(a), this.#numbers.get(b)];
    return x !== undefined && y !== undefined && this.#near(x, y, DAYS) && this.#share(x, y);
  }

  /** Whether two reports came out within so many days of one another, as far as their days are known. */
  near(a: string, b: string, days: number): boolean {
    return this.#near(this.#numbers.get(a) ?? -1, this.#numbers.get(b) ?? -1, days);
  }

  #near(x: number, y: number, days: number): boolean {
    const apart = Math.abs((this.#days[x] ?? Number.NaN) - (this.#days[y] ?? Number.NaN));
    return Number.isNaN(apart) || apart <= days;
  }

  #share(x: number, y: number): boolean {
    const names = NAME * common(this.#names[x], this.#names[y], ENOUGH / NAME);
    return names > 0 && (names >= ENOUGH || common(this.#words[x], this.#words[y], ENOUGH - names) === ENOUGH - names);
  }
}

/** By report, those of its words that stand in no more than so many reports, as ascending numbers. */
function inFew(extractions: readonly Extraction[], wordsOf: (extraction: Extraction) => Iterable<string>, most: number): Int32Array[] {
  const numbers = new Numbers<string>();
  const inReport = extractions.map((extraction) => [...new Set(wordsOf(extraction))].map((word) => numbers.of(word)));
  const frequency = new Int32Array(numbers.size);
  for (const words of inReport) for (const word of words) frequency[word] = (frequency[word] ?? 0) + 1;
  return inReport.map((words) => Int32Array.from(words.filter((word) => (frequency[word] ?? 0) <= most)).sort());
}

/** Capitalised words, folded. Accents off: an agency may write Sao Tome where the local paper writes São Tomé. */
function namesIn(text: string): string[] {
  return [...new Set(text.match(/\p{Lu}\p{L}{3,}/gu))].map(fold).filter((name) => !COMMON.has(name));
}

/** Words in small letters that the news hardly ever uses. */
function rareWords(text: string): string[] {
  return [...contentWords([...new Set(text.match(/(?<!\p{L})\p{Ll}{5,}/gu))])].filter((key) => rarityAtLarge(key) === 1);
}

/** How many numbers two ascending lists share, counted no further than `enough`. */
function common(a: Int32Array | undefined, b: Int32Array | undefined, enough: number): number {
  if (!a || !b) return 0;
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length && shared < enough; ) {
    const [x, y] = [a[i] ?? 0, b[k] ?? 0];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return shared;
}

const COMMON = new Set(
  'This That There They When What Where While With From Their These Those Then After Before Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Some Many Most Only Also But And Another According Police Reuters'
    .toLowerCase()
    .split(' '),
);
