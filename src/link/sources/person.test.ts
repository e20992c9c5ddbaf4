import { describe, expect, it } from 'vitest';
import { compatible, personName } from './person.ts';

const same = (a: string, b: string) => {
  const [x, y] = [personName(a), personName(b)];
  return x !== null && y !== null && compatible(x, y);
};

describe('personal names', () => {
  it.each([
    ['Inge Brandt', 'Brandt'],
    ['Inge Maria Brandt', 'Inge Brandt'],
    ['I. Brandt', 'Inge Brandt'],
    ['Mr Brandt', 'Karl Brandt'],
    ['Jan-Pieter van den Berg', 'Van den Berg'],
  ])('%s can be %s', (a, b) => {
    expect(same(a, b)).toBe(true);
  });

  it.each([
    ['Inge Brandt', 'Karl Brandt'],
    ['Tom Reyes Jr', 'Tom Reyes Sr'],
    ['Inge Brandt', 'Inge Brand'],
  ])('%s cannot be %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
