import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearsay } from '../support/hearsay.ts';
import { scratch } from '../support/scratch.ts';

const JUDGEMENT = {
  statement: 'a pump failed',
  likelihood: 'likely',
  confidence: 'low',
  basis: 'only the owner says so',
  would_change: 'the report of the inspectors',
  why: 'the desk asked',
  claims: ['C-0001'],
  reports: ['R-0001'],
};

describe('weighing a case on the command line', () => {
  let template: string;
  beforeAll(async () => {
    template = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-'));
    const papers: [string, string, string][] = [
      ['gazette', 'The Gazette', 'Two people were killed in the fire at the Ulvik mill on Monday, police said.'],
      ['courier', 'Harbour Courier', 'Three people were killed in the fire at the Ulvik mill on Monday, the owner, Karin Moe, said.'],
    ];
    for (const [name, , text] of papers) fs.writeFileSync(path.join(template, `${name}.txt`), `Fire at Ulvik mill\n\n${text}\n`);
    fs.writeFileSync(
      path.join(template, 'meta.json'),
      JSON.stringify(papers.map(([name, publisher]) => ({ file: `${name}.txt`, publisher, published: '2024-05-07T08:00:00Z' }))),
    );
    await hearsay(['init', 'mill', '--quiet'], { cwd: template });
    await hearsay(['add', 'mill', '.', '--quiet'], { cwd: template });
  });
  afterAll(() => fs.rmSync(template, { recursive: true, force: true }));

  const made = (): ((...args: string[]) => ReturnType<typeof hearsay>) => {
    const cwd = scratch();
    fs.cpSync(template, cwd, { recursive: true });
    fs.writeFileSync(path.join(cwd, 'judgement.json'), JSON.stringify(JUDGEMENT));
    return (...args) => hearsay(args, { cwd });
  };
  const idIn = (stdout: string) => /^(a\d+): /.exec(stdout)?.[1] ?? '';

  it('settles a question, tells the record of a source, takes it back, and puts reports apart and together', async () => {
    const run = made();
    const listed = await run('settle', 'mill');
    const [, question = ''] = /^(q\d+) {2}How many were killed\? \(\w+\)$/m.exec(listed.stdout) ?? [];
    expect(question).not.toBe('');
    const settled = await run('settle', 'mill', question, '2', '--rejected', '3', '--topic', 'tolls', '--why', 'the coroner has reported');
    expect(settled).toMatchObject({ code: 0 });
    expect(settled.stdout).toMatch(/^a\d+: How many were killed\? \(tolls\) Settled as “2”, not “3” by .+: the coroner has reported\.\n$/);
    expect((await run('track', 'mill', 'police')).stdout).toMatch(/^[Pp]olice on tolls: of 1 settled question, the first answer held in 1 /);
    expect((await run('track', 'mill', 'Karin Moe')).stdout).toContain(
      'held in 0 (95 % interval 0.00 to 0.79) and was contradicted in 1, of which it corrected 0 itself',
    );
    expect((await run('impact', 'mill', 'Karin Moe')).stdout).toContain(idIn(settled.stdout));
    expect((await run('withdraw', 'mill', idIn(settled.stdout), '--why', 'the report was of another fire')).code).toBe(0);
    expect((await run('track', 'mill', 'Karin Moe')).stdout).toBe('Karin Moe gave no answer to a question that was settled.\n');
    expect((await run('log', 'mill', '--kind', 'undo')).stdout).toContain('“the report was of another fire”');
    expect((await run('incident', 'mill', 'apart', 'R-0002', '--why', 'another mill')).stdout).toMatch(
      /^R-0002 is in an incident of 1 report; the case has \d/,
    );
    expect((await run('incident', 'mill', 'together', 'R-0001', 'R-0002', '--why', 'one mill')).stdout).toBe(
      'R-0001, R-0002 are in an incident of 2 reports; the case has 1 incident.\n',
    );
    expect((await run('verify', 'mill', '--quiet')).code).toBe(0);
  });

  it('grades, rates, judges and checks, and shows all of it in the dossier', async () => {
    const run = made();
    expect((await run('assess', 'mill', 'Karin Moe', '--grade', 'C', '--why', 'she was there')).stdout).toContain('admiralty-scale:source-reliability="c"');
    expect((await run('assess', 'mill', 'C-0001', '--credibility', '3', '--why', 'nobody else counts so')).stdout).toContain('rated 3 (possibly true)');
    expect((await run('judge', 'mill', 'judgement.json')).stdout).toContain('It is likely that a pump failed.\nConfidence in this judgement is low');
    expect((await run('check', 'mill', 'R-0001', '--topic', 'date', '--how', 'the page was archived', '--result', 'on the day', '--quiet')).code).toBe(0);
    await run('check', 'mill', 'R-0001', '--searched', 'web archive', '--query', 'Ulvik mill', '--quiet');
    expect((await run('sheet', 'mill', 'R-0001')).stdout).toMatch(
      /# Verification sheet: R-0001\n[\s\S]*checked \(the page was archived\): on the day[\s\S]*web archive \| Ulvik mill \| Ulvik mill \| nothing \|/,
    );
    await run('dossier', '--case', 'mill', '-o', 'mill.json', '--quiet');
    await run('dossier', '--case', 'mill', '-o', 'mill.md', '--quiet');
    expect((await run('lint', 'mill.json', 'mill.md')).stderr).toBe('hearsay: 0 findings in 2 of 2 files.\n');
    const text = (await run('dossier', '--case', 'mill', '-o', '-', '-f', 'md', '--quiet')).stdout;
    for (const words of ['is graded C (fairly reliable)', 'is rated 3 (possibly true)', '## Judgements', 'checked (the page was archived)'])
      expect(text).toContain(words);
  });

  it('weighs the questions of a case by acts of saying, without a score', async () => {
    const { stdout, code } = await made()('weigh', '--case', 'mill');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^incident,question,first,status,reason\n/);
    expect(stdout).toMatch(/,How many were killed\?,[23],\w+,"1 source gives it; 1 of 2 gives the other value, and weighs the same: undecided\."/);
    expect(stdout).not.toMatch(/0\.\d/);
  });

  it.each([
    [['settle', 'mill', 'q999', 'A', '--why', 'x'], 1, 'hearsay: q999: The case has no such question. `hearsay settle CASE` lists those it has.'],
    [['settle', 'mill', 'q1'], 2, 'hearsay: Say which answer holds, by its letter or its value; those that do not come after --rejected.'],
    [['settle', 'mill', 'q1', 'A'], 2, 'hearsay: Say why with --why; what is decided without a reason is worth nothing to the next reader.'],
    [['track', 'mill', 'Nobody Known'], 2, 'hearsay: No source of the case is called Nobody Known; write its name as the dossier prints it.'],
    [['check', 'mill', 'C-0001', '--topic', 'date', '--how', 'x', '--result', 'y'], 2, 'hearsay: C-0001 is no report; name one, such as R-0012.'],
    [
      ['check', 'mill', 'R-0001', '--topic', 'date', '--how', 'x'],
      2,
      'hearsay: Say with --result what came out; where nothing can be told, give --state cannot-tell.',
    ],
    [['sheet', 'mill', 'R-0099'], 1, 'hearsay: R-0099: The case mill has no such report. `hearsay list` shows those it has.'],
    [
      ['withdraw', 'mill', 'a0', '--why', 'x'],
      1,
      'hearsay: entry 0: Nobody decided anything in it. Name an assessment (a12) or the number of an entry that `hearsay log` shows.',
    ],
    [['impact', 'mill', 'R-0099'], 2, 'hearsay: The case has no report R-0099; `hearsay list` shows those it has.'],
  ] as const)('%j ends with one sentence', async (args, code, told) => {
    const ended = await made()(...args);
    expect([ended.code, ended.stderr.trim()]).toEqual([code, told]);
  });
});

describe('weighing a table on the command line', () => {
  const rows = ['source,object,attribute,value', 'a,x,gate,7', 'b,x,gate,7', 'c,x,gate,9'].join('\n');
  const weigh = (args: readonly string[], input: string) => hearsay(['weigh', '--quiet', ...args], { cwd: scratch(), input });

  it.each(['vote', 'truthfinder', 'accu', 'popaccu', 'accucopy', 'hearsay'])('--method %s puts the larger camp first', async (method) =>
    expect((await weigh(['--method', method], rows)).stdout).toMatch(/^object,attribute,value,score\nx,gate,7,\d\.\d{4}\n$/),
  );

  it('says which methods look for copies, and which methods there are', async () => {
    expect(await weigh(['--method', 'vote', '--copiers'], rows)).toMatchObject({
      code: 2,
      stderr: 'hearsay: --method vote does not look for copies; give --copiers with accucopy or hearsay.\n',
    });
    expect((await weigh(['--method', 'oracle'], rows)).code).toBe(2);
  });
});
