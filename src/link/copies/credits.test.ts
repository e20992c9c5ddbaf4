import { describe, expect, it } from 'vitest';
import { creditsIn } from './credits.ts';

const agencies = (text: string) => creditsIn(text).map(({ agency }) => agency);

describe('agencies a report credits', () => {
  it('stand in its dateline', () => {
    expect(agencies('HOLMVIK, March 3 (Reuters) - The dam broke.')).toEqual(['Reuters']);
    expect(agencies('HOLMVIK (AP) — The dam broke.')).toEqual(['Associated Press']);
  });

  it('contributed, or reported with it', () => {
    expect(agencies('The dam broke. The Associated Press contributed to this report.')).toEqual(['Associated Press']);
    expect(agencies('The dam broke.\nWith reporting by AFP')).toEqual(['Agence France-Presse']);
  });

  it('are none that are only spoken of', () => {
    expect(agencies('Reuters reported on Monday that the dam broke. He told AP that it leaked (see below).')).toEqual([]);
  });
});
