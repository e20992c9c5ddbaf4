import { quantities } from '../text/lexicon.generated.ts';
import { remembered } from '../text/memo.ts';
import { retellingForms, retellingOf } from '../text/retellings.ts';

const STOP = new Set(
  "the a an of for in at on to and or but nor so if then than that this these those there here it its he him his she her hers they them their theirs we us our ours i me my mine you your yours who whom whose which what when where why how is are was were be been being am do does did done has have had having will would shall should can could may might must not no n't s t re ve ll d m as by from with without into onto over under about after before during between through up down out off again further once also just only very too more most less least own same other another such each any some both few many much said say says told tell tells one's because while until against among around per via yet still even ever never".split(
    ' ',
  ),
);
const NUMBERS: Readonly<Record<string, string>> = quantities.ones;

/** All words of a text, lower case, in order; commas inside numbers and apostrophes out. */
export function plainWords(text: string): string[] {
  const folded = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  return (folded.match(/\p{L}+(?:'\p{L}+)?|\d+(?:\.\d+)?/gu) ?? []).map((w) => (w.includes("'") ? w.replace(/'s$/, '').replace("'", '') : w));
}

/** The words two claims are compared by: stems, synonyms under one word, numbers as digits; each once. */
export function contentWords(words: readonly string[]): Set<string> {
  const out = new Set<string>();
  for (const word of words) {
    const key = telling(word);
    if (key !== '') out.add(key);
  }
  return out;
}

/** The form under which a word is compared; empty for one that tells nothing. */
const telling = remembered((word: string): string => (STOP.has(word) ? '' : keyOf(word)));

/** The form under which a word is compared. */
export function keyOf(word: string): string {
  const number = NUMBERS[word] ?? (/^\d/.test(word) ? word : null);
  if (number !== null) return `#${number}`;
  const base = stem(word);
  const same = retellingOf(word) ?? STEMMED.get(base);
  return same === undefined || same === null ? base : stem(same);
}

/** Takes inflection off an English word, roughly: "sinking", "sinks" → "sink". Both sides of a comparison are treated alike, which is all that matters. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let base = word.replace(/(?:sses|ies|(?<=[^su])s)$/, (end) => (end === 'sses' ? 'ss' : end === 'ies' ? 'y' : ''));
  base = base.replace(/(?:ing|edly|ed|ly|ment|ation|ion)$/, (end) => (base.length - end.length >= 3 ? '' : end));
  return base.replace(/([bdgklmnprt])\1$/u, '$1').replace(/e$/, '');
}

/** Inflected forms of words that retell one another: "injuring", "weapons". */
const STEMMED = new Map(retellingForms().map(([form, word]) => [stem(form), word]));

/** Length of the longest run of words two texts share. */
export function longestRun(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  // the run that ends at each word of `b`, from the last backwards so that one row will do
  const row = new Uint32Array(b.length);
  for (const word of a) {
    for (let j = b.length - 1; j >= 0; j--) {
      const run = b[j] === word ? (row[j - 1] ?? 0) + 1 : 0;
      row[j] = run;
      if (run > best) best = run;
    }
  }
  return best;
}

/** Share of words two texts have in common, each word as often as it stands: 1 when one is the other reordered. */
export function overlap(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const n = left.get(word) ?? 0;
    if (n === 0) continue;
    common++;
    left.set(word, n - 1);
  }
  return (2 * common) / (a.length + b.length);
}
