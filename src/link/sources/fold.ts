/** Lower case, no accents, typographic apostrophes made plain: the form in which names are looked up. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘`ʼ]/g, "'");
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^\p{L}\p{N}]+/gu, ''],
  [/(?:tsch|tch|cz|ch)/g, 'C'],
  [/(?:shch|sch|sz|sh)/g, 'S'],
  [/(?:zh|dj|dzh)/g, 'Z'],
  [/(?:kh|gh|[hg])/g, 'h'],
  [/(?:ts|tz)/g, 'c'],
  [/ph/g, 'f'],
  [/(?:ck|q|k|c(?=[aouklr]))/g, 'k'],
  [/ee/g, 'i'],
  [/(?:ou|oo)/g, 'u'],
  [/(?:iy|yi|ij|yy|ii|[yj])/g, 'i'],
  [/(?:ie|ye)/g, 'e'],
  [/w/g, 'v'],
  [/(.)\1+/gu, '$1'],
];

/**
 * One key for the spellings a name gets when it is carried over from another script or language: Gnatyuk and Hnatiuk,
 * Dzhankoi and Dzhankoy, Odessa and Odesa. It is no phonetic code: names that sound alike in one language stay apart.
 */
export function spellingKey(word: string): string {
  let key = fold(word);
  for (const [from, to] of SPELLINGS) key = key.replace(from, to);
  return key;
}
