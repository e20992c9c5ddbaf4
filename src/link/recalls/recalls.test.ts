import { describe, expect, it } from 'vitest';
import { BRAYTON, LORN, readAs } from '../../../test/support/recalls.ts';
import type { Extraction } from '../../model/extraction.ts';
import { profileOf } from '../clusters/reading.ts';
import { storyOf } from '../incidents/group.ts';
import { recallingOf } from './passages.ts';
import { type Recall, Recalls } from './recalls.ts';

const crash = (id: string, day = '2024-02-02', place = LORN): Extraction =>
  readAs(
    { id, published: '2024-02-03', day, place, times: [['Friday', day]], places: [['Lorn', place]] },
    'A crane toppled onto the Hestvik warehouse in Lorn on Friday and killed the storeman Ivo Brandal, 58, at once.',
  );
const passage = 'On 2 February a crane toppled onto a warehouse in Lorn; the storeman Ivo Brandal, 58, was killed.';
const roundUp = (text = passage): Extraction =>
  readAs(
    {
      id: 'r9',
      published: '2024-03-02',
      day: '2024-03-01',
      place: BRAYTON,
      times: [
        ['Friday', '2024-03-01'],
        ['2 February', '2024-02-02'],
      ],
      places: [
        ['Brayton', BRAYTON],
        ['in Lorn', LORN],
      ],
    },
    'A barge sank at the quay of Brayton on Friday.',
    text,
  );

function recall(...reports: readonly Extraction[]): Recall[] {
  const recalls = new Recalls();
  return reports.flatMap((report) => recalls.add(profileOf(storyOf(report)), recallingOf(report)));
}
const told = (found: readonly Recall[], { report }: Extraction): string[][] => found.map((one) => [one.report, one.of, report.text.slice(...one.passage)]);

describe('a passage that tells of the event of another report', () => {
  it('is found whichever of the two comes first', () => {
    const follow = roundUp();
    expect(told(recall(crash('r1'), follow), follow)).toEqual([['r9', 'r1', passage]]);
    expect(told(recall(follow, crash('r1')), follow)).toEqual([['r9', 'r1', passage]]);
  });

  it('is said to be one for what both tell', () => {
    expect(recall(crash('r1'), roundUp())[0]?.why).toBe(
      'The passage and that report both tell of the same day and the same place, name Ivo Brandal, give the same numbers and share rare words.',
    );
  });

  it('takes in the next paragraph where that goes on about the same', () => {
    const follow = readAs(
      { id: 'r9', published: '2024-03-02', day: '2024-03-01', place: BRAYTON, times: [['2 February', '2024-02-02']], places: [['in Lorn', LORN]] },
      passage,
      'The storeman had long complained of the Hestvik crane.',
      'Grain is dear this year.',
    );
    expect(told(recall(crash('r1'), follow), follow)).toEqual([['r9', 'r1', `${passage}\n\nThe storeman had long complained of the Hestvik crane.`]]);
  });

  it('is none where day or place is another, however alike the words', () => {
    expect(recall(crash('r1', '2024-02-20'), roundUp())).toEqual([]);
    expect(recall(crash('r1', '2024-02-02', { ...LORN, latitude: 20 }), roundUp())).toEqual([]);
  });

  it('is none where only day and place are one', () => {
    expect(recall(crash('r1'), roundUp('On 2 February a choir sang in Lorn.'))).toEqual([]);
  });

  it('is none where both reports may be of one event', () => {
    expect(recall(crash('r1'), crash('r2'))).toEqual([]);
  });

  it('goes with a new version that no longer has it', () => {
    const recalls = new Recalls();
    const add = (report: Extraction) => recalls.add(profileOf(storyOf(report)), recallingOf(report));
    add(roundUp());
    add(roundUp('On 2 February a choir sang in Lorn.'));
    expect(add(crash('r1'))).toEqual([]);
  });

  it('is found after a pause as it would have been without', () => {
    const before = new Recalls();
    const [first, follow] = [crash('r1'), roundUp()];
    before.restore(profileOf(storyOf(first)), recallingOf(first));
    expect(before.add(profileOf(storyOf(follow)), recallingOf(follow))).toEqual(recall(first, follow));
  });
});
