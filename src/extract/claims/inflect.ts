import { cues } from '../../text/lexicon.generated.ts';

const VOWEL = /[aeiou]/;

/** The forms of an English verb: past, participle, third person, -ing. Irregular ones come from the lexicon. */
export function formsOf(verb: string): string[] {
  const irregular = cues.irregular[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  if (verb.endsWith('y') && !VOWEL.test(verb.at(-2) ?? '')) return [verb, `${verb.slice(0, -1)}ied`, `${verb.slice(0, -1)}ies`, `${verb}ing`];
  const s = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, `${stem}ed`, s, `${stem}ing`];
}
