/** A name: two to six words, the first a capital; small words such as "van" and initials inside. */
const NAME =
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*(?:\s+(?:(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|al|bin|ibn|ter|ten|zu|af)\s+)*[\p{Lu}\p{Lo}][\p{L}\p{M}.’'-]*){0,4}$/u;
const BY =
  /^(?:(?:(?:written|reported|reporting|story|text|words|analysis|interview)\s+)?(?:by|von|par|por|di|автор|автори|авторы)\s*:?|(?:interview|text|words|story|report|author|authors|autor|autorin)\s*:)\s+/iu;
/** "in Delfzijl", ", political editor", "| Staff writer", "for The Courier" after the names */
const AFTER_NAMES = /(?:\s+(?:in|at|from|for|of)\s+\p{Lu}.*|\s*[|•·/].*|\s*\(.*|\s+[–—-]\s.*)$/u;

/** The names of a byline such as "By Ann Lee, Bo Ek and Carla Diaz in Rome"; empty when the line is none. `marked` when it is known to be one. */
export function bylineNames(line: string, marked = false): string[] {
  if (line.length > 200) return [];
  const by = BY.exec(line);
  if (!by && !marked) return [];
  const rest = line.slice(by?.[0].length ?? 0).replace(AFTER_NAMES, '');
  const parts = rest
    .split(/\s*(?:,|;|&|\b(?:and|AND)\b|\bund\b|\bet\b|\by\b|(?<=\s)і(?=\s)|(?<=\s)и(?=\s))\s*/u)
    .map(titleCase)
    .filter((part) => part !== '');
  const names = parts.filter((part) => NAME.test(part) && !ROLE.test(part));
  return names.length > 0 && (marked || NAME.test(parts[0] ?? '')) ? [...new Set(names)] : [];
}

const ROLE = /\b(?:editor|reporter|correspondent|writer|staff|bureau chief|desk|contributor|photographer)s?\b/i;

/** "ANN LEE" as "Ann Lee"; names in mixed case stay. */
function titleCase(name: string): string {
  const trimmed = name.trim();
  return trimmed.length > 3 && trimmed === trimmed.toUpperCase()
    ? trimmed.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
    : trimmed;
}
