import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('claims nobody is named for', () => {
  it('are reported', () => {
    expect(rows('It is reported that the mine has flooded.')).toEqual(['unnamed | that the mine has flooded']);
  });
  it('emerge', () => {
    expect(rows('It emerged on Monday that the pump had failed.')).toEqual(['unnamed | that the pump had failed']);
  });
  it('are believed of their subject', () => {
    expect(rows('The pump is believed to have failed.')).toEqual(['unnamed | The pump to have failed']);
  });
  it('may be open questions', () => {
    expect(rows('It is not clear who started the fire.')).toEqual(['questioned: unnamed | who started the fire']);
  });
  it('may be questions put to somebody', () => {
    expect(rows('Asked whether the brakes were old, he said they had been checked.')).toEqual([
      'questioned: unnamed | whether the brakes were old',
      'he | they had been checked',
    ]);
  });
});
