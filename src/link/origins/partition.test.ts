import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Page, tell } from '../../../test/support/tellings.ts';
import { nameSources } from '../sources/sources.ts';
import { traceOrigins } from './origins.ts';

const trace = (given: readonly Page[]) => traceOrigins(nameSources(tell(...given)));

const SPEAKERS = ['Inge Brandt', 'Karl Holm', 'Brandt', 'police', 'Harbour Courier'];
const WORDS = ['barge', 'boom', 'pier', 'storm', 'seven', 'crew', 'tug', 'Holmvik', 'Sande', 'Westmark', 'rescued', 'lost'];
const telling = fc.record(
  {
    says: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
    by: fc.constantFrom(...SPEAKERS),
    form: fc.constantFrom('direct' as const, 'indirect' as const),
    cue: fc.constantFrom('said', 'added', 'had said', 'asked'),
    day: fc.constantFrom('2024-05-01', '2024-05-02'),
    sameParagraph: fc.boolean(),
  },
  { requiredKeys: ['says'] },
);
const pages = fc
  .uniqueArray(fc.constantFrom('Harbour Courier', 'Nordwire', 'Sound Daily', 'Fjord Post'), { minLength: 1, maxLength: 4 })
  .chain((names) =>
    fc.tuple(
      ...names.map((publisher) =>
        fc.record({ publisher: fc.constant(publisher), published: fc.constantFrom('2024-05-01', '2024-05-02'), tells: fc.array(telling, { maxLength: 5 }) }),
      ),
    ),
  );

/** The partition, by where each claim stands. */
function partition(given: readonly Page[]): string[] {
  const { claims, origins } = trace(given);
  const place = new Map(
    claims.map((claim) => [claim.id, `${given[Number(claim.report.slice(1)) - 1]?.publisher ?? ''} ${String(claim.content[0]?.[0])} ${claim.text}`]),
  );
  return origins
    .map((origin) =>
      origin.claims
        .map((id) => place.get(id) ?? '')
        .sort()
        .join(' | '),
    )
    .sort();
}

describe('origins of whatever is told', () => {
  it('every claim is in exactly one origin, and the links of an origin stay inside it', () => {
    fc.assert(
      fc.property(pages, (given) => {
        const { claims, origins } = trace(given);
        expect(origins.flatMap((origin) => origin.claims).sort()).toEqual(claims.map(({ id }) => id).sort());
        for (const origin of origins) {
          for (const id of origin.claims) expect(claims.find((claim) => claim.id === id)?.origin).toBe(origin.id);
          for (const { from, to } of origin.links) expect(origin.claims).toEqual(expect.arrayContaining([from, to]));
          expect(origin.links).toHaveLength(origin.claims.length - 1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the order of the reports does not change what belongs together', () => {
    fc.assert(
      fc.property(pages, (given) => {
        expect(partition(given.toReversed())).toEqual(partition(given));
      }),
      { numRuns: 60 },
    );
  });
});
