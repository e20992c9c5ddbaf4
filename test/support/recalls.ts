import type { Extraction } from '../../src/model/extraction.ts';
import type { Place } from '../../src/model/place.ts';
import type { Span } from '../../src/model/span.ts';
import { reportWith } from './reports.ts';

const point = (name: string, latitude: number, longitude: number): Place => ({ name, latitude, longitude, radius_km: 3, geonameid: 1, country: null });

/** Two towns far from each other. */
export const [BRAYTON, LORN] = [point('Brayton', 50, 10), point('Lorn', 57, 20)];

interface Given {
  id: string;
  published: string;
  /** when and where what it is mainly about happened; null where that is not known */
  day: string | null;
  place: Place | null;
  /** of the form `2024-03-02`, and with the place, each as it stands in the text */
  times?: readonly [words: string, value: string][];
  places?: readonly [words: string, place: Place][];
  counts?: readonly [words: string, value: number][];
}

/** A report of these paragraphs, read as far as tells what its passages speak of. */
export function readAs({ id, published, day, place, times = [], places = [], counts = [] }: Given, ...paragraphs: readonly string[]): Extraction {
  const text = paragraphs.join('\n\n');
  const blocks = paragraphs.map((paragraph) => ({ kind: 'paragraph' as const, span: spanOf(text, paragraph) }));
  return {
    report: reportWith({ id, published, text, blocks }),
    claims: [],
    places: places.map(([words, at]) => ({ span: spanOf(text, words), name: words, role: 'event', place: at, rule: 'test' })),
    times: times.map(([words, value]) => ({ span: spanOf(text, words), type: 'DATE', value, precision: 'day', certainty: 'known', rule: 'test' })),
    quantities: counts.map(([words, value]) => ({ span: spanOf(text, words), value, low: value, high: value, approx: false, unit: null, of: null })),
    incident: { place, time: day === null ? null : { value: day, precision: 'day' } },
  };
}

/** Where words stand that stand once. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1)) throw new Error(`“${words}” does not stand once in the text.`);
  return [start, start + words.length];
}
