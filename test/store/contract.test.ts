import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/case/adding/outcome.ts';
import type { Reader } from '../../src/case/adding/reader.ts';
import { readStanding } from '../../src/case/decisions/standing.ts';
import { dossierOfCase } from '../../src/case/dossier.ts';
import { compareVersions } from '../../src/case/finding/compare.ts';
import { find } from '../../src/case/finding/find.ts';
import { lookAtClaim, lookAtMedia, lookAtReport } from '../../src/case/finding/look.ts';
import { linkIncident } from '../../src/case/incidents/link.ts';
import { ruleOnIncidents } from '../../src/case/incidents/rule.ts';
import { type OpenCase, openCase } from '../../src/case/open-case.ts';
import type { Ingested, ReportMeta } from '../../src/model/capture.ts';
import type { SealedEntry } from '../../src/model/journal.ts';
import { makeDossier } from '../../src/pipeline.ts';
import { listReports } from '../../src/store/index/reports.ts';
import type { Query } from '../../src/store/index/search.ts';
import { add, around, capture, each, inCase, newCase, reader, resources } from '../support/cases.ts';
import { jpeg, png, withExif } from '../support/picture.ts';
import { startPostgres, type TestServer } from '../support/postgres.ts';
import { scratch } from '../support/scratch.ts';

const FERRY =
  'Ferry aground off Holm\n\nThe ferry ran aground on Monday, the harbour master, Signe Dahl, said. Two passengers were injured, police in Holm said.\n';
const FLOOD = 'Flood in Mirandela\n\nThe river may have risen by three metres, the mayor, Rui Alves, said. The old bridge is closed.\n';
const PAGE = 'https://gazette.example/ferry';
const DOCKSIDE = path.join(import.meta.dirname, '..', '..', 'examples', 'dockside');
const dockside = (file: string, meta: ReportMeta): Ingested => capture(fs.readFileSync(path.join(DOCKSIDE, file), 'utf8'), meta);

let server: TestServer;
/** a case on PGlite in which nothing was done yet: making the database of one takes seconds */
let template: string;
beforeAll(async () => {
  server = await startPostgres();
  template = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-')), 'case');
  await newCase(template, null);
});
afterAll(async () => {
  fs.rmSync(path.dirname(template), { recursive: true, force: true });
  await server.stop();
});

const query = (words: string, filters: Partial<Query> = {}): Query => ({
  words,
  source: null,
  place: null,
  after: null,
  before: null,
  slots: null,
  limit: 20,
  ...filters,
});
const kinds = (outcomes: readonly Outcome[]): string[] =>
  outcomes.map((outcome) => (outcome.kind === 'fault' ? `fault ${outcome.fault.where}` : `${outcome.kind} ${outcome.report}`));

async function journalOf(opened: OpenCase): Promise<SealedEntry[]> {
  const entries: SealedEntry[] = [];
  for await (const entry of opened.journal.entries()) entries.push(entry);
  return entries;
}

