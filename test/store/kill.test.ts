import { describe, expect, it } from 'vitest';
import { killWriters } from '../support/kills.ts';
import { scratch } from '../support/scratch.ts';

describe('a case whose writer is killed', () => {
  it('loses nothing that was acknowledged, doubles nothing, and opens and verifies each time', async () => {
    const { entries, ...rest } = await killWriters(scratch(), 8);
    expect(entries).toBeGreaterThan(0);
    expect(rest).toMatchObject({ lost: 0, doubled: 0, faults: 0 });
  });
});
