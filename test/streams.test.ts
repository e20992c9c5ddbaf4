import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hearsay } from './support/hearsay.ts';

const STORY =
  'The sluice at Holmvik failed shortly before midnight, flooding two streets behind the old tannery. Engineer Tove Brandt, 52, had asked the council for new bolts in March. She was told that the money would come after the summer. Nobody was hurt, but eleven families are sleeping in the gymnasium.';
const OTHER = 'A choir from Sande has won the regional prize. Its conductor, a retired baker, said the singers rehearse in a barn all winter long.';

let cwd: string;
beforeEach(() => {
  cwd = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-streams-'));
});
afterEach(() => fs.rmSync(cwd, { recursive: true, force: true }));

const lines = (...objects: unknown[]): string => objects.map((object) => `${JSON.stringify(object)}\n`).join('');
const read = <Line>(stdout: string, shape: z.ZodType<Line>): Line[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => shape.parse(JSON.parse(line)));

const Span = z.object({ susp_start: z.int(), susp_len: z.int(), src_start: z.int(), src_len: z.int() });
const Reuse = z.object({ src: z.string(), susp: z.string(), copied: z.boolean(), score: z.number(), spans: z.array(Span) });
const Placed = z.object({ doc_id: z.string(), cluster: z.number() });

describe('hearsay copies', () => {
  const late = { doc_id: 'late', date: '2024-05-03', text: `HOLMVIK. ${STORY}` };
  const early = { doc_id: 'early', date: '2024-05-02', text: STORY };
  const other = { doc_id: 'other', text: OTHER };

  it('names the pairs that share a passage, the earlier as the source, with spans that hold', async () => {
    fs.writeFileSync(path.join(cwd, 'docs.jsonl'), lines(late, early, other));
    const { code, stdout } = await hearsay(['copies', 'docs.jsonl', '-q'], { cwd });
    expect(code).toBe(0);
    const [reuse, ...more] = read(stdout, Reuse);
    expect(more).toEqual([]);
    expect(reuse).toMatchObject({ src: 'early', susp: 'late', copied: true });
    for (const { susp_start, susp_len, src_start, src_len } of reuse?.spans ?? [])
      expect(late.text.slice(susp_start, susp_start + susp_len)).toBe(early.text.slice(src_start, src_start + src_len));
    expect(reuse?.spans).toHaveLength(1);
  });

  it('answers for each pair asked about, and tells of texts that are not there', async () => {
    fs.writeFileSync(path.join(cwd, 'docs.jsonl'), lines(late, early, other));
    fs.writeFileSync(path.join(cwd, 'pairs.jsonl'), lines({ susp: 'late', src: 'early' }, { susp: 'late', src: 'lost' }, { susp: 'other', src: 'early' }));
    const { code, stdout, stderr } = await hearsay(['copies', 'docs.jsonl', '--pairs', 'pairs.jsonl', '-q'], { cwd });
    expect(read(stdout, Reuse).map(({ susp, src, copied }) => [susp, src, copied])).toEqual([
      ['late', 'early', true],
      ['other', 'early', false],
    ]);
    expect(stderr).toContain('"lost"');
    expect(code).toBe(3);
  });
});

describe('hearsay cluster', () => {
  it('answers in the order of the dates and keeps going after a line it cannot use', async () => {
    const input = `${lines({ doc_id: 'b', date: '2024-05-03', text: OTHER })}no json\n${lines({ doc_id: 'a', date: '2024-05-02', text: STORY })}`;
    const { code, stdout, stderr } = await hearsay(['cluster', '-q'], { cwd, input });
    expect(read(stdout, Placed)).toEqual([
      { doc_id: 'a', cluster: 1 },
      { doc_id: 'b', cluster: 2 },
    ]);
    expect(stderr).toContain('line 2');
    expect(code).toBe(3);
  });
});
