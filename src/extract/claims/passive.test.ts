import { describe, expect, it } from 'vitest';
import { rows } from '../../../test/support/attributions.ts';

describe('passive attributions', () => {
  it('name who quotes', () => {
    expect(rows('Reyes is quoted by several channels as saying that the dam had cracked.')).toEqual(['Reyes < several channels | that the dam had cracked']);
  });
  it('name who told and who passes it on', () => {
    expect(rows('The union was told by drivers that the brakes were old.')).toEqual(['drivers < union | that the brakes were old']);
  });
  it('name who rejects what another claims', () => {
    expect(rows('The claim of sabotage was rejected by the harbour board.')).toContain('denied: harbour board | The claim of sabotage');
  });
  it('name who made something public', () => {
    expect(rows('The toll was first reported by the coast guard on Sunday.')).toEqual(['coast guard | The toll']);
  });
  it('put a question that is none of the answer', () => {
    expect(rows('Asked on the air how he knew that, the union leader said that guards had told him.')).toEqual([
      'questioned: unnamed | how he knew that',
      'union leader | that guards had told him',
    ]);
  });
});
