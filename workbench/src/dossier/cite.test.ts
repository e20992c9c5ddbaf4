import { describe, expect, it } from 'vitest';
import { citeAt } from './cite.ts';

describe('a citation', () => {
  it('stands before the stop of the sentence it is put behind', () => {
    expect(citeAt('The depot was hit.', 18, 'C-0012')).toBe('The depot was hit [C-0012].');
  });

  it('stands at the cursor within a sentence', () => {
    expect(citeAt('The depot was hit before nine.', 17, 'C-0012')).toBe('The depot was hit [C-0012] before nine.');
  });

  it('opens an empty draft', () => {
    expect(citeAt('', 0, 'C-0001')).toBe('[C-0001]');
  });

  it('joins one that is there already', () => {
    expect(citeAt('It burned [C-0001].', 19, 'C-0002')).toBe('It burned [C-0001] [C-0002].');
  });
});
