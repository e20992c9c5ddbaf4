import { readDate } from '../date.ts';
import { emptyHead, type Head } from '../document.ts';

type Json = Readonly<Record<string, unknown>>;
const REPORT = /(?:Article|BlogPosting|Reportage|Report|PressRelease|SocialMediaPosting)$/;
/** Objects looked at on a page. */
const MOST = 2000;

/** What the JSON-LD scripts of a page say about the report on it; nothing when they are broken. */
export function headFromJsonLd(scripts: readonly string[]): Head {
  const objects = scripts.flatMap(parse);
  const byId = new Map(
    objects.flatMap((object): [string, Json][] => (typeof object['@id'] === 'string' && Object.keys(object).length > 1 ? [[object['@id'], object]] : [])),
  );
  const report = objects.find((object) => typesOf(object).some((type) => REPORT.test(type)));
  const page = objects.find((object) => typesOf(object).includes('WebPage'));
  const head = emptyHead();
  for (const object of [report, page]) {
    if (!object) continue;
    const named = (value: unknown): string[] => names(value, byId);
    head.published ??= dateOf(object['datePublished']);
    head.modified ??= dateOf(object['dateModified']);
    head.language ??= stringOf(object['inLanguage']);
    if (object !== report) continue;
    head.title = stringOf(object['headline']) ?? stringOf(object['name']);
    head.byline = named(object['author']);
    head.publisher = named(object['publisher'])[0] ?? named(object['sourceOrganization'])[0] ?? null;
    head.url = stringOf(object['url']);
  }
  return head;
}

/** All objects of a script, nested ones after those that hold them. */
function parse(script: string): Json[] {
  const waiting: unknown[] = [];
  try {
    waiting.push(JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*;?\s*$/g, '')));
  } catch {
    return [];
  }
  const found: Json[] = [];
  for (let i = 0; i < waiting.length && i < MOST; i++) {
    const value = waiting[i];
    if (isObject(value)) found.push(value);
    const children = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
    for (const child of children.slice(0, MOST)) if (typeof child === 'object') waiting.push(child);
  }
  return found;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(object: Json): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
}

function names(value: unknown, byId: ReadonlyMap<string, Json>): string[] {
  const found = (Array.isArray(value) ? value : [value]).flatMap((one: unknown): string[] => {
    if (typeof one === 'string') return /^https?:/.test(one) ? [] : one.split(/\s*(?:,|;|\band\b)\s*/);
    if (!isObject(one)) return [];
    const name = stringOf(one['name']);
    if (name !== null) return [name];
    const other = typeof one['@id'] === 'string' ? byId.get(one['@id']) : undefined;
    const otherName = other ? stringOf(other['name']) : null;
    return otherName === null ? [] : [otherName];
  });
  return [...new Set(found.map((name) => name.trim()).filter((name) => name !== ''))];
}

function stringOf(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' ? null : text;
}

function dateOf(value: unknown): string | null {
  return typeof value === 'string' ? readDate(value) : null;
}
