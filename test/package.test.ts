import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TOOL } from '../src/model/tool.ts';

const ROOT = path.join(import.meta.dirname, '..');
const manifest = z
  .object({ name: z.string(), version: z.string(), exports: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])) })
  .parse(JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')));

/** Runs a program as one who installed the package would write it: the package finds itself by name. */
function runModule(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT, encoding: 'utf8' });
}

describe('the package', () => {
  it('writes its own version into what it makes', () => {
    expect(TOOL).toBe(`${manifest.name} ${manifest.version}`);
  });

  it.each(Object.keys(manifest.exports).filter((key) => !key.includes('*') && !key.endsWith('.json')))('opens %s by name', (key) => {
    const names = runModule(`console.log(Object.keys(await import(${JSON.stringify(path.posix.join(manifest.name, key))})).length)`);
    expect(Number(names)).toBeGreaterThan(0);
  });

  it('opens each word of the model by name', () => {
    expect(runModule("import { Claim } from 'hearsay/model/claim'; console.log(typeof Claim.parse)").trim()).toBe('function');
  });

  it('prints the claims of a text in five lines of code', () => {
    const printed = runModule(`
      import { claimsOf } from 'hearsay';
      for (const { chain, form, text } of claimsOf('The dam held through the night, Mayor Ilse Brandt said on Friday.', { published: '2024-05-03' })) {
        console.log(chain.find((hop) => hop.role === 'speaker')?.name, form, text);
      }`);
    expect(printed).toContain('Ilse Brandt');
    expect(printed).toContain('indirect');
    expect(printed).toContain('The dam held through the night');
  });

  it('locks no address of a registry', () => {
    const lock = fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8');
    expect(lock).not.toMatch(/"resolved": "https?:/);
  });
});
