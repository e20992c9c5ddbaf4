import { describe, expect, it } from 'vitest';
import { conflictOf } from './conflict.ts';

describe('what answers differ in', () => {
  it('follows from what is asked', () => {
    expect(conflictOf('where', ['Holmvik', 'Sande'])).toBe('place');
    expect(conflictOf('other:time of departure', ['2021-05-11', '2021-05-12'])).toBe('time');
    expect(conflictOf('count:barge lost', ['3', '4'])).toBe('number');
    expect(conflictOf('other:who did it', ['A', 'B'])).toBe('actor');
    expect(conflictOf('means', ['drone', 'missile'])).toBe('means');
    expect(conflictOf('outcome', ['depot destroyed', 'depot damaged'])).toBe('outcome');
    expect(conflictOf('target', ['depot', 'home'])).toBe('target');
    expect(conflictOf('other:cause', ['gas', 'arson'])).toBe('cause');
    expect(conflictOf('what', ['crash', 'attack'])).toBe('kind of event');
    expect(conflictOf('responsibility', ['claimed by A', 'denied'])).toBe('attribution');
  });

  it('is whether it happened where one says yes and another no', () => {
    expect(conflictOf('other:boom', ['yes', 'no'])).toBe('did it happen');
    expect(conflictOf('other:boom', ['new', 'old'])).toBe('other');
  });
});
