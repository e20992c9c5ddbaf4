/** A JSON value and where it stands in its source, in UTF-16 code units. */
export type Located = { start: number; end: number } & (
  | { type: 'string'; value: string }
  | { type: 'other'; value: number | boolean | null }
  | { type: 'array'; items: Located[] }
  | { type: 'object'; fields: Map<string, Located> }
);

const MAX_DEPTH = 64;
const SPACE = /[ \t\r\n]*/y;
const WORD = /(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/y;

/** Reads JSON so that every value can be found again in the source; null when it is broken or nested deeper than 64 levels. */
export function readLocated(source: string): Located | null {
  let at = 0;
  const token = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (!match) return null;
    at = pattern.lastIndex;
    return match[0];
  };
  const next = (mark: string): boolean => {
    token(SPACE);
    if (source[at] !== mark) return false;
    at++;
    return true;
  };
  const string = (): string | null => {
    token(SPACE);
    if (source[at] !== '"') return null;
    const end = endOfString(source, at);
    if (end < 0) return null;
    const raw = source.slice(at, end);
    at = end;
    return parsed(raw);
  };
  const value = (depth: number): Located | null => {
    token(SPACE);
    const start = at;
    const first = source[at];
    if (depth > MAX_DEPTH) return null;
    if (first === '"') {
      const text = string();
      return text === null ? null : { type: 'string', value: text, start, end: at };
    }
    if (first === '[') return array(start, depth);
    if (first === '{') return object(start, depth);
    const word = token(WORD);
    if (word === null) return null;
    return { type: 'other', value: word === 'null' ? null : word === 'true' ? true : word === 'false' ? false : Number(word), start, end: at };
  };
  const array = (start: number, depth: number): Located | null => {
    at++;
    const items: Located[] = [];
    if (next(']')) return { type: 'array', items, start, end: at };
    do {
      const item = value(depth + 1);
      if (item === null) return null;
      items.push(item);
    } while (next(','));
    return next(']') ? { type: 'array', items, start, end: at } : null;
  };
  const object = (start: number, depth: number): Located | null => {
    at++;
    const fields = new Map<string, Located>();
    if (next('}')) return { type: 'object', fields, start, end: at };
    do {
      const name = string();
      if (name === null || !next(':')) return null;
      const field = value(depth + 1);
      if (field === null) return null;
      fields.set(name, field);
    } while (next(','));
    return next('}') ? { type: 'object', fields, start, end: at } : null;
  };
  const root = value(0);
  token(SPACE);
  return at === source.length ? root : null;
}

/** Offset after the quotation mark that ends the string begun at `start`, or -1. */
function endOfString(source: string, start: number): number {
  for (let quote = source.indexOf('"', start + 1); quote >= 0; quote = source.indexOf('"', quote + 1)) {
    let before = quote - 1;
    while (source[before] === '\\') before--;
    if ((quote - before) % 2 === 1) return quote + 1;
  }
  return -1;
}

function parsed(raw: string): string | null {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** A field of an object, or undefined. */
export function field(value: Located | undefined, name: string): Located | undefined {
  return value?.type === 'object' ? value.fields.get(name) : undefined;
}

/** The words of a string field, or the digits of a number; null when it is missing, empty or something else. */
export function textField(value: Located | undefined, name: string): string | null {
  const found = field(value, name);
  if (found?.type === 'string') return found.value.trim() === '' ? null : found.value;
  return found?.type === 'other' && typeof found.value === 'number' ? String(found.value) : null;
}

/** Elements of an array field; none when it is something else. */
export function itemsOf(value: Located | undefined, name: string): readonly Located[] {
  const found = field(value, name);
  return found?.type === 'array' ? found.items : [];
}
