import fs from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierOfCase } from '../../src/case/dossier.ts';
import { exportBundle } from '../../src/case/export.ts';
import { importCase } from '../../src/case/import.ts';
import { ruleOnIncidents } from '../../src/case/incidents/rule.ts';
import type { OpenCase } from '../../src/case/open-case.ts';
import { verifyCase } from '../../src/case/verify.ts';
import { folderSink } from '../../src/store/archive/folder-sink.ts';
import { openServer } from '../../src/store/index/open.ts';
import { type Finding, isFault } from '../../src/store/verify/finding.ts';
import { add, around, capture, inCase, newCase } from '../support/cases.ts';
import { startPostgres, type TestServer } from '../support/postgres.ts';
import { scratch } from '../support/scratch.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

const incidentsOf = async (opened: OpenCase) => (await dossierOfCase(opened)).incidents;

async function verify(directory: string, database: string | null): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const one of verifyCase(directory, database, {})) findings.push(one);
  return findings;
}

describe('a case whose journal is on a server', () => {
  it('is verified, handed on as a bundle, and a changed line of its journal is found', async () => {
    const folder = scratch();
    const [directory, bundle, again] = [path.join(folder, 'case'), path.join(folder, 'bundle'), path.join(folder, 'again')];
    const database = await server.database();
    await newCase(directory, database);
    const ruled = await inCase(directory, database, async (opened) => {
      await add(opened, [capture('Ferry aground off Holm\n\nThe ferry ran aground on Monday, the harbour master, Signe Dahl, said.\n')]);
      await ruleOnIncidents(opened, { ruling: 'apart', reports: [1], reason: 'another ferry' });
      await exportBundle(opened, folderSink(bundle), 'bundle');
      return incidentsOf(opened);
    });
    expect(ruled[0]?.membership).toEqual([expect.objectContaining({ report: 'r1', rule: 'review.incident' })]);
    const findings = await verify(directory, database);
    expect(findings.filter(isFault)).toEqual([]);
    expect(findings.map(({ item }) => item)).toEqual(['journal', 'journal head', expect.stringContaining('captures/'), 'R-0001']);

    await importCase(bundle, again, around(null));
    expect((await verify(again, null)).filter(isFault)).toEqual([]);
    expect(fs.readFileSync(path.join(again, 'journal', '000000000000.jsonl'), 'utf8').split('\n')).toHaveLength(6);
    expect(await inCase(again, null, incidentsOf)).toEqual(ruled);

    const { db, close } = await openServer(database);
    await sql`update journal_lines set line = replace(line, 'desk', 'disk') where seq = 1`.execute(db);
    await close();
    expect((await verify(directory, database)).find(isFault)).toMatchObject({ item: 'journal, entry 1', state: 'changed' });
  });
});
