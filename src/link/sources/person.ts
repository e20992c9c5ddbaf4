import { fold, spellingKey } from './fold.ts';

/** A personal name, taken apart. */
export interface PersonName {
  /** key of the last name, spelling folded */
  surname: string;
  /** keys of the names before it, particles left out */
  given: readonly string[];
  /** jr, sr, iii */
  suffix: string | null;
}

const PARTICLES = new Set('de van der den von al el bin ibn la le du da dos di ter ten zu af'.split(' '));
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const TITLES = new Set(
  'mr mrs ms mx dr prof sir lord lady dame rev fr rep sen gov gen lt col maj capt cmdr sgt cpl adm supt det insp mp captain colonel general major mayor president'.split(
    ' ',
  ),
);

/** Reads a personal name; null when no word of one is left. */
export function personName(text: string): PersonName | null {
  const words = (fold(text.replace(/\(.*?\)|@\w+/g, ' ')).match(/[\p{L}](?:[\p{L}'-]*[\p{L}])?/gu) ?? [])
    .map((w) => w.replace(/'s$/, ''))
    .filter((w) => !TITLES.has(w));
  const suffix = words.length > 1 ? (words.find((w) => SUFFIXES.has(w)) ?? null) : null;
  const names = words.filter((w) => !SUFFIXES.has(w) && !PARTICLES.has(w));
  const last = names.at(-1);
  if (!last) return null;
  return { surname: spellingKey(last), given: names.slice(0, -1).map(spellingKey), suffix };
}

/** Whether two names can be one person's: surnames alike, no given name or suffix that contradicts. */
export function compatible(a: PersonName, b: PersonName): boolean {
  if (a.surname !== b.surname) return false;
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false;
  if (a.given.length === 0 || b.given.length === 0) return true;
  const [few, many] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  return few.every((g) => many.some((h) => g === h || ((g.length === 1 || h.length === 1) && g.charAt(0) === h.charAt(0))));
}
