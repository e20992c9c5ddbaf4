import type { Extraction } from '../../model/extraction.ts';
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
  private readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly days: ReadonlyMap<string, number>;
  /** by the report whose id comes first, then the other */
  private readonly known = new Map<string, Map<string, boolean>>();

  constructor(extractions: readonly Extraction[]) {
    const most = Math.max(12, extractions.length / 20);
    // accents off: an agency may write Sao Tome where the local paper writes São Tomé
    this.names = inFew(extractions, ({ report }) => (report.text.match(/\p{Lu}\p{L}{3,}/gu) ?? []).map(fold).filter((name) => !COMMON.has(name)), most);
    this.words = inFew(extractions, ({ report }) => rareWords(report.text), most);
    this.days = new Map(
      extractions.flatMap(({ report: { id, published } }) => {
        const time = published === null ? Number.NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
        return Number.isNaN(time) ? [] : [[id, time / 86_400_000] as const];
      }),
    );
  }

  /** Whether two reports are near in time and share enough names; a report is related to itself. */
  reports(a: string, b: string): boolean {
    if (a === b) return true;
    const [first, second] = a < b ? [a, b] : [b, a];
    let known = this.known.get(first);
    if (!known) {
      known = new Map();
      this.known.set(first, known);
    }
    let related = known.get(second);
    if (related === undefined) {
      related = this.near(a, b, DAYS) && this.share(a, b);
      known.set(second, related);
    }
    return related;
  }

  /** Whether two reports came out within so many days of one another, as far as their days are known. */
  near(a: string, b: string, days: number): boolean {
    const [x, y] = [this.days.get(a), this.days.get(b)];
    return x === undefined || y === undefined || Math.abs(x - y) <= days;
  }

  private share(a: string, b: string): boolean {
    const names = NAME * common(this.names.get(a), this.names.get(b), ENOUGH / NAME);
    return names > 0 && (names >= ENOUGH || common(this.words.get(a), this.words.get(b), ENOUGH - names) === ENOUGH - names);
  }
}

/** By report, those of its words that stand in no more than so many reports. */
function inFew(extractions: readonly Extraction[], wordsOf: (extraction: Extraction) => Iterable<string>, most: number): Map<string, ReadonlySet<string>> {
  const inReport = extractions.map((extraction) => [extraction.report.id, new Set(wordsOf(extraction))] as const);
  const frequency = new Map<string, number>();
  for (const [, words] of inReport) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return new Map(inReport.map(([id, words]) => [id, new Set([...words].filter((word) => (frequency.get(word) ?? 0) <= most))]));
}

/** Words in small letters that the news hardly ever uses. */
function rareWords(text: string): string[] {
  return [...contentWords(text.match(/(?<!\p{L})\p{Ll}{5,}/gu) ?? [])].filter((key) => rarityAtLarge(key) === 1);
}

/** How many words two sets share, counted no further than `enough`. */
function common(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined, enough: number): number {
  if (!a || !b) return 0;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word) && ++shared === enough) break;
  return shared;
}

const COMMON = new Set(
  'This That There They When What Where While With From Their These Those Then After Before Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Some Many Most Only Also But And Another According Police Reuters'
    .toLowerCase()
    .split(' '),
);
