import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycle, forbiddenImports, layerOf, PURE, workbenchLeaks } from './support/layers.ts';
import { modulesBelow, parseModule } from './support/modules.ts';
import { impurities } from './support/purity.ts';

const modules = modulesBelow(path.join(import.meta.dirname, '..'), 'src');

describe('the house', () => {
  it('imports only downwards, and no stage imports another', () => {
    expect(forbiddenImports(modules)).toEqual([]);
  });

  it('has no ring of imports, types included', () => {
    expect(findCycle(modules)).toBeNull();
  });

  it('keeps read to present free of files, network, clock, chance and locale', () => {
    const leaks = modules.filter((m) => PURE.includes(layerOf(m.file))).flatMap((m) => impurities(m).map((what) => `${m.file} ${what}`));
    expect(leaks).toEqual([]);
  });

  it('has a file in every layer that exists today', () => {
    const layers = new Set(modules.map((m) => layerOf(m.file)));
    for (const layer of ['model', 'text', 'ingest', 'read', 'extract', 'link', 'weigh', 'present', 'pipeline', 'cli', 'index']) expect(layers).toContain(layer);
  });
});

describe('the workbench', () => {
  const workbench = modulesBelow(path.join(import.meta.dirname, '..'), 'workbench/src');

  it('takes nothing from the house but the types of the contract', () => {
    expect(workbench.length).toBeGreaterThan(50);
    expect(workbench.flatMap(workbenchLeaks)).toEqual([]);
  });

  it('has no ring of imports', () => {
    expect(findCycle(workbench)).toBeNull();
  });
});

describe('the checks themselves', () => {
  const at = (file: string, code: string) => parseModule(file, code);

  it('sees static, type, re-exported and dynamic imports', () => {
    const { local, external } = at(
      'src/a/b.ts',
      "import type { X } from '../c.ts'; export * from './d.ts'; const e = () => import('./e.ts'); import fs from 'node:fs'; type F = import('./f.ts').F;",
    );
    expect([...local].sort()).toEqual(['src/a/d.ts', 'src/a/e.ts', 'src/a/f.ts', 'src/c.ts']);
    expect(external).toEqual(['node:fs']);
  });

  it('catches one stage importing another, an inner file importing index, and a way out of src', () => {
    expect(forbiddenImports([at('src/read/a.ts', "import '../link/b.ts';")])).toEqual(['src/read/a.ts → src/link/b.ts']);
    expect(forbiddenImports([at('src/pipeline.ts', "import './index.ts';")])).toEqual(['src/pipeline.ts → src/index.ts']);
    expect(forbiddenImports([at('src/cli/a.ts', "import '../../test/b.ts';")])).toEqual(['src/cli/a.ts → test/b.ts']);
    expect(forbiddenImports([at('src/read/a.ts', "import '../gazetteer/load.ts';")])).toHaveLength(1);
    expect(forbiddenImports([at('src/loose/a.ts', '')])).toHaveLength(1);
    expect(forbiddenImports([at('src/read/a.ts', "import './b.ts'; import '../model/c.ts';")])).toEqual([]);
  });

  it('catches a workbench that runs code of the house, or knows more of it than the contract', () => {
    expect(workbenchLeaks(at('workbench/src/a.ts', "import { x } from '../../src/http/contract/a.ts';"))).toHaveLength(1);
    expect(workbenchLeaks(at('workbench/src/a.ts', "import type { X } from '../../src/model/claim.ts';"))).toHaveLength(1);
    expect(workbenchLeaks(at('workbench/src/a.ts', "import type { X } from '../../src/http/contract/a.ts'; import './b.ts';"))).toEqual([]);
  });

  it('finds a ring and says its way round', () => {
    const ring = [at('src/a.ts', "import type { B } from './b.ts';"), at('src/b.ts', "import './c.ts';"), at('src/c.ts', "import './a.ts';")];
    expect(findCycle(ring)).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts', 'src/a.ts']);
    expect(findCycle(ring.slice(0, 2))).toBeNull();
  });

  it.each([
    ['Date.now();', 'uses Date.now'],
    ['new Date();', 'reads the clock with Date()'],
    ['new Date(2024, 1, 2);', 'makes a date in local time'],
    ['d.getHours();', 'uses .getHours'],
    ['const r = Math.random;', 'uses Math.random'],
    ['a.localeCompare(b);', 'uses .localeCompare'],
    ['n.toLocaleString();', 'uses .toLocaleString'],
    ['new Intl.Collator();', 'uses Intl.Collator without a locale'],
    ['process.env;', 'uses process'],
    ["import 'node:fs';", 'imports node:fs'],
  ])('calls %s impure', (code, what) => {
    expect(impurities(at('src/read/a.ts', code))).toEqual([what]);
  });

  it.each([
    "new Date('2024-01-02T00:00:00Z').getUTCHours();",
    'const a = { process: 1 }; a.process;',
    "new Intl.NumberFormat('en');",
    '// Date.now()',
    "const s = 'fetch(process)';",
  ])('calls %s pure', (code) => {
    expect(impurities(at('src/read/a.ts', code))).toEqual([]);
  });
});
