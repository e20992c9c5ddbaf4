import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse.ts';
import { incidentTime } from './incident.ts';
import { findTimes } from './times.ts';

function when(text: string, published: string | null = '2024-06-12') {
  const doc = analyse({ text });
  return incidentTime(findTimes(doc, { published }), doc, { published });
}

describe('the time of the incident', () => {
  it('is that of the event, not that of the statement', () => {
    expect(when('A warehouse fire killed two people late on Monday. The mayor said on Wednesday that the roof had collapsed.')).toEqual({
      value: '2024-06-10TNI',
      precision: 'part-of-day',
    });
  });

  it('is not the date of the dateline', () => {
    expect(when('HARROW, June 12 (Wire) - An explosion rocked the harbour on Tuesday.')?.value).toBe('2024-06-11');
  });

  it('is no day that somebody quoted names', () => {
    expect(when('A kiln burst on Thursday, the owner said. “By Monday we fire again, and Monday it is,” he told the fire brigade.', '2024-06-15')?.value).toBe(
      '2024-06-13',
    );
  });

  it('is not the day of what followed from it', () => {
    expect(when('A potter burnt in a fire was discharged on Tuesday. His kiln exploded late on Sunday.')?.value).toBe('2024-06-09TNI');
  });

  it('is the day that a death is counted from', () => {
    expect(when('A rider died on Monday in the clinic of Harrow, three days after a tram hit him, his sister said.')?.value).toBe('2024-06-07');
  });

  it('is not the day of an earlier event that it is compared with', () => {
    expect(when('A shooting on Tuesday wounded two. It comes four days after a fire in the same street.')?.value).toBe('2024-06-11');
    expect(when('Tuesday’s shooting comes four days after a fire killed two in the same street.')?.value).toBe('2024-06-11');
  });

  it('is not counted back from what was said', () => {
    expect(when('The mill burned down on Monday, three days after saying it was safe had cost the owner his licence.')?.value).toBe('2024-06-10');
  });

  it('is rather a day that was told than the one clock times are supposed to be of', () => {
    const text = 'A gas main blew up at 1.52am on Monday. The post was changed at 2.15am. A new alarm went off at 6pm, and the square was shut at 8pm.';
    expect(when(text)?.value).toBe('2024-06-10T01:52');
  });

  it('is null without a day', () => {
    expect(when('A warehouse burned. Nobody knows when.')).toBeNull();
    expect(when('The firm was founded in 1987.')).toBeNull();
  });
});
