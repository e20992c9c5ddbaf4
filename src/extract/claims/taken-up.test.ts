import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('what was said is taken up by another behind a comma', () => {
  it('and denied', () => {
    expect(rows('The rebels said they held the bridge, a claim the army denied.')).toEqual([
      'rebels | they held the bridge',
      'denied: army | they held the bridge',
    ]);
    expect(rows('The mayor said 12 had drowned, which the hospital disputed on Monday.')).toEqual([
      'mayor | 12 had drowned',
      'denied: hospital | 12 had drowned',
    ]);
  });
  it('and confirmed', () => {
    expect(rows('The union said forty crews had walked out, a figure the port confirmed.')).toEqual([
      'union | forty crews had walked out',
      'port | forty crews had walked out',
    ]);
  });
  it('unless the sentence goes on about the thing itself', () => {
    expect(rows('The skipper said the charge, which he denied on Monday, was old.')).not.toContain('denied: skipper | the charge');
  });
});
