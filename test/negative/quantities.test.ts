import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/extract/quantities/quantities.ts';
import { analyse } from '../../src/text/analyse.ts';

const SENTENCES: readonly string[] = [
  'The gate opened at 7:30 p.m. sharp.',
  'The gate opened at 19:30 local time.',
  'They met on March 20, 2023 in the town hall.',
  'They met on 20 March 2023 in the town hall.',
  'The file is dated 2023-03-20.',
  'The note was written on 3/20/2023.',
  'In 1998 the mill closed.',
  'The mill closed in the 1980s.',
  'Two F-16 jets? No: the pilot flew an F-16.',
  'He carried a .22-caliber rifle.',
  'A 9mm pistol lay on the seat.',
  'They waited in Hall 4 for the verdict.',
  'See No. 6 in the annex.',
  'Flight 237 was diverted.',
  'Call (312) 555-0199 for details.',
  'The shop stands at 1420 West Harrow Street.',
  'It happened on the 6700 block of South Linden Avenue.',
  'He finished 3rd after a fall.',
  'The match ended 3-2 after extra time.',
  'No one was in the building.',
  'One of the men ran away.',
  'They read from Chapter 11 of the manual.',
  'The bus left Gate 12 without him.',
  'Version 2.10.4 fixes the fault.',
  'The server answered at 10.0.0.1 all night.',
  'Room 101 was empty.',
  'Highway 61 was closed to lorries.',
  'The Su-27 turned back over the sea.',
  'She arrived at nine and left early.',
  'The clock showed ten to two.',
];

describe('what counts nothing', () => {
  it.each(SENTENCES)('%s', (text) => {
    const counted = findQuantities(analyse({ text })).map(({ span }) => text.slice(...span));
    expect(counted.filter((words) => words !== 'Two')).toEqual([]);
  });

  it('reads an age as an age, not as a count of people', () => {
    for (const text of ['A 54-year-old guard was hurt.', 'Maria Lund, 61, was hurt.', 'The boy, aged 7, was hurt.', 'He is 33 years old.']) {
      const [age, ...rest] = findQuantities(analyse({ text }));
      expect(rest).toEqual([]);
      expect(age).toMatchObject({ unit: 'year', of: 'age' });
    }
  });
});
