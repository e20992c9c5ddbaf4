import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf } from './part.ts';

describe('the part of a file that is asked for', () => {
  it('runs from a byte to another, to the end, or is the last ones', () => {
    expect(partOf('bytes=0-499', 1000)).toEqual({ from: 0, to: 500 });
    expect(partOf('bytes=900-', 1000)).toEqual({ from: 900, to: 1000 });
    expect(partOf('bytes=-10', 1000)).toEqual({ from: 990, to: 1000 });
    expect(partOf('bytes=-5000', 1000)).toEqual({ from: 0, to: 1000 });
    expect(partOf('bytes=999-5000', 1000)).toEqual({ from: 999, to: 1000 });
  });

  it('is none behind the end', () => {
    for (const header of ['bytes=1000-', 'bytes=1000-1001', 'bytes=-0']) expect(partOf(header, 1000)).toBe('none');
    expect(partOf('bytes=-5', 0)).toBe('none');
  });

  it('is the whole where no range is asked, or not one that need be served', () => {
    for (const header of [null, '', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=a-b', 'bytes= 0-1'])
      expect(partOf(header, 1000)).toBe('whole');
  });

  it('never leaves the file and is never empty', () => {
    fc.assert(
      fc.property(fc.option(fc.nat()), fc.option(fc.nat()), fc.nat(), (first, last, size) => {
        const part = partOf(`bytes=${first ?? ''}-${last ?? ''}`, size);
        if (typeof part === 'string') return;
        expect(0 <= part.from && part.from < part.to && part.to <= size).toBe(true);
      }),
    );
  });
});
