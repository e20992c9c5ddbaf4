import { Capture, type Ingested } from '../../model/capture.ts';
import type { KnownReading } from '../../store/index/reports.ts';

/** What a capture is to a case that may have seen it before. */
export type Recognised =
  /** bytes the case has: nothing to read */
  | { as: 'known'; report: number }
  /** fetched again, and still the same bytes */
  | { as: 'unchanged'; report: number }
  /** other bytes at an address the case has */
  | { as: 'again'; report: number }
  | { as: 'new' };

/** The capture as the journal will keep it, so that what is read now is what a rebuild reads: who took it in, and headers in the order of their names. */
export function received(item: Ingested, by: string): Ingested {
  const headers = Object.fromEntries(Object.entries(item.capture.headers).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...item, capture: Capture.parse({ ...item.capture, headers, operator: item.capture.operator ?? by }) };
}

/** The address by which a page is known when it comes again. */
export function addressOf({ meta }: Ingested): string | null {
  return meta.url == null ? null : pageAddress(meta.url);
}

/** An address without the part that only points into its page. */
export function pageAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

/**
 * An address that comes again is the same report, in a new version when its bytes changed; a file has no address, so it is told by its bytes.
 * The same bytes at two addresses, or from two publishers, are two reports: one copied the other.
 */
export function recognise(item: Ingested, readings: readonly KnownReading[]): Recognised {
  const address = addressOf(item);
  const there = address === null ? undefined : readings.find((reading) => reading.current && reading.address === address);
  if (there) {
    if (there.sha256 !== item.capture.sha256) return { as: 'again', report: there.report };
    return { as: item.capture.how === 'live' ? 'unchanged' : 'known', report: there.report };
  }
  const same = readings.find(
    (reading) => reading.sha256 === item.capture.sha256 && agree(reading.address, address) && agree(reading.publisher, item.meta.publisher ?? null),
  );
  return same ? { as: 'known', report: same.report } : { as: 'new' };
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}
