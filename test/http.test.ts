import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { Acted, type ActInput } from '../src/http/contract/acts.ts';
import { CaseView } from '../src/http/contract/case.ts';
import { lintDraft, listAssessments } from '../src/http/contract/dossier.ts';
import { listLog, Receipt, Verification } from '../src/http/contract/evidence.ts';
import { IncidentView, listIncidents } from '../src/http/contract/incidents.ts';
import { Job } from '../src/http/contract/intake.ts';
import { Pair } from '../src/http/contract/pairs.ts';
import { Problem } from '../src/http/contract/problem.ts';
import { listReports, MediaView, ReportView } from '../src/http/contract/reports.ts';
import { search } from '../src/http/contract/search.ts';
import { listSources, SourceView } from '../src/http/contract/sources.ts';
import { Dossier } from '../src/model/dossier.ts';
import { hearsay } from './support/hearsay.ts';
import { type Served, serveCase } from './support/served.ts';

const EXAMPLES = path.join(import.meta.dirname, '..', 'examples', 'dzhankoi');
const SCHEMAS = {
  reports: listReports.responses[200].content['application/json'].schema,
  incidents: listIncidents.responses[200].content['application/json'].schema,
  sources: listSources.responses[200].content['application/json'].schema,
  log: listLog.responses[200].content['application/json'].schema,
  search: search.responses[200].content['application/json'].schema,
  assessments: listAssessments.responses[200].content['application/json'].schema,
  lint: lintDraft.responses[200].content['application/json'].schema,
} as const;

let folder: string;
let home: string;
let temporary: string;
let served: Served;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-http-'));
  home = path.join(folder, 'case');
  temporary = path.join(folder, 'temporary');
  fs.mkdirSync(temporary);
  process.env['TMPDIR'] = temporary;
  await hearsay(['init', home, '--name', 'Rail hub'], { cwd: folder });
  served = await serveCase(home);
});
afterAll(async () => {
  await served.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function send(address: string, init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {}): Promise<Response> {
  return fetch(`${served.origin}/api/${address}`, { ...init, headers: { authorization: `Bearer ${served.token}`, ...init.headers } });
}

async function get<T extends z.ZodType>(address: string, schema: T): Promise<z.output<T>> {
  const response = await send(address);
  expect([address, response.status]).toEqual([address, 200]);
  return schema.parse(await response.json());
}

function post(address: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return send(address, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } });
}

async function act(made: ActInput, headers: Record<string, string> = {}): Promise<Acted> {
  const response = await post('acts', made, headers);
  expect([made.kind, response.status]).toEqual([made.kind, 201]);
  return Acted.parse(await response.json());
}

async function problemIn(response: Response): Promise<Problem> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

