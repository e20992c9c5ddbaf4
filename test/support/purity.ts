import { type Module, type Node, walk } from './modules.ts';

const GLOBALS = new Set([
  'process',
  'fetch',
  'performance',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'XMLHttpRequest',
  'WebSocket',
  'crypto',
]);
/** Their result depends on the machine's language or time zone. */
const METHODS =
  /^(localeCompare|toLocale\w*|get(?:Date|Day|Hours|Minutes|Seconds|Month|FullYear|TimezoneOffset)|set(?:Date|Hours|Minutes|Seconds|Month|FullYear)|toDateString|toTimeString)$/;
const LEAKING_MEMBERS = new Set(['Date.now', 'Math.random']);

/** What a module does that reaches outside it or could differ from run to run; empty when it is pure. */
export function impurities(module: Module): string[] {
  const found = module.external.filter((name) => name.startsWith('node:')).map((name) => `imports ${name}`);
  const parameters = propertyNames(module.tree);
  for (const node of walk(module.tree)) {
    const what = impurityOf(node, parameters);
    if (what !== null) found.push(what);
  }
  return [...new Set(found)].sort();
}

/** Identifier nodes that are names of properties or keys, not references. */
function propertyNames(tree: Node): Set<unknown> {
  const names = new Set<unknown>();
  for (const node of walk(tree)) {
    if (node['computed'] === true) continue;
    if (node.type === 'MemberExpression') names.add(node['property']);
    if ('key' in node && node['shorthand'] !== true) names.add(node['key']);
  }
  return names;
}

function impurityOf(node: Node, names: Set<unknown>): string | null {
  const name = node['name'];
  if (node.type === 'Identifier' && typeof name === 'string' && GLOBALS.has(name) && !names.has(node)) return `uses ${name}`;
  if (node.type === 'MemberExpression') {
    const path = `${nameOf(node['object'])}.${nameOf(node['property'])}`;
    if (LEAKING_MEMBERS.has(path)) return `uses ${path}`;
    if (METHODS.test(nameOf(node['property']))) return `uses .${nameOf(node['property'])}`;
  }
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null;
  const count = Array.isArray(node['arguments']) ? node['arguments'].length : 0;
  const callee = node['callee'];
  if (nameOf(callee) === 'Date' && (count === 0 || node.type === 'CallExpression')) return 'reads the clock with Date()';
  if (nameOf(callee) === 'Date' && count > 1) return 'makes a date in local time';
  if (isMember(callee) && nameOf(callee['object']) === 'Intl' && count === 0) return `uses Intl.${nameOf(callee['property'])} without a locale`;
  return null;
}

function isMember(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'MemberExpression';
}

function nameOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : '';
}
