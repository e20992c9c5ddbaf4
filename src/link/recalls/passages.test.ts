import { describe, expect, it } from 'vitest';
import { BRAYTON, LORN, readAs } from '../../../test/support/recalls.ts';
import { passagesOf } from './passages.ts';

const TODAY = 'A barge sank at the quay of Brayton on Friday and spilled its grain.';
const BEFORE = 'On 2 February a crane fell onto a warehouse of the same firm. A clerk, aged 31, was hurt.';
const given = { id: 'r1', published: '2024-03-02', day: '2024-03-01', place: BRAYTON } as const;
const found = (extraction: ReturnType<typeof readAs>): string[] => passagesOf(extraction).map(({ span }) => extraction.report.text.slice(...span));

describe('passages that may speak of another event', () => {
  it('begin where another time is told and end with the paragraph', () => {
    const read = readAs(
      {
        ...given,
        times: [
          ['Friday', '2024-03-01'],
          ['2 February', '2024-02-02'],
        ],
      },
      TODAY,
      `The owner was away. ${BEFORE}`,
    );
    expect(found(read)).toEqual([BEFORE]);
    expect(passagesOf(read)[0]).toMatchObject({ ages: ['31'], places: [], here: false, times: [{ first: 19_755, last: 19_755 }] });
  });

  it('begin where another place is told, unless the own one is told beside it', () => {
    const away = 'In Lorn a bus left the road.';
    const between = 'The train from Brayton to Lorn was late.';
    const read = readAs(
      {
        ...given,
        places: [
          ['Brayton on', BRAYTON],
          ['In Lorn', LORN],
        ],
      },
      TODAY,
      away,
    );
    expect(found(read)).toEqual([away]);
    expect(
      found(
        readAs(
          {
            ...given,
            places: [
              ['from Brayton', BRAYTON],
              ['to Lorn', LORN],
            ],
          },
          'A barge sank.',
          between,
        ),
      ),
    ).toEqual([]);
  });

  it('end before a sentence that tells of the own time again', () => {
    const read = readAs(
      {
        ...given,
        times: [
          ['2 February', '2024-02-02'],
          ['on Friday', '2024-03-01'],
        ],
      },
      `${BEFORE} The barge sank on Friday.`,
    );
    expect(found(read)).toEqual([BEFORE]);
  });

  it('are two where a paragraph tells of two other days', () => {
    const read = readAs(
      {
        ...given,
        times: [
          ['2 February', '2024-02-02'],
          ['9 January', '2024-01-09'],
        ],
      },
      `${BEFORE} On 9 January a silo burned.`,
    );
    expect(found(read)).toEqual([BEFORE, 'On 9 January a silo burned.']);
  });

  it('have the paragraphs behind them that tell neither time nor place as followers, two at most', () => {
    const read = readAs(
      { ...given, times: [['2 February', '2024-02-02']] },
      BEFORE,
      'The clerk has gone home.',
      'The crane was old.',
      'Nobody was at the quay.',
    );
    expect(passagesOf(read).map(({ followers }) => followers.length)).toEqual([2]);
  });

  it('are none of the own event, of what is still to come, and where the own event is not known', () => {
    expect(found(readAs({ ...given, times: [['Friday', '2024-03-01']], places: [['Brayton', BRAYTON]] }, TODAY))).toEqual([]);
    expect(found(readAs({ ...given, times: [['12 March', '2024-03-12']] }, TODAY, 'A hearing is set for 12 March.'))).toEqual([]);
    expect(found(readAs({ ...given, place: null, places: [['In Lorn', LORN]] }, 'In Lorn a bus left the road.'))).toEqual([]);
  });

  it('are not told by a place that no gazetteer has: it was put where the report is about, or is a guess', () => {
    const unlisted = { ...LORN, geonameid: null };
    expect(found(readAs({ ...given, places: [['In Lorn', unlisted]] }, TODAY, 'In Lorn a bus left the road.'))).toEqual([]);
  });

  it('are no more than forty, however long the page', () => {
    const lines = Array.from({ length: 80 }, (_, i) => `In place ${i} of Lorn a lamp fell.`);
    const read = readAs({ ...given, places: lines.map((_, i) => [`place ${i} of Lorn`, LORN] as const) }, ...lines);
    expect(passagesOf(read)).toHaveLength(40);
  });
});
