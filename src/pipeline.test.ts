import { describe, expect, it } from 'vitest';
import { ingestedText } from './claims.ts';
import { loadGazetteer } from './gazetteer/load.ts';
import type { Ingested } from './model/capture.ts';
import { Dossier } from './model/dossier.ts';
import type { Fault } from './model/fault.ts';
import { makeDossier } from './pipeline.ts';
import { loadAttributionModel } from './weights/load.ts';

const resources = { gazetteer: loadGazetteer(), model: loadAttributionModel() };

async function* captures(): AsyncGenerator<Ingested | Fault> {
  yield ingestedText('The ferry ran aground on Monday, the harbour master said. He said: “She told me, ‘Run,’ and I ran.”', 'text/plain', { file: 'a.txt' });
  yield { where: 'b.txt', what: 'It is a picture.', fix: 'Leave it out.' };
  yield ingestedText('   ', 'text/plain', { file: 'c.txt' });
  yield ingestedText('Two people were hurt, the coast guard said.', 'text/plain', { file: 'd.txt' });
}

describe('makeDossier', () => {
  it('numbers reports and claims through the whole dossier, and keeps what could not be read as faults', async () => {
    const dossier = Dossier.parse(await makeDossier(captures(), resources));
    expect(dossier.reports.map(({ id, file }) => [id, file])).toEqual([
      ['r1', 'a.txt'],
      ['r2', 'd.txt'],
    ]);
    expect(dossier.faults.map(({ where }) => where)).toEqual(['b.txt', 'c.txt']);
    expect(dossier.claims.map(({ id }) => id)).toEqual(dossier.claims.map((_, i) => `c${i + 1}`));
    expect(new Set(dossier.claims.filter(({ report }) => report === 'r2').map(({ text }) => text))).toContain('Two people were hurt');
    for (const { nested_in, report } of dossier.claims) if (nested_in !== null) expect(dossier.claims.find(({ id }) => id === nested_in)?.report).toBe(report);
    expect(dossier.claims.some(({ nested_in }) => nested_in !== null)).toBe(true);
  });
});
