import { describe, expect, it } from 'vitest';
import { handleAsName, handlesIn } from './handle.ts';

describe('handles', () => {
  it('are read as words, known initials spelled out', () => {
    expect(handleAsName('@DI_Norlandia')).toBe('military intelligence Norlandia');
    expect(handleAsName('@CoastGuardNL')).toBe('Coast Guard NL');
  });

  it('are found beside a display name', () => {
    expect(handlesIn('Strand Watch (@strandwatch)')).toEqual(['@strandwatch']);
  });
});
