import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../src/gazetteer/load.ts';
import { ingest } from '../src/ingest/ingest.ts';
import { Dossier } from '../src/model/dossier.ts';
import { makeDossier } from '../src/pipeline.ts';
import { toJson } from '../src/present/json.ts';
import { toMarkdown } from '../src/present/markdown.ts';
import { loadAttributionModel } from '../src/weights/load.ts';
import { digest, rulesIn } from './support/digest.ts';
import { compareFolder } from './support/goldens.ts';

const ROOT = path.join(import.meta.dirname, '..');
const gazetteer = loadGazetteer();
const model = loadAttributionModel();
const examples = fs.readdirSync(path.join(ROOT, 'examples')).filter((name) => fs.statSync(path.join(ROOT, 'examples', name)).isDirectory());

/** Paths are given from the root, as a user would, so that they stand in the dossier the same everywhere. */
const dossierOf = (example: string) => makeDossier(ingest([path.relative(process.cwd(), path.join(ROOT, 'examples', example))]), { gazetteer, model });

describe('the examples, whole', () => {
  it('are at least two', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });

  it.each(examples)('%s makes the dossier that is committed', async (example) => {
    const dossier = await dossierOf(example);
    const made = new Map([
      ['digest.txt', digest(dossier)],
      ['dossier.md', toMarkdown(dossier)],
    ]);
    expect(compareFolder(path.join(ROOT, 'test', 'goldens', example), made, !process.env['CI'])).toEqual([]);
  });

  it.each(examples)('%s gives the same bytes twice, and JSON that the schema accepts', async (example) => {
    const [first, second] = [toJson(await dossierOf(example)), toJson(await dossierOf(example))];
    expect(first).toBe(second);
    expect(Dossier.safeParse(JSON.parse(first)).error).toBeUndefined();
  });

  it.each(examples)('%s has spans that lie inside their report and hold the words they say', async (example) => {
    const dossier = await dossierOf(example);
    const texts = new Map(dossier.reports.map((r) => [r.id, r.text]));
    for (const claim of dossier.claims) {
      const text = texts.get(claim.report) ?? '';
      expect(claim.content.map((span) => text.slice(...span)).join(' ')).toBe(claim.text);
      for (const hop of claim.chain) for (const span of [hop.span, hop.cue, hop.hedge]) if (span) expect(text.slice(...span).trim()).not.toBe('');
    }
  });
  it.each(examples)('%s is explained: every rule that made something in it stands in docs/rules', async (example) => {
    const folder = path.join(ROOT, 'docs', 'rules');
    const documented = fs
      .readdirSync(folder)
      .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
      .join('\n');
    // two rules that joined their findings stand with a plus between them
    const rules = [...rulesIn(await dossierOf(example))].flatMap((rule) => rule.split('+'));
    expect(rules.filter((rule) => !documented.includes(`\`${rule}\``))).toEqual([]);
  });
});

describe('compareFolder', () => {
  it('accepts what is committed, shows what changed beside it, and never makes a golden when told not to', () => {
    const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'hearsay-')), 'golden');
    expect(compareFolder(folder, new Map([['a.txt', 'one']]), false)).toEqual([expect.stringContaining('a.txt is missing')]);
    expect(fs.existsSync(folder)).toBe(false);
    expect(compareFolder(folder, new Map([['a.txt', 'one']]), true)).toEqual([]);
    expect(compareFolder(folder, new Map([['a.txt', 'two']]), true)).toEqual([expect.stringContaining('a.txt-changed')]);
    expect(fs.readFileSync(path.join(folder, 'a.txt-changed'), 'utf8')).toBe('two');
    expect(compareFolder(folder, new Map([['a.txt', 'one']]), false)).toEqual([]);
    expect(fs.readdirSync(folder)).toEqual(['a.txt']);
    expect(compareFolder(folder, new Map(), false)).toEqual([expect.stringContaining('a.txt is made by nothing')]);
    fs.rmSync(path.dirname(folder), { recursive: true });
  });
});
