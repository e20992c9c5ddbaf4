import fs from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vitest/node';

/** Any node of a syntax tree. */
export interface Node {
  type: string;
  [key: string]: unknown;
}

export interface Module {
  /** path below the root, with forward slashes */
  file: string;
  /** relative imports resolved to paths below the root; types and dynamic imports included */
  local: string[];
  /** those of them that are imported for their types alone, by `import type` */
  typesOnly: string[];
  /** packages and built-in modules */
  external: string[];
  tree: Node;
}

/** Parses one TypeScript module as it would stand at `file`. */
export function parseModule(file: string, code: string): Module {
  const tree: Node = { ...parseAst(code, { lang: file.endsWith('.tsx') ? 'tsx' : 'ts', astType: 'ts' }), type: 'Program' };
  const local: string[] = [];
  const external: string[] = [];
  const typesOnly: string[] = [];
  for (const node of walk(tree)) {
    const from = importedFrom(node);
    if (from === null) continue;
    if (!from.startsWith('.')) {
      external.push(from);
      continue;
    }
    const target = path.posix.join(path.posix.dirname(file), from);
    local.push(target);
    if (node['importKind'] === 'type') typesOnly.push(target);
  }
  return { file, local, typesOnly, external, tree };
}

const IMPORTS = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType']);

function importedFrom(node: Node): string | null {
  if (!IMPORTS.has(node.type)) return null;
  const source = node['source'] ?? node['argument'];
  if (!isNode(source)) return null;
  const value = source['value'];
  if (typeof value === 'string') return value;
  if (node.type === 'ImportExpression') throw new Error('an import whose target is computed cannot be checked');
  return null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every node of a tree, parents first. */
export function* walk(root: Node): Generator<Node> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    for (const value of Object.values(node)) {
      if (isNode(value)) stack.push(value);
      else if (Array.isArray(value)) for (const item of value) if (isNode(item)) stack.push(item);
    }
  }
}

/** All modules below `folder` of `root`, tests left out. */
export function modulesBelow(root: string, folder: string): Module[] {
  const files = fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => parseModule(file, fs.readFileSync(path.join(root, file), 'utf8')));
}