/** Every row of the index that is this case's, as text. */
async function rowsOf(opened: OpenCase): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const [table, order] of [
    ['heads', 'applied'],
    ['captures', 'seq'],
    ['reports', 'report, version'],
    ['claims', 'claim, version'],
    ['observations', 'seq'],
  ] as const) {
    const result = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t where case_id = ${opened.id} order by ${sql.raw(order)}`.execute(
      opened.db,
    );
    rows[table] = result.rows.map(({ row }) => row);
  }
  return rows;
}

describe.each(['PGlite', 'PostgreSQL'] as const)('a case on %s', (driver) => {
  /** A new case with its address, and what opens it. */
  const made = async () => {
    const directory = path.join(scratch(), 'case');
    const database = driver === 'PGlite' ? null : await server.database();
    if (database === null) fs.cpSync(template, directory, { recursive: true });
    else await newCase(directory, database);
    return {
      directory,
      database,
      open: <T>(work: (opened: OpenCase) => Promise<T>, how: { anew?: boolean; read?: Reader } = {}) => inCase(directory, database, work, how),
    };
  };

  it('keeps what is added, lists it and finds it again', async () => {
    const { open } = await made();
    await open(async (opened) => {
      expect(kinds(await add(opened, [capture(FERRY, { publisher: 'Gazette', published: '2024-05-06' }), capture(FLOOD, { publisher: 'Diário' })]))).toEqual([
        'added 1',
        'added 2',
      ]);
    });
    await open(async (opened) => {
      const reports = await listReports(opened.db, opened.id, { limit: 10 });
      expect(reports.map(({ report, publisher, published }) => [report, publisher, published])).toEqual([
        [1, 'Gazette', '2024-05-06'],
        [2, 'Diário', null],
      ]);
      const look = await lookAtReport(opened, 1);
      expect(Buffer.from(await opened.captures.get(look.versions[0].capture.sha256)).toString()).toBe(FERRY);
      const [first] = look.versions[0].claims;
      const claim = await lookAtClaim(opened, Number(first?.id.slice(1)));
      expect(claim.versions[0].claim).toEqual(first);
      await expect(lookAtReport(opened, 3)).rejects.toThrow('R-0003: The case ferry has no such report.');
    });
  });

  it('keeps pictures with what they say of themselves, and tells those that look alike', async () => {
    const { open } = await made();
    const items = [withExif(jpeg({ width: 240, height: 180 })), png({ seed: 3 }), jpeg({ quality: 50 })].map((bytes, nth): Ingested => {
      const { capture: record } = capture(bytes.toString('latin1'), { file: `quay-${nth}` });
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { capture: { ...record, sha256, size: bytes.length, media_type: nth === 1 ? 'image/png' : 'image/jpeg' }, bytes, meta: { file: `quay-${nth}` } };
    });
    await open(async (opened) => {
      expect(kinds(await add(opened, [...items, capture(FERRY)]))).toEqual(['added 1', 'added 2', 'added 3', 'added 4']);
      const looked = await Promise.all([1, 2, 4].map(async (number) => lookAtMedia(opened, await lookAtReport(opened, number))));
      expect(looked[0]).toMatchObject({ media: { camera: 'Lumen Q7' }, credentials: { state: 'none' }, alike: [{ report: 3 }] });
      expect(looked[1]).toMatchObject({ media: { camera: null }, alike: [] });
      expect(looked[2]).toBeNull();
      expect((await dossierOfCase(opened)).reports.map(({ id }) => id)).toEqual(['r4']);
      // no words, no incident, until a person says which
      const groups = await ruleOnIncidents(opened, { ruling: 'together', reports: [2, 4], reason: 'taken there' });
      expect(groups.map(({ reports }) => reports)).toEqual([[2, 4]]);
    });
    await open(async (opened) => expect((await lookAtMedia(opened, await lookAtReport(opened, 3)))?.alike.map(({ report }) => report)).toEqual([1]), {
      anew: true,
    });
  });

  it('finds claims and reports by words, source, place, date and question, with the words that match', async () => {
    const { open } = await made();
    await open(async (opened) => {
      await add(opened, [
        capture(FERRY, { publisher: 'Holm Gazette', published: '2024-05-06' }),
        capture(FLOOD, { publisher: 'Diário', published: '2024-05-09T10:00:00+02:00' }),
      ]);
      const texts = async (words: string, filters: Partial<Query> = {}): Promise<string[]> =>
        (await find(opened, query(words, filters), ['claims'])).map(({ text }) => text);
      expect((await texts('passenger injured')).join()).toContain('Two passengers were injured');
      expect(await texts('ferry bridge')).toEqual([]);
      expect((await texts('ferry or bridge')).length).toBeGreaterThan(1);
      expect((await texts('', { source: 'signe dahl' })).every((text) => text.includes('aground'))).toBe(true);
      expect(await texts('bridge', { source: 'gazette' })).toEqual([]);
      expect((await texts('', { after: '2024-05-07' })).join()).not.toContain('ferry');
      expect((await texts('', { before: '2024-05-07' })).join()).not.toContain('bridge');
      expect((await texts('', { slots: ['injured'] })).every((text) => text.includes('injured'))).toBe(true);
      const [hit] = await find(opened, query('aground', { place: 'holm' }), ['reports']);
      const { versions } = await lookAtReport(opened, hit?.report ?? 0);
      expect(hit?.matches.map((span) => versions[0].report.text.slice(...span))).toContain('aground');
      for (const claimed of await find(opened, query('passengers injured'), ['claims']))
        expect(versions[0].report.text.slice(...claimed.span)).toBe(claimed.text);
    });
  });

  it('takes the same bytes once', async () => {
    const { open } = await made();
    await open(async (opened) => {
      expect(kinds(await add(opened, [capture(FERRY), capture(FERRY)]))).toEqual(['added 1', 'known 1']);
      const before = opened.journal.head();
      expect(kinds(await add(opened, [capture(FERRY)]))).toEqual(['known 1']);
      expect(opened.journal.head()).toEqual(before);
      // the same words at two addresses are two reports: one copied the other
      expect(kinds(await add(opened, [capture(FLOOD, { url: 'https://a.example/' }), capture(FLOOD, { url: 'https://b.example/' })]))).toEqual([
        'added 2',
        'added 3',
      ]);
    });
  });

  it('keeps a changed page as a new version, in which claims that stay keep their names', async () => {
    const { open } = await made();
    await open(async (opened) => {
      const later = FERRY.replace('Two passengers were injured', 'Three passengers were injured').replace(
        'said. T',
        'said. The mast may be broken, she said. T',
      );
      expect(kinds(await add(opened, [capture(FERRY, { url: PAGE })]))).toEqual(['added 1']);
      expect(kinds(await add(opened, [capture(FERRY, { url: `${PAGE}#top` })]))).toEqual(['unchanged 1']);
      expect(kinds(await add(opened, [capture(`${FERRY}\n`, { url: PAGE })]))).toEqual(['unchanged 1']);
      expect(kinds(await add(opened, [capture(later, { url: PAGE }), { where: PAGE, what: 'The server answered 410.', fix: '', gone: true }]))).toEqual([
        'changed 1',
        'gone 1',
      ]);
      const { versions, observations } = await lookAtReport(opened, 1);
      expect(versions.map(({ report }) => report.text.includes('Three'))).toEqual([false, true]);
      expect(observations.map(({ what }) => what)).toEqual(['unchanged', 'unchanged', 'gone']);
      const { text, claims } = await compareVersions(opened, 1, { from: null, to: null });
      expect(text.filter(({ sign }) => sign !== ' ').map(({ sign, text }) => sign + text.trim())).toEqual(['-Two', '+The mast may be broken, she said. Three']);
      expect(claims.map(({ change, claim }) => `${change}: ${claim.text}`).join('\n')).toMatch(/appeared: .*mast.*\n(?:.*\n)*vanished: .*Two passengers/);
      const kept = versions[0].claims.find(({ text }) => text.includes('aground on Monday'));
      expect(versions[1]?.claims.find(({ text }) => text === kept?.text)?.id).toBe(kept?.id);
      const found = await find(opened, query('passengers'), ['claims']);
      expect(found.map(({ text }) => text).join()).not.toContain('Two');
    });
  });

  it('makes the same index again from captures and journal', async () => {
    const { open } = await made();
    const before = await open(async (opened) => {
      await add(opened, [capture(FERRY, { url: PAGE }), capture(FLOOD)]);
      await add(opened, [capture(FERRY.replace('Two', 'Four'), { url: PAGE }), capture(FERRY, { url: 'https://gone.example/' })]);
      return rowsOf(opened);
    });
    const [after, entries] = await open(async (opened) => [await rowsOf(opened), await journalOf(opened)] as const, { anew: true });
    expect(after).toEqual(before);
    expect(entries.filter(({ kind }) => kind === 'reading')).toHaveLength(4);
  });

  it('has the same incidents, as people ruled, in an index made again', async () => {
    const { open } = await made();
    const incidents = async (opened: OpenCase) => (await dossierOfCase(opened)).incidents;
    const before = await open(async (opened) => {
      await add(opened, [capture(FERRY), capture(FLOOD), capture(`${FERRY}The mast broke.\n`)]);
      await ruleOnIncidents(opened, { ruling: 'together', reports: [1, 2], reason: 'one storm' });
      await ruleOnIncidents(opened, { ruling: 'apart', reports: [3], reason: 'the week before' });
      return incidents(opened);
    });
    expect(before.map(({ reports }) => reports)).toEqual([['r1', 'r2'], ['r3']]);
    expect(before.flatMap(({ membership }) => membership?.map(({ rule }) => rule) ?? [])).toEqual(Array.from({ length: 3 }, () => 'review.incident'));
    expect(await open(incidents, { anew: true })).toEqual(before);
  });

  it('keeps which passages tell of another incident, whichever report came first, in an index made again too', async () => {
    const { open } = await made();
    const incidents = async (opened: OpenCase) => (await dossierOfCase(opened)).incidents;
    const [before, linked, ruled] = await open(async (opened) => {
      await add(opened, [dockside('silo.txt', { url: PAGE, published: '2024-06-10' })]);
      await add(opened, [dockside('crane.txt', { published: '2024-05-14' })]);
      const found = await incidents(opened);
      const groups = await ruleOnIncidents(opened, { ruling: 'also', reports: [1, 2], reason: 'one group' });
      const crane = groups.find(({ id }) => id === 'i2');
      if (crane === undefined) throw new Error('the crane is no incident of its own');
      const dossier = await linkIncident(opened, crane, await readStanding(opened.journal));
      await ruleOnIncidents(opened, { ruling: 'not', reports: [1, 2], reason: 'told in passing' });
      return [found, dossier, await incidents(opened)];
    });
    expect(before.map(({ reports }) => reports)).toEqual([['r1'], ['r1', 'r2']]);
    expect(before[1]?.membership?.[0]).toMatchObject({ report: 'r1', like: 'r2', rule: 'link.recall', passages: [expect.anything()] });
    // of the report about the silo, the incident of the crane has what it says of the crane
    expect(linked.claims.filter(({ report }) => report === 'r1').map(({ text }) => text)).toEqual([
      expect.stringContaining('second accident'),
      expect.stringContaining('Ivo Brandão'),
    ]);
    expect(linked.incidents[0]?.membership?.[0]).toMatchObject({ why: 'desk said that it speaks of this too: one group', passages: [expect.anything()] });
    expect(ruled.map(({ reports }) => reports)).toEqual([['r1'], ['r2']]);
    expect(await open(incidents, { anew: true })).toEqual(ruled);
  });

  it('forgets a passage that a new version of its report no longer has', async () => {
    const { open } = await made();
    await open(async (opened) => {
      const crane = dockside('crane.txt', { published: '2024-05-14' });
      const silo = dockside('silo.txt', { url: PAGE, published: '2024-06-10' });
      await add(opened, [crane, silo]);
      expect((await dossierOfCase(opened)).incidents.map(({ reports }) => reports)).toContainEqual(['r1', 'r2']);
      const [without = ''] = Buffer.from(silo.bytes).toString().split('It is the second');
      await add(opened, [capture(without, { url: PAGE, published: '2024-06-10' })]);
      expect((await dossierOfCase(opened)).incidents.map(({ reports }) => reports)).toEqual([['r1'], ['r2']]);
    });
  });

  it('catches up with what the journal holds beyond the index', async () => {
    const { open } = await made();
    const [before, whole] = await open(async (opened) => {
      await add(opened, [capture(FERRY)]);
      const early = await rowsOf(opened);
      await add(opened, [capture(FLOOD)]);
      const rows = await rowsOf(opened);
      // as a kill between journal and index leaves it
      for (const table of ['reports', 'claims'] as const) await opened.db.deleteFrom(table).where('report', '=', 2).execute();
      await opened.db.deleteFrom('captures').where('seq', '=', 3).execute();
      await opened.db.updateTable('heads').set({ applied: 3 }).execute();
      return [early, rows] as const;
    });
    expect(before).not.toEqual(whole);
    expect(await open(rowsOf)).toEqual(whole);
  });

  it('gives claims that another reader finds anew numbers never given before, and says so in the journal', async () => {
    const { open } = await made();
    const first = await open(async (opened) => {
      await add(opened, [capture(FERRY), capture(FLOOD)]);
      return (await lookAtReport(opened, 1)).versions[0].claims;
    });
    // overlooks the first claim of each report and finds one more
    const other: Reader = async function* (captures) {
      for await (const answer of reader(captures))
        yield 'report' in answer
          ? {
              ...answer,
              claims: answer.claims.slice(1).flatMap((claim, index) => (index === 0 ? [{ ...claim, id: 'c999', text: 'something else' }, claim] : [claim])),
            }
          : answer;
    };
    await open(
      async (opened) => {
        const { claims } = (await lookAtReport(opened, 1)).versions[0];
        const old = new Map(first.map(({ id, text }) => [text, id]));
        for (const { id, text } of claims) if (old.has(text)) expect(id).toBe(old.get(text));
        const highest = Math.max(
          ...(await lookAtReport(opened, 2)).versions[0].claims.filter(({ text }) => text !== 'something else').map(({ id }) => Number(id.slice(1))),
        );
        expect(Number(claims.find(({ text }) => text === 'something else')?.id.slice(1))).toBeGreaterThan(highest);
        expect((await journalOf(opened)).filter(({ reason }) => reason?.startsWith('Read again'))).toHaveLength(2);
      },
      { anew: true, read: other },
    );
    // what was renewed stays, though the old entries come first
    await open(async (opened) => expect((await lookAtReport(opened, 1)).versions[0].claims.map(({ text }) => text)).toContain('something else'), {
      anew: true,
      read: other,
    });
    await open(async (opened) => expect((await journalOf(opened)).filter(({ reason }) => reason?.startsWith('Read again'))).toHaveLength(2));
  });

  it('takes any text and gives it back as it was', async () => {
    const { open } = await made();
    const text = 'Nul \0 here, the mayor said. Half \ud800 a pair, “quoted” \ud83d\ude00.\n';
    const odd: Reader = async function* (captures) {
      for await (const answer of reader(captures)) yield 'report' in answer ? { ...answer, report: { ...answer.report, text, title: 'T\0\udc00' } } : answer;
    };
    await open(async (opened) => {
      expect(kinds(await add(opened, [capture('Nul here.', { url: 'https://odd.example/\udc00?\0', publisher: 'P\0\ud800' })], odd))).toEqual(['added 1']);
      const { report } = (await lookAtReport(opened, 1)).versions[0];
      expect([report.text, report.title, report.publisher]).toEqual([text, 'T\0\udc00', 'P\0\ud800']);
      expect(await find(opened, query('half \0 \ud800 "pair'), ['claims', 'reports'])).not.toBeNull();
    });
  });

  it('takes a report of more words than can be searched', async () => {
    const { open } = await made();
    const words = Array.from({ length: 120_000 }, (_, n) => `w${n.toString(36)}`).join(' ');
    const one: Reader = async function* (captures) {
      for await (const answer of reader(captures)) yield 'report' in answer ? { ...answer, report: { ...answer.report, text: words } } : answer;
    };
    await open(async (opened) => {
      expect(kinds(await add(opened, [capture('Many words.')], one))).toEqual(['added 1']);
      expect(await find(opened, query('w2s'), ['reports'])).toHaveLength(1);
    });
  });

  it('tells what could not be read, and keeps its bytes', async () => {
    const { open } = await made();
    const failing: Reader = async function* (captures) {
      for await (const item of captures) yield { where: item.capture.from, what: 'It cannot be read.', fix: 'Try another.' };
    };
    await open(async (opened) => {
      expect(kinds(await add(opened, [capture(FERRY), capture(FERRY, { file: 'copy.txt' })], failing)).sort()).toEqual(['fault copy.txt', 'fault note.txt']);
      const { size } = opened.journal.head();
      expect(kinds(await add(opened, [capture(FERRY)], failing))).toEqual(['fault note.txt']);
      expect(opened.journal.head().size).toBe(size);
      expect(await opened.captures.has(capture(FERRY).capture.sha256)).toBe(true);
      expect(kinds(await add(opened, [capture(FERRY)]))).toEqual(['added 1']);
    });
  });

  it('is open in one place at a time', async () => {
    const { directory, database, open } = await made();
    await open(async () => {
      await expect(openCase(directory, around(database))).rejects.toThrow('is working on this case');
    });
    await open(async (opened) => expect(opened.name).toBe('ferry'));
  });

  it('gives the dossier that the same reports give by themselves', async () => {
    const { open } = await made();
    const items = [capture(FERRY, { publisher: 'Gazette', published: '2024-05-06' }), capture(FLOOD, { publisher: 'Diário', published: '2024-05-06' })];
    const stored = await open(async (opened) => {
      await add(opened, items);
      return dossierOfCase(opened);
    });
    for (const { capture: kept } of stored.reports) kept.operator = null;
    const direct = await makeDossier(each(items), resources);
    expect(stored).toEqual(direct);
  });
});

describe('cases on one server', () => {
  it('know nothing of each other', async () => {
    const database = await server.database();
    const [one, two] = [path.join(scratch(), 'one'), path.join(scratch(), 'two')];
    await newCase(one, database);
    await newCase(two, database);
    await inCase(one, database, (opened) => add(opened, [capture(FERRY)]));
    await inCase(two, database, async (opened) => {
      expect(await listReports(opened.db, opened.id, { limit: 10 })).toEqual([]);
      expect(kinds(await add(opened, [capture(FERRY)]))).toEqual(['added 1']);
    });
    await inCase(one, database, async (opened) => expect(await listReports(opened.db, opened.id, { limit: 10 })).toHaveLength(1), { anew: true });
    await inCase(two, database, async (opened) => expect(await listReports(opened.db, opened.id, { limit: 10 })).toHaveLength(1));
  });

  it('are told without the password', async () => {
    const database = await server.database();
    const directory = path.join(scratch(), 'case');
    await newCase(directory, database);
    const told: unknown = JSON.parse(fs.readFileSync(path.join(directory, 'case.json'), 'utf8'));
    expect(told).toMatchObject({ database: expect.stringMatching(/^postgres:\/\/[^:@/]*@/) });
  });
});
