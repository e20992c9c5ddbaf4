import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { COMMANDS, EXIT_CODES } from '../src/cli/commands.ts';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { makeDossier } from '../src/pipeline.ts';
import { loadAttributionModel } from '../src/weights/load.ts';
import { taggedBlocks } from './support/markdown-blocks.ts';

const ROOT = path.join(import.meta.dirname, '..');
const pages = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'docs/rules.md'];
const architecture = fs.readFileSync(path.join(ROOT, 'ARCHITECTURE.md'), 'utf8');
const readme = fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8');

let example: Promise<Dossier> | undefined;
/** Paths stand in it as they do when the command is run at the root. */
function exampleDossier(): Promise<Dossier> {
  example ??= makeDossier(ingest([path.relative(process.cwd(), path.join(ROOT, 'examples', 'dzhankoi'))]), {
    gazetteer: loadGazetteer(),
    model: loadAttributionModel(),
  });
  return example;
}

function partsOf({ reports, claims, origins, incidents }: Dossier): Map<string, unknown[]> {
  return new Map<string, unknown[]>([
    ['capture', reports.map((report) => report.capture)],
    ['report', reports],
    ['claim', claims],
    ['link', origins.flatMap((origin) => origin.links)],
    ['origin', origins],
    ['incident', incidents],
    ['question', incidents.flatMap((incident) => incident.questions)],
  ]);
}

/** Matches what has at least the fields shown. */
function partly(shown: unknown): unknown {
  if (Array.isArray(shown)) return shown.map(partly);
  if (typeof shown !== 'object' || shown === null) return shown;
  return expect.objectContaining(Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, partly(value)])));
}

describe('the documentation', () => {
  it.each(taggedBlocks(readme, 'sh').map(({ code }) => [code]))('runs: %s', (code) => {
    const outside = fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-'));
    // a build server has installed the package already
    const commands = code.replaceAll('npm ci && ', '').replaceAll('npx hearsay', `node ${JSON.stringify(path.join(ROOT, 'dist', 'cli', 'main.js'))}`);
    fs.symlinkSync(path.join(ROOT, 'examples'), path.join(outside, 'examples'));
    try {
      expect(() => execFileSync('bash', ['-euo', 'pipefail', '-c', commands], { cwd: outside, stdio: 'pipe' })).not.toThrow();
    } finally {
      fs.rmSync(outside, { recursive: true });
    }
  });

  it.each(
    taggedBlocks(readme, 'ts')
      .concat(taggedBlocks(readme, 'js'))
      .map(({ code }) => [code]),
  )('prints something: %s', (code) => {
    expect(execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT, encoding: 'utf8' }).trim()).not.toBe('');
  });

  it.each(taggedBlocks(architecture, 'json').map(({ code }) => [code]))('shows what is there: %s', async (code) => {
    const parts = partsOf(await exampleDossier());
    for (const [kind, shown] of Object.entries(z.record(z.string(), z.unknown()).parse(JSON.parse(code)))) {
      expect(parts.get(kind)).toEqual(expect.arrayContaining([partly(shown)]));
    }
  });

  it('has commands that are tried', () => {
    expect(taggedBlocks(readme, 'sh').length).toBeGreaterThan(0);
  });

  it.each(pages)('%s leads nowhere that does not exist', (page) => {
    const text = fs.readFileSync(path.join(ROOT, page), 'utf8');
    const targets = Array.from(text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g), (match) => match[1] ?? '');
    expect(targets.filter((target) => !fs.existsSync(path.join(ROOT, path.dirname(page), target)))).toEqual([]);
  });

  it('lists every page of rules', () => {
    const index = fs.readFileSync(path.join(ROOT, 'docs', 'rules.md'), 'utf8');
    for (const page of fs.readdirSync(path.join(ROOT, 'docs', 'rules'))) expect(index).toContain(`](rules/${page})`);
  });

  it('names every exit code the command line has', () => {
    for (const [code, meaning] of EXIT_CODES) expect(readme).toContain(`| ${code} | ${meaning} |`);
  });

  it('names every command', () => {
    for (const { name } of COMMANDS) expect(readme).toContain(`hearsay ${name}`);
  });
});
