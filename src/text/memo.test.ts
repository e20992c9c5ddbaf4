import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remembered } from './memo.ts';

describe('remembered', () => {
  it('gives what the function gives, however small its memory', () => {
    const length = remembered((word) => word.length, 2);
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 })), (words) => {
        expect(words.map(length)).toEqual(words.map((word) => word.length));
      }),
    );
  });

  it('asks once for a word met again, empty and false answers included', () => {
    const asked: string[] = [];
    const isLong = remembered((word) => {
      asked.push(word);
      return word.length > 5;
    });
    expect([isLong('tug'), isLong('tug')]).toEqual([false, false]);
    expect(asked).toEqual(['tug']);
  });

  it('holds no word so long that it may keep a whole text in memory', () => {
    const asked: string[] = [];
    const same = remembered((word) => {
      asked.push(word);
      return word;
    });
    same('thirteen-long');
    same('thirteen-long');
    expect(asked).toHaveLength(2);
  });
});