/** Waits until a job is through. */
async function through(response: Response): Promise<Job> {
  expect(response.status).toBe(202);
  const { id } = Job.parse(await response.json());
  for (;;) {
    const { jobs } = JSON.parse(await (await send('jobs')).text());
    const job = Job.array()
      .parse(jobs)
      .find((one) => one.id === id);
    if (job?.state === 'done' || job?.state === 'failed') return job;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function upload(files: readonly string[]): Promise<Response> {
  const form = new FormData();
  for (const file of files) form.append('file', new File([fs.readFileSync(file)], path.basename(file)));
  return send('intake/files', { method: 'POST', body: form });
}

const incident = () => get('incidents/I-0001', IncidentView);
const report = (id: string) => get(`reports/${id}`, ReportView);

// each part goes on where the one before left the case
describe.sequential('a case served', () => {
  it('begins empty', async () => {
    expect((await get('case', CaseView)).counts).toEqual({ reports: 0, claims: 0, incidents: 0, waiting: 0 });
    expect(await get('reports', SCHEMAS.reports)).toEqual({ rows: [], next: null, total: 0 });
    expect((await get('incidents', SCHEMAS.incidents)).rows).toEqual([]);
  });

  it('takes files in and says what became of each', async () => {
    const files = fs.readdirSync(EXAMPLES).map((name) => path.join(EXAMPLES, name));
    const job = await through(await upload(files));
    expect(job).toMatchObject({ state: 'done', failed: null });
    expect(job.lines.map(({ where }) => where)).toContain('wire.txt');
    expect(job.lines.every(({ outcome }) => outcome === 'added')).toBe(true);
    expect(fs.readdirSync(temporary)).toEqual([]);
  });

  it('takes pasted text with what is said about it', async () => {
    const text = 'Nobody was hurt at the depot, the stationmaster said on Tuesday.';
    const job = await through(await post('intake', { text, title: 'A note', publisher: 'Desk', published: '2023-03-21' }));
    expect(job.lines).toMatchObject([{ outcome: 'added', where: 'A note' }]);
    const { report: read } = await report(job.lines[0]?.report ?? '');
    expect(read).toMatchObject({ title: 'A note', publisher: 'Desk', published: '2023-03-21', text });
  });

  it('tells what it knows already, and that addresses of this machine are not fetched', async () => {
    const again = await through(await upload([path.join(EXAMPLES, 'wire.txt')]));
    expect(again.lines).toMatchObject([{ outcome: 'known' }]);
    const inside = await through(await post('intake', { urls: [`${served.origin}/api/case`] }));
    expect(inside.lines).toMatchObject([{ outcome: 'fault' }]);
  });

  it('lists reports newest first, page by page, each once', async () => {
    const all = (await get('reports?folded=false', SCHEMAS.reports)).rows.map(({ id }) => id);
    expect(all).toEqual(all.toSorted().toReversed());
    const paged: string[] = [];
    for (let cursor = ''; ; ) {
      const page = await get(`reports?folded=false&limit=2${cursor}`, SCHEMAS.reports);
      paged.push(...page.rows.map(({ id }) => id));
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    expect(paged).toEqual(all);
    expect((await problemIn(await send('reports?cursor=elsewhere'))).status).toBe(400);
  });

  it('shows an incident whole: every cell, tree and claim names what is there', async () => {
    const view = await incident();
    expect(view.headline).toContain('Dzhankoy');
    const claims = new Set(view.claims.map(({ id }) => id));
    const origins = new Set(view.origins.map(({ id }) => id));
    const questions = new Set(view.incident.questions.map(({ id }) => id));
    expect(view.cells.length).toBeGreaterThan(10);
    expect(view.said['3 to 9']).toBe('3 to 9 (several)');
    for (const cell of view.cells) {
      expect(origins).toContain(cell.origin);
      expect(questions).toContain(cell.question);
      for (const claim of cell.claims) expect(claims).toContain(claim);
    }
    for (const { tree, claims: members } of view.origins) expect(tree.map(({ claim }) => claim).sort()).toEqual(members.toSorted());
  });

  it('answers 304 to who holds the present state, and anew once something was decided', async () => {
    const first = await send('incidents/I-0001');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"\d+\.\d+-\w+"$/);
    await first.text();
    expect((await send('incidents/I-0001', { headers: { 'if-none-match': tag } })).status).toBe(304);
    await act({ kind: 'status', report: 'R-0001', status: 'reading' });
    expect((await send('incidents/I-0001', { headers: { 'if-none-match': tag } })).status).toBe(200);
  });

  it('moves reports through the queue', async () => {
    await act({ kind: 'status', report: 'R-0002', status: 'done' });
    const done = await get('reports?status=done&folded=false', SCHEMAS.reports);
    expect(done.rows.map(({ id }) => id)).toEqual(['R-0002']);
    expect((await problemIn(await post('acts', { kind: 'status', report: 'R-0999', status: 'done' }))).status).toBe(404);
  });

  it('leaves a rejected claim out of everything, and has it back when that is undone', async () => {
    const before = await incident();
    const claim = before.claims.find(({ answers }) => answers.some(({ question }) => question !== null));
    if (!claim) throw new Error('no claim answers a question');
    const { seq } = await act({ kind: 'review', claim: claim.name, review: 'rejected', reason: 'misread' });
    const without = await incident();
    expect(without.claims.map(({ name }) => name)).not.toContain(claim.name);
    expect(without.claims).toHaveLength(before.claims.length - 1);
    // it is still shown where it was read
    const read = await report(`R-${claim.report.slice(1).padStart(4, '0')}`);
    expect(read.claims.find(({ name }) => name === claim.name)?.state.review).toBe('rejected');
    await act({ kind: 'undo', seq });
    expect(await incident()).toEqual(before);
    expect((await problemIn(await post('acts', { kind: 'undo', seq }))).detail).toContain('undone already');
  });

  it('counts two origins as one when they are ruled the same, and as two again', async () => {
    const before = await incident();
    const [one, other] = before.origins.filter(({ claims }) => claims.length === 1);
    const nameOf = (id: string | undefined) => before.claims.find((claim) => claim.id === id)?.name ?? '';
    const claims: [string, string] = [nameOf(one?.claims[0]), nameOf(other?.claims[0])];
    const { seq } = await act({ kind: 'origin', claims, ruling: 'same', reason: 'one briefing' });
    const after = await incident();
    expect(after.origins).toHaveLength(before.origins.length - 1);
    expect(after.origins.flatMap(({ links }) => links).some(({ rule, why }) => rule === 'origin.ruled' && why.includes('Noor'))).toBe(true);
    await act({ kind: 'undo', seq });
    expect((await incident()).origins).toHaveLength(before.origins.length);
  });

  it('lays two claims side by side with what was decided about them', async () => {
    const [one, other] = (await incident()).claims;
    await act({ kind: 'conflict', claims: [one?.name ?? '', other?.name ?? ''], verdict: 'compatible', reason: 'two towns' });
    const pair = await get(`pairs?a=${other?.name}&b=${one?.name}`, Pair);
    expect(pair.rulings).toMatchObject([{ reason: 'two towns', by: 'Noor' }]);
    for (const { claim, content } of pair.claims) expect(content).toContain(claim.text.slice(0, 10));
  });

  it('calls a question contested no longer when its answers were found compatible, until that is undone', async () => {
    const named = (claims: IncidentView['claims'], id: string | undefined) => claims.find((claim) => claim.id === id)?.name ?? '';
    const { claims, incident: told } = await incident();
    const disputed = told.questions.find(({ status, question }) => status === 'contested' && question.startsWith('Is it so'));
    const [one, other] = (disputed?.answers ?? []).map((answer) => named(claims, answer.claims[0]));
    const again = async () => (await incident()).incident.questions.find(({ question }) => question === disputed?.question);
    const { seq } = await act({ kind: 'conflict', claims: [one ?? '', other ?? ''], verdict: 'compatible', reason: 'one of the morning' });
    expect(await again()).toMatchObject({ status: 'agreed', why: expect.stringContaining('Noor') });
    await act({ kind: 'undo', seq });
    expect((await again())?.status).toBe('contested');
  });

  it('settles a question by its answers, and refuses what is none of them', async () => {
    const question = (await incident()).incident.questions.find(({ answers }) => answers.length > 1);
    const [first, second] = question?.answers ?? [];
    const rejected = [second?.value ?? ''];
    const made = { kind: 'settle' as const, incident: 'I-0001', question: question?.id ?? '', rejected, reason: 'pictures' };
    const { seq } = await act({ ...made, accepted: [first?.value ?? ''] });
    expect((await incident()).settled).toMatchObject([{ question: question?.id, seq, accepted: [first?.value], rejected: [second?.value], by: 'Noor' }]);
    expect((await problemIn(await post('acts', { ...made, accepted: ['nobody said so'] }))).status).toBe(409);
    expect((await problemIn(await post('acts', { ...made, incident: 'I-0999', accepted: ['x'] }))).status).toBe(404);
    await act({ kind: 'undo', seq });
    expect((await incident()).settled).toEqual([]);
  });

  it('puts a report into an incident of its own, and back with the others', async () => {
    const before = await incident();
    const report = before.reports.at(-1)?.id ?? '';
    await act({ kind: 'incident', ruling: 'apart', reports: [report], reason: 'another night' });
    const own = report.replace('R-', 'I-');
    expect((await incident()).reports.map(({ id }) => id)).toEqual(before.reports.slice(0, -1).map(({ id }) => id));
    expect((await get(`incidents/${own}`, IncidentView)).reports.map(({ id }) => id)).toEqual([report]);
    await act({ kind: 'incident', ruling: 'together', reports: ['R-0001', report], reason: 'the same night after all' });
    const after = await incident();
    expect(after.reports.map(({ id }) => id)).toEqual(before.reports.map(({ id }) => id));
    expect(after.incident.membership?.find(({ report: one }) => one === report.replace(/^R-0*/, 'r'))?.why).toContain('Noor');
    expect((await problemIn(await send(`incidents/${own}`))).status).toBe(404);
    expect((await problemIn(await post('acts', { kind: 'incident', ruling: 'apart', reports: ['R-0999'], reason: 'x' }))).status).toBe(404);
  });

  it('keeps what was checked of a report and where was searched', async () => {
    const check = { kind: 'check', report: 'R-0004', pillar: 'date', state: 'checked', reason: 'the shadows' } as const;
    expect((await problemIn(await post('acts', check))).detail).toContain('not what came out');
    await act({ ...check, result: 'in the evening' });
    await act({ kind: 'check', report: 'R-0004', media: 'the second picture', pillar: 'place', state: 'cannot-tell', reason: 'a wall' });
    await act({ kind: 'search', report: 'R-0004', where: 'an index of pictures', query: 'the first picture', reason: 'whether it is older' });
    const [own, picture] = (await report('R-0004')).sheets;
    expect(own).toMatchObject({ media: null, checks: { date: { result: 'in the evening' }, place: { state: 'not-checked' } }, searches: [{ found: null }] });
    expect(picture).toMatchObject({ media: 'the second picture', checks: { place: { state: 'cannot-tell', why: 'a wall' } } });
  });

  it('shows a picture from its archived bytes, sealed, and nothing else in that way', async () => {
    const picture = path.join(folder, 'desk.png');
    fs.copyFileSync(path.join(import.meta.dirname, '..', 'docs', 'images', 'workbench-desk.png'), picture);
    const [line] = (await through(await upload([picture]))).lines;
    const id = line?.report ?? '';
    expect((await report(id)).report.media?.kind).toBe('image');
    expect(await get(`reports/${id}/media`, MediaView)).toMatchObject({ credentials: { state: 'none' }, shown: true });
    const shown = await send(`reports/${id}/media/bytes`);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    const whole = fs.readFileSync(picture);
    expect(Buffer.from(await shown.arrayBuffer()).equals(whole)).toBe(true);
    const part = await send(`reports/${id}/media/bytes`, { headers: { range: 'bytes=100-' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-${whole.length - 1}/${whole.length}`]);
    expect(Buffer.from(await part.arrayBuffer()).equals(whole.subarray(100))).toBe(true);
    expect((await problemIn(await send(`reports/${id}/media/bytes`, { headers: { range: `bytes=${whole.length}-` } }))).status).toBe(416);
    expect((await problemIn(await send('reports/R-0001/media/bytes'))).status).toBe(404);
  });

  it('changes and adds claims by their spans, and refuses spans that are none', async () => {
    const { claims, report: read } = await report('R-0001');
    const [claim] = claims;
    const name = claim?.name ?? '';
    await act({ kind: 'edit', claim: name, change: { certainty: 'possible', content: [[0, 10]] } });
    expect((await report('R-0001')).claims.find((one) => one.name === name)).toMatchObject({
      text: read.text.slice(0, 10),
      certainty: 'possible',
      state: { edited: true },
    });
    const added = await act({ kind: 'add', report: 'R-0001', content: [[12, 24]], chain: [{ name: 'A passer-by', role: 'speaker', channel: null }] });
    expect((await report('R-0001')).claims.find((one) => one.name === added.subject)).toMatchObject({ text: read.text.slice(12, 24), state: { added: true } });
    expect((await incident()).claims.some((one) => one.name === added.subject)).toBe(true);
    for (const content of [
      [[5, 5]],
      [[10, 5]],
      [
        [0, 10],
        [5, 15],
      ],
      [[0, read.text.length + 1]],
    ])
      expect((await post('acts', { kind: 'edit', claim: name, change: { content } })).status).toBe(400);
    expect((await post('acts', { kind: 'edit', claim: 'C-9999', change: { form: 'direct' } })).status).toBe(404);
  });

  it('refuses a decision on what somebody else decided since, and says what', async () => {
    const seen = (await send('reports/R-0003')).headers.get('etag') ?? '';
    const [claim, other] = (await report('R-0003')).claims;
    const name = claim?.name ?? '';
    await act({ kind: 'review', claim: name, review: 'accepted' }, { 'if-match': seen });
    const problem = await problemIn(await post('acts', { kind: 'review', claim: name, review: 'rejected' }, { 'if-match': seen }));
    expect(problem).toMatchObject({ status: 412, since: [{ by: 'Noor', what: `${name} accepted` }] });
    // what was decided on something else does not stand in the way
    await act({ kind: 'review', claim: other?.name ?? '', review: 'accepted' }, { 'if-match': seen });
  });

  it('makes two names one source, and grades it under either', async () => {
    const [one, other] = (await get('sources', SCHEMAS.sources)).rows;
    const names: [string, string] = [one?.name ?? '', other?.name ?? ''];
    const { seq } = await act({ kind: 'source', names, ruling: 'same', reason: 'one house' });
    await act({ kind: 'grade', source: names[1], grade: 'B', reason: 'held so far' });
    const merged = await get(`sources/${encodeURIComponent(other?.key ?? '')}`, SourceView);
    expect([merged.name, ...merged.aliases]).toEqual(expect.arrayContaining(names));
    expect(merged).toMatchObject({ grade: 'B', claims: expect.any(Number), rulings: [{ seq, ruling: 'same', reason: 'one house' }] });
    expect(merged.depends.claims).toHaveLength(merged.claims);
    await act({ kind: 'undo', seq });
    expect((await get('sources', SCHEMAS.sources)).rows.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it('keeps judgements, and refuses to call confirmed what one origin says', async () => {
    const view = await incident();
    const answers = view.incident.questions.flatMap((question) => question.answers);
    const claim = view.claims.find(({ id }) => answers.filter(({ claims }) => claims.includes(id)).every(({ origins }) => origins.length === 1))?.name ?? '';
    const refused = await problemIn(await post('acts', { kind: 'credibility', claim, credibility: 1, reason: 'I believe it' }));
    expect(refused).toMatchObject({ status: 409, detail: expect.stringContaining('confirmed') });
    await act({ kind: 'credibility', claim, credibility: 3, reason: 'possible' });
    await act({
      kind: 'judgement',
      statement: 'the depot was hit from the air',
      likelihood: 'likely',
      confidence: 'low',
      basis: 'two unlinked origins',
      would_change: 'pictures of the ground',
      claims: [claim],
      reason: 'asked by the editor',
    });
    const { rows } = await get('assessments', SCHEMAS.assessments);
    expect(rows.map(({ assessment }) => assessment.kind)).toEqual(expect.arrayContaining(['source-grade', 'credibility', 'judgement']));
  });

  it('lints a draft where it stands', async () => {
    const text = 'We judge it is likely.\n\nWe have low confidence that it is likely that a train burnt.';
    const { findings } = SCHEMAS.lint.parse(await (await post('lint', { text })).json());
    expect(findings.length).toBeGreaterThan(0);
    for (const { span } of findings) expect(text.slice(...span).length).toBeGreaterThan(10);
    expect(findings.some(({ span }) => text.slice(...span).startsWith('We have low confidence'))).toBe(true);
  });

  it('finds reports, claims, incidents and sources by their words', async () => {
    const kinds = async (q: string) => (await get(`search?q=${encodeURIComponent(q)}`, SCHEMAS.search)).hits.map(({ kind }) => kind);
    expect(await kinds('missiles')).toContain('claim');
    // the last word is still being written
    expect(await kinds('missil')).toContain('claim');
    expect(await kinds('dzhankoy')).toContain('incident');
    expect(await kinds('northgate')).toContain('source');
    expect(await kinds('R-3')).toContain('report');
  });

  it('shows a report in a sealed frame and gives its bytes as a download', async () => {
    const frame = await send('reports/R-0001/frame');
    expect(frame.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    const { sha256 } = await get('receipts/R-0001', Receipt);
    const download = await send(`captures/${sha256}`);
    expect(download.headers.get('content-disposition')).toContain('attachment');
    expect(
      createHash('sha256')
        .update(new Uint8Array(await download.arrayBuffer()))
        .digest('hex'),
    ).toBe(sha256);
    expect((await send(`captures/${'0'.repeat(64)}`)).status).toBe(404);
  });

  it('gives a receipt, and verifies the whole', async () => {
    expect(await get('receipts/R-0001', Receipt)).toMatchObject({ hash: 'ok', chained: { ok: true }, stamped: null });
    const response = await send('verify', { method: 'POST' });
    expect(Verification.parse(await response.json())).toMatchObject({ ok: true, faults: [] });
  });

  it('tells a capture that was changed behind its back', async () => {
    const { sha256 } = await get('receipts/R-0002', Receipt);
    const file = path.join(home, 'captures', sha256.slice(0, 2), sha256);
    const bytes = fs.readFileSync(file);
    fs.chmodSync(file, 0o644);
    try {
      fs.writeFileSync(file, 'forged');
      expect(await get('receipts/R-0002', Receipt)).toMatchObject({ hash: 'changed' });
      const told = Verification.parse(await (await send('verify', { method: 'POST' })).json());
      expect(told).toMatchObject({ ok: false, faults: [{ state: 'changed', item: expect.stringContaining(sha256) }] });
    } finally {
      fs.writeFileSync(file, bytes);
      fs.chmodSync(file, 0o444);
    }
  });

  it('exports a dossier in every format, and the journal has its hash', async () => {
    const exported = (format: string, of: string | null) =>
      post('dossier', { incident: of, format, sections: ['summary', 'questions'], draft: 'What we hold [C-0001].' });
    const page = await (await exported('html', 'I-0001')).text();
    expect(page).toMatch(/^<!doctype html>[\s\S]*id="draft"[\s\S]*What we hold/i);
    expect(page).not.toContain('id="drift"');
    expect(await (await exported('md', null)).text()).toMatch(/^# /);
    const json = await (await exported('json', 'I-0001')).text();
    expect(Dossier.parse(JSON.parse(json)).incidents).toHaveLength(1);
    const { rows } = await get('log?limit=1', SCHEMAS.log);
    expect(rows).toMatchObject([{ kind: 'export' }]);
    expect((await exported('json', 'I-0099')).status).toBe(404);
  });

  it('has it all in the log, newest first, and by what it was done to', async () => {
    const all = await get('log?limit=500', SCHEMAS.log);
    expect(all.rows.map(({ seq }) => seq)).toEqual(Array.from({ length: all.total }, (_, index) => all.total - 1 - index));
    const acts = await get('log?acts=true&limit=3', SCHEMAS.log);
    const more = await get(`log?acts=true&limit=500&cursor=${acts.next}`, SCHEMAS.log);
    expect([...acts.rows, ...more.rows]).toHaveLength(acts.total);
    expect(all.rows.filter(({ undone }) => undone !== null).length).toBeGreaterThan(2);
    const own = await get('log?subject=R-0002', SCHEMAS.log);
    expect(own.rows.map(({ kind }) => kind)).toEqual(['status', 'reading']);
  });

  it('tells who listens that something happened', async () => {
    const stop = new AbortController();
    const stream = await send('events', { signal: stop.signal });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const told = (async () => {
      let text = '';
      const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
      while (text.split('event: head').length < 3) text += (await reader?.read())?.value ?? '';
      return text;
    })();
    await act({ kind: 'status', report: 'R-0003', status: 'done' });
    expect(await told).toMatch(/event: head\ndata: \{"size":\d+/);
    stop.abort();
  });

  it('is left as it is for the next start: what was decided stands', async () => {
    const before = await incident();
    await served.stop();
    const verified = await hearsay(['verify', home, '--quiet'], { cwd: folder });
    expect(verified.code).toBe(0);
    served = await serveCase(home);
    expect(await incident()).toEqual(before);
  });
});

describe('the door', () => {
  it('is open on this machine only', () => {
    expect(new URL(served.origin).hostname).toBe('127.0.0.1');
  });

  it('gives the cookie to who comes with the token, and nothing to others', async () => {
    const first = await fetch(served.address, { redirect: 'manual' });
    expect(first.status).toBe(303);
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/);
    expect((await fetch(`${served.origin}/api/case`)).status).toBe(401);
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await fetch(`${served.origin}/api/case`, { headers: { cookie } })).status).toBe(200);
  });

  it('does not answer to another name', async () => {
    const { port } = new URL(served.origin);
    const status = await new Promise((resolve, reject) => {
      http
        .get({ host: '127.0.0.1', port, path: '/api/case', headers: { host: 'rebound.example', authorization: `Bearer ${served.token}` } }, ({ statusCode }) =>
          resolve(statusCode),
        )
        .on('error', reject);
    });
    expect(status).toBe(403);
  });

  it('lets nobody open the same case twice, and names a folder that is none', async () => {
    await expect(serveCase(home)).rejects.toThrow('is working on this case');
    await expect(serveCase(folder)).rejects.toThrow('hearsay init');
    await expect(serveCase(home, ['--port', 'x'])).rejects.toThrow('--port');
  });
});
