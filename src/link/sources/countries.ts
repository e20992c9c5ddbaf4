import { aliases } from '../../text/lexicon.generated.ts';
import { fold } from './fold.ts';

const byName = (table: Readonly<Record<string, string>>) => new Map(Object.entries(table).map(([name, code]) => [fold(name).replaceAll('.', ''), code]));
const COUNTRIES = byName(aliases.countries);
const CAPITALS = byName(aliases.capitals);
const LONGEST = 4;

interface CountryWords {
  /** ISO code of the first country named, or null */
  country: string | null;
  /** the words that name no country */
  rest: string[];
}

/** Takes countries, peoples and their adjectives out of folded words: "ukrainian air force" is UA + "air force". */
export function takeCountry(words: readonly string[]): CountryWords {
  let country: string | null = null;
  const rest: string[] = [];
  for (let i = 0; i < words.length; ) {
    let taken = 0;
    for (let n = Math.min(LONGEST, words.length - i); n > 0 && taken === 0; n--) {
      const phrase = words.slice(i, i + n).join(' ');
      const code = COUNTRIES.get(phrase) ?? COUNTRIES.get(phrase.replace(/s$/, ''));
      if (!code) continue;
      country ??= code;
      taken = n;
    }
    if (taken === 0) rest.push(words[i] ?? '');
    i += taken || 1;
  }
  return { country, rest };
}

/** The country whose government goes by the name of its capital, or null. */
export function countryOfCapital(words: readonly string[]): string | null {
  return CAPITALS.get(words.join(' ')) ?? null;
}
