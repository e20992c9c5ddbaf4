import { expect, it } from 'vitest';
import { sayTick } from './ticks.ts';

const tick = new Date('2023-03-20T19:30:00Z');
const until = (iso: string) => [new Date('2023-03-20T18:00:00Z'), new Date(iso)];

it('says a tick no more exactly than its axis needs', () => {
  expect(sayTick(tick, until('2023-03-21T02:00:00Z'))).toBe('19:30');
  expect(sayTick(new Date('2023-03-21T00:00:00Z'), until('2023-03-21T02:00:00Z'))).toBe('21 Mar');
  expect(sayTick(tick, until('2023-03-28T02:00:00Z'))).toBe('20 Mar');
  expect(sayTick(tick, until('2024-03-28T02:00:00Z'))).toBe('Mar 2023');
});
