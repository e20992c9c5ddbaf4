import { describe, expect, it } from 'vitest';
import { windowOf } from './window.ts';

const at = (iso: string, hours = 1) => ({ value: iso, words: iso, from: Date.parse(iso), to: Date.parse(iso) + hours * 3_600_000 });
const night = ['18', '19', '20', '21', '22', '23'].map((hour) => at(`2023-03-20T${hour}:00:00Z`));

describe('the stretch of a time axis', () => {
  it('holds all moments that are near one another', () => {
    expect(windowOf(night)).toEqual([Date.parse('2023-03-20T18:00:00Z'), Date.parse('2023-03-21T00:00:00Z')]);
  });

  it('leaves out the few that are years away', () => {
    const [from, to] = windowOf([at('2014-01-01T00:00:00Z', 8760), ...night]);
    expect(from).toBeGreaterThan(Date.parse('2023-03-19T00:00:00Z'));
    expect(to).toBeLessThan(Date.parse('2023-03-22T00:00:00Z'));
  });

  it('is never empty', () => {
    const [from, to] = windowOf([at('2023-03-20T18:00:00Z', 0)]);
    expect(to).toBeGreaterThan(from);
  });
});
