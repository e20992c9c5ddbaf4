/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
  ŋ: 'n',
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  ђ: 'd',
  џ: 'dz',
};

const WORDS: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', mount: 'mt', fort: 'ft' };

/** The key of a name: lower case Latin without marks or punctuation, single spaces, Cyrillic transliterated, "Saint" and the like shortened. */
export function fold(name: string): string {
  const plain = PLAIN.test(name) ? name.toLowerCase().replace(/['`]/g, '') : withoutMarks(name);
  const spaced = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return spaced.replace(/[a-z]+/g, (word) => WORDS[word] ?? word);
}

/** Most names have no letters but those of English. */
const PLAIN = /^[\x20-\x7e]*$/;

function withoutMarks(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´ʻʼʿʾ]/g, '')
    .replace(/[^\x20-\x7e]/g, (letter) => LETTERS[letter] ?? letter);
}

/**
 * A coarser key under which the usual romanisations of one Slavic, Caucasian or Central Asian name agree
 * (Dzhankoi, Dzhankoy, Djankoj; Odesa, Odessa; Luhansk, Lugansk; Chernihiv, Chernigov).
 * @param key a folded name
 */
export function skeleton(key: string): string {
  return key
    .replace(/ /g, '')
    .replace(/dzh|dj/g, 'D')
    .replace(/shch|sch|sh/g, 'S')
    .replace(/zh/g, 'Z')
    .replace(/kh|gh|g/g, 'h')
    .replace(/tch|ch/g, 'C')
    .replace(/ts|tz/g, 'c')
    .replace(/ks/g, 'x')
    .replace(/w/g, 'v')
    .replace(/q/g, 'k')
    .replace(/ou|oo/g, 'u')
    .replace(/[yji]+/g, 'i')
    .replace(/^ie/, 'e')
    .replace(/(.)ie/g, '$1e')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:i|o|e)v$/, 'ov')
    .replace(/[aoei]$/, '');
}
