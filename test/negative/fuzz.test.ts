import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incidentPlace } from '../../src/extract/places/incident.ts';
import { findPlaces } from '../../src/extract/places/places.ts';
import { findQuantities } from '../../src/extract/quantities/quantities.ts';
import { incidentTime } from '../../src/extract/times/incident.ts';
import { findTimes } from '../../src/extract/times/times.ts';
import { loadGazetteer } from '../../src/gazetteer/load.ts';
import type { Span } from '../../src/model/span.ts';
import { analyse } from '../../src/text/analyse.ts';

const gazetteer = loadGazetteer();

/** Finds all there is to find in a text, and checks that it stands where it is said to stand. */
function check(text: string): void {
  const doc = analyse({ text });
  const report = { publisher: text.slice(0, 40), url: null, published: '2024-06-12' };
  const places = findPlaces(doc, report, gazetteer);
  const times = findTimes(doc, report);
  const quantities = findQuantities(doc);
  for (const found of [places, times, quantities]) {
    let last = 0;
    for (const { span } of found as readonly { span: Span }[]) {
      expect(span[0]).toBeGreaterThanOrEqual(last);
      expect(span[1]).toBeGreaterThan(span[0]);
      expect(span[1]).toBeLessThanOrEqual(text.length);
      last = span[1];
    }
  }
  for (const { span, name } of places) expect(text.slice(...span)).toBe(name);
  incidentPlace(places, doc);
  incidentTime(times, doc, report);
}

const WORDS = [
  'Paris',
  ', Texas',
  ' in ',
  'the village of ',
  'St. ',
  'County',
  ' and ',
  'March ',
  '3',
  '14 ',
  'two',
  ' dozen ',
  'people',
  ' were shot',
  '\n\n',
  '. ',
  'Monday',
  ' at ',
  '9',
  ':30',
  ' p.m.',
  'last ',
  'week',
  '“',
  '”',
  '’s ',
  'Kyiv',
  'Киев',
  ' صنعاء ',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u0000',
  '🎉',
  ' - ',
  '/',
  '1200 block of ',
  'North ',
  'Elm Street',
  'U.S.',
  '(',
  ')',
  '$2.5 ',
  'million',
  '-year-old',
];

describe('places, times and quantities', () => {
  it('stand where they are said to stand in any text of words, marks and broken characters', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }), (parts) =>
        check(parts.join('')),
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    ['one word', 'Aa'.repeat(500_000)],
    ['capitals', 'Paris '.repeat(12_000)],
    ['digits', '1'.repeat(300_000)],
    ['numbers', '3 and 4 '.repeat(8_000)],
    ['spaces', `May${' '.repeat(500_000)}5`],
    ['commas', 'Lima, Ohio, '.repeat(8_000)],
    ['broken pairs', '\ud83d'.repeat(200_000)],
    ['dates', 'late on Monday, March 4, at 9 p.m. '.repeat(10_000)],
    ['blocks', '12 block of N. Elm '.repeat(5_000)],
  ])(
    'come to an end on a long line of %s',
    (_, line) => {
      expect(() => check(line)).not.toThrow();
    },
    120_000,
  );
});
