import { aliases } from './lexicon.generated.ts';

const FORMS = Object.entries(aliases.retellings).flatMap(([word, forms]) => [word, ...forms.split('|')].map((form) => [form, word] as const));
const BY_FORM = new Map(FORMS);

/** The word of the lexicon that stands for a word of the news and all that retell it ("blaze": fire), or null. Lower case. */
export function retellingOf(word: string): string | null {
  return BY_FORM.get(word) ?? null;
}

/** All forms of the lexicon with the word that stands for each. */
export function retellingForms(): readonly (readonly [form: string, word: string])[] {
  return FORMS;
}
