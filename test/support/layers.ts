import type { Module } from './modules.ts';

const FLOOR = ['model', 'text', 'formats'];
const STAGES = ['ingest', 'read', 'extract', 'link', 'weigh', 'present'] as const;
const BELOW_EDGE = [...FLOOR, ...STAGES, 'gazetteer', 'weights', 'pipeline', 'store'];

/** Layer → layers it may import besides itself. A file right under `src/` is a layer of its own name. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  formats: [],
  ...Object.fromEntries(STAGES.map((stage) => [stage, FLOOR])),
  gazetteer: FLOOR,
  weights: [...FLOOR, 'extract'],
  store: ['model'],
  pipeline: [...FLOOR, ...STAGES],
  case: [...FLOOR, 'link', 'pipeline', 'store'],
  claims: [...FLOOR, ...STAGES, 'gazetteer', 'weights', 'pipeline'],
  threads: [...FLOOR, 'gazetteer', 'weights', 'pipeline'],
  batch: [...FLOOR, ...STAGES, 'gazetteer', 'weights', 'threads'],
  cli: [...BELOW_EDGE, 'case', 'batch', 'threads', 'http'],
  http: [...BELOW_EDGE, 'case'],
  index: [...FLOOR, ...STAGES, 'gazetteer', 'weights', 'pipeline', 'claims'],
};

/** Layers whose results depend on nothing but their arguments. */
export const PURE: readonly string[] = [...FLOOR, 'read', 'extract', 'link', 'weigh', 'present'];

/** `src/read/html.ts` → `read`, `src/pipeline.ts` → `pipeline`. */
export function layerOf(file: string): string {
  const [, first = ''] = file.split('/');
  return first.replace(/\.ts$/, '');
}

/** Each import that the dependency rule forbids, as `from → to`. */
export function forbiddenImports(modules: readonly Module[]): string[] {
  return modules.flatMap((module) => {
    const layer = layerOf(module.file);
    const allowed = MAY_IMPORT[layer];
    if (!allowed) return [`${module.file} is in no layer of the dependency rule`];
    return module.local
      .filter((target) => !target.startsWith('src/') || (layerOf(target) !== layer && !allowed.includes(layerOf(target))))
      .map((target) => `${module.file} → ${target}`);
  });
}

/** Each import by which the workbench reaches into `src/` other than for a type of the contract. */
export function workbenchLeaks({ file, local, typesOnly }: Module): string[] {
  return local
    .filter((target) => target.startsWith('src/') && !(target.startsWith('src/http/contract/') && typesOnly.includes(target)))
    .map((target) => `${file} → ${target}`);
}

/** One ring of imports, first file repeated at its end, or null. */
export function findCycle(modules: readonly Module[]): string[] | null {
  const imports = new Map(modules.map((m) => [m.file, m.local]));
  const done = new Set<string>();
  for (const { file } of modules) {
    const path: string[] = [];
    const onPath = new Set<string>();
    const stack: { file: string; leaving: boolean }[] = [{ file, leaving: false }];
    for (let at = stack.pop(); at; at = stack.pop()) {
      if (at.leaving) {
        path.pop();
        onPath.delete(at.file);
        done.add(at.file);
        continue;
      }
      if (onPath.has(at.file)) return [...path.slice(path.indexOf(at.file)), at.file];
      if (done.has(at.file)) continue;
      path.push(at.file);
      onPath.add(at.file);
      stack.push({ file: at.file, leaving: true });
      for (const target of imports.get(at.file) ?? []) stack.push({ file: target, leaving: false });
    }
  }
  return null;
}
