import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = path.join(import.meta.dirname, '..');

describe('generated files', () => {
  it.each(['build-lexicon', 'build-schema', 'build-cli-docs'])('%s would write what is committed', (script) => {
    expect(() => execFileSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, '--check'], { cwd: ROOT, encoding: 'utf8' })).not.toThrow();
  });
});

describe('the schema of the dossier', () => {
  const schema = z
    .object({
      properties: z.record(z.string(), z.unknown()),
      required: z.array(z.string()),
      $defs: z.record(z.string(), z.object({ properties: z.record(z.string(), z.unknown()).optional() })),
    })
    .parse(JSON.parse(fs.readFileSync(path.join(ROOT, 'schema', 'dossier.schema.json'), 'utf8')));

  it('holds the contract that others rely on', () => {
    expect(schema.required).toEqual(expect.arrayContaining(['version', 'reports', 'sources', 'claims', 'origins', 'incidents', 'drift']));
    const fields = (name: string) => Object.keys(schema.$defs[name]?.properties ?? {});
    expect(fields('Report')).toEqual(expect.arrayContaining(['id', 'file', 'url', 'publisher', 'published', 'language', 'text', 'capture']));
    expect(fields('Source')).toEqual(expect.arrayContaining(['id', 'name', 'kind', 'aliases']));
    expect(fields('Claim')).toEqual(
      expect.arrayContaining(['id', 'report', 'content', 'text', 'chain', 'form', 'polarity', 'certainty', 'hedges', 'said_at', 'origin', 'answers', 'rule']),
    );
    expect(fields('Hop')).toEqual(expect.arrayContaining(['source', 'name', 'role', 'span', 'cue', 'channel']));
    expect(fields('Origin')).toEqual(expect.arrayContaining(['id', 'speaker', 'claims', 'links']));
    expect(fields('OriginLink')).toEqual(expect.arrayContaining(['from', 'to', 'kind', 'strength', 'why']));
    expect(fields('Incident')).toEqual(expect.arrayContaining(['id', 'type', 'place', 'time', 'reports', 'questions']));
    expect(fields('Question')).toEqual(expect.arrayContaining(['id', 'question', 'status', 'answers']));
    expect(fields('Answer')).toEqual(expect.arrayContaining(['value', 'claims', 'origins']));
    expect(fields('Drift')).toEqual(expect.arrayContaining(['kind', 'claims', 'what']));
  });
});
