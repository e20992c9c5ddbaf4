import { fold } from '../fold.ts';

/** Scripts whose words have spaces between them; names in others cannot be found in a text. */
const SCRIPTS =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}\p{N} .,'’‘`´ʻʼʿʾ()/–-]+$/u;
/** What stands in the language column for things that are no names. */
const NO_LANGUAGE = new Set(['link', 'post', 'iata', 'icao', 'faac', 'fr_1793', 'tcid', 'unlc', 'abbr', 'piny', 'phon', 'wkdt', 'wkdt_link']);

export const isName = (language: string): boolean => !NO_LANGUAGE.has(language);

/** The keys under which a place is found: each of its names that can stand in a text, folded, once. */
export function keysOf(names: Iterable<string>): Map<string, string> {
  const keys = new Map<string, string>();
  for (const name of names) {
    // codes of airports and the like are no names, nor are names of one or two letters
    if (name.length > 80 || !SCRIPTS.test(name) || /^[A-Z0-9]{1,5}$/.test(name) || name.length < 3) continue;
    const bare = name.replace(/\s*\([^)]*\)/g, '').trim();
    const key = fold(bare);
    if (key.length >= 2 && !keys.has(key)) keys.set(key, bare);
  }
  return keys;
}
