import type { Extraction } from '../../model/extraction.ts';
import { fold } from './fold.ts';

const SHARED = 3;
/** Reports further apart than this are about another matter, whatever names they share. */
const DAYS = 60;

/**
 * Which reports are about the same matter, by their days and the rare capitalised words they share. Only between such reports may
 * "Holmes" be the Andrew Holmes of the other, or "the fire service" the same service.
 */
export class Related {
  private readonly names: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly days: ReadonlyMap<string, number>;
  private readonly known = new Map<string, boolean>();

  constructor(extractions: readonly Extraction[]) {
    const rare = Math.max(12, extractions.length / 20);
    // accents off: an agency may write Sao Tome where the local paper writes São Tomé
    const inReport = extractions.map(({ report }) => [report.id, new Set((report.text.match(/\p{Lu}\p{L}{3,}/gu) ?? []).map(fold))] as const);
    const frequency = new Map<string, number>();
    for (const [, names] of inReport) for (const name of names) frequency.set(name, (frequency.get(name) ?? 0) + 1);
    this.days = new Map(
      extractions.flatMap(({ report: { id, published } }) => {
        const time = published === null ? Number.NaN : Date.parse(`${published.slice(0, 10)}T00:00:00Z`);
        return Number.isNaN(time) ? [] : [[id, time / 86_400_000] as const];
      }),
    );
    this.names = new Map(inReport.map(([id, names]) => [id, new Set([...names].filter((n) => (frequency.get(n) ?? 0) <= rare && !COMMON.has(n)))]));
  }

  /** Whether two reports are near in time and share enough names; a report is related to itself. */
  reports(a: string, b: string): boolean {
    if (a === b) return true;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = this.known.get(key) ?? (this.near(a, b, DAYS) && this.share(a, b));
    this.known.set(key, known);
    return known;
  }

  /** Whether two reports came out within so many days of one another, as far as their days are known. */
  near(a: string, b: string, days: number): boolean {
    const [x, y] = [this.days.get(a), this.days.get(b)];
    return x === undefined || y === undefined || Math.abs(x - y) <= days;
  }

  private share(a: string, b: string): boolean {
    const [x, y] = [this.names.get(a), this.names.get(b)];
    if (!x || !y) return false;
    const [few, many] = x.size <= y.size ? [x, y] : [y, x];
    let shared = 0;
    for (const name of few) if (many.has(name) && ++shared >= SHARED) return true;
    return false;
  }
}

const COMMON = new Set(
  'This That There They When What Where While With From Their These Those Then After Before Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Some Many Most Only Also But And Another According Police Reuters'
    .toLowerCase()
    .split(' '),
);
