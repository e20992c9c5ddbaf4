import { EN } from './en.ts';

type Entry = string | { one: string; other: string };
type Catalogue = typeof EN;
/** `inbox.title`: an area of the catalogue and a name in it. */
export type Key = { [Area in keyof Catalogue]: `${Area}.${Extract<keyof Catalogue[Area], string>}` }[keyof Catalogue];

const flat = new Map<string, Entry>(
  Object.entries(EN).flatMap(([area, entries]) => Object.entries(entries).map(([name, entry]): [string, Entry] => [`${area}.${name}`, entry])),
);
const plurals = new Intl.PluralRules('en');

/** The words of the catalogue; `{name}` is filled from `values`, and `n` chooses between one and many. */
export function t(key: Key, values: Readonly<Record<string, string | number>> = {}): string {
  const entry = flat.get(key) ?? key;
  const words = typeof entry === 'string' ? entry : plurals.select(Number(values['n'])) === 'one' ? entry.one : entry.other;
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? value.toLocaleString('en') : value;
  });
}
