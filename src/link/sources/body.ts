import { aliases } from '../../text/lexicon.generated.ts';
import { countryOfCapital, takeCountry } from './countries.ts';
import { fold } from './fold.ts';
import { nameWords } from './name-words.ts';

/** An organisation, office or institution, taken apart. Words are folded; what only says that somebody speaks for it is gone. */
export interface Body {
  country: string | null;
  words: ReadonlySet<string>;
  /** the capital stands for the government: "Kyiv said" */
  metonym: boolean;
  /** all-capital short name in the text, such as NPA */
  acronym: string | null;
}

const inAnyOrder = (words: readonly string[]) => words.toSorted().join(' ');
const INSTITUTIONS = new Map(Object.entries(aliases.institutions).map(([name, full]) => [inAnyOrder(nameWords(name)), full]));
const SAME = Object.entries(aliases.bodyWords).map(([from, to]) => [fold(from).split(' '), fold(to).split(' ')] as const);
const SAME_BEGIN = new Set(SAME.map(([[first]]) => first));
const SPEAKING_FOR = new Set(
  'official officials spokesman spokeswoman spokesperson spokespeople channel account page website site source sources statement press service-press representative representatives telegram post posts update updates media'.split(
    ' ',
  ),
);
const LINKING = new Set(
  'newspaper paper daily weekly agency broadcaster website site outlet tabloid magazine portal station local regional national trade independent'.split(' '),
);

/** "Its head, who on Monday …" is nobody at the WHO. */
const RELATIVE = /(?<![\p{L}-])who(?:se|m)?(?![\p{L}-]).*$/su;

/** "The Sande-based command": where it sits is no part of its name. */
const SEATED = /.-based$/;
/** The short name of a town's police: NYPD. */
const FORCE = /\b[A-Z]{1,4}PD\b/;

/** Reads a name of a body. "Ukraine's defence ministry", "the Defense Ministry of Ukraine" and "Ukrainian MoD" come out alike. */
export function bodyOf(name: string): Body {
  const acronym = /\(([A-Z][A-Za-z]{1,5})\)/.exec(name)?.[1] ?? (/^[A-Z]{2,6}$/.test(name) ? name : null);
  const plain = nameWords(name.replace(/\([^)]*\)/g, ' ').replace(RELATIVE, ' '));
  const known = INSTITUTIONS.get(inAnyOrder(plain));
  const words = known ? nameWords(known) : spelledOut(plain);
  const capital = countryOfCapital(words) ?? (words.length === 2 && words[1] === 'government' ? countryOfCapital(words.slice(0, 1)) : null);
  if (capital) return { country: capital, words: new Set(['government']), metonym: true, acronym: null };
  const { country, rest } = takeCountry(words);
  const core = withoutSpeakers(unified(FORCE.test(name) ? [...rest, 'police'] : rest.filter((word) => !SEATED.test(word))));
  return { country, words: new Set(core.map((w) => (w === 'unity' ? w : singular(w)))), metonym: false, acronym };
}

/** Reads a name of an outlet, in which every word counts: "the Dockside Post". */
export function outletOf(name: string): Body {
  const acronym = /\(([A-Z][A-Za-z]{1,5})\)/.exec(name)?.[1] ?? null;
  return { country: null, words: new Set(unified(nameWords(name.replace(/\([^)]*\)/g, ' '))).map(singular)), metonym: false, acronym };
}

/** The words left when those that only sort a medium are off: "the trade site Dockside" → dockside. */
export function properWords(body: Body): ReadonlySet<string> {
  return new Set([...body.words].filter((w) => !LINKING.has(w)));
}

/** Initials beside a country: "MFA" in "Norlandia's MFA". */
function spelledOut(words: readonly string[]): string[] {
  if (takeCountry(words).country === null) return [...words];
  return words.flatMap((word) => INITIALS.get(word) ?? [word]);
}
const INITIALS = new Map(Object.entries(aliases.initials).map(([initials, full]) => [initials.toLowerCase(), full.split(' ')]));

function withoutSpeakers(words: readonly string[]): string[] {
  const core = words.filter((w) => !SPEAKING_FOR.has(w));
  return core.length > 0 ? core : [...words];
}

function unified(words: readonly string[]): readonly string[] {
  // most names hold no word of the list
  if (!words.some((word) => SAME_BEGIN.has(word))) return words;
  let out = words;
  for (const [from, to] of SAME) {
    const at = out.findIndex((_, i) => from.every((w, k) => out[i + k] === w));
    if (at >= 0) out = [...out.slice(0, at), ...to, ...out.slice(at + from.length)];
  }
  return out;
}

const singular = (word: string) => (/[^su]s$/.test(word) && word.length > 4 && !/(?:ics|news|ous)$/.test(word) ? word.slice(0, -1) : word);

/** Whether an acronym is made of a body's initials: NPA, Northern Press Agency. */
export function abbreviates(acronym: string, name: string): boolean {
  const initials = nameWords(name.replace(/\([^)]*\)/g, ' ')).map((w) => w.charAt(0));
  return initials.length > 1 && acronym.toLowerCase() === initials.join('');
}
