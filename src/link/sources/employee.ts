import { cues } from '../../text/lexicon.generated.ts';

const ORGANISATIONS = new Set(cues.organisationNouns);
const PEOPLE = new Set([...cues.officeNouns, ...cues.anonymousNouns]);
/** Those whose words are their body's. */
const MOUTHPIECES = /^(?:official|officials|source|sources|spokes\p{L}+|representatives?)$/u;
const DOER = /(?:er|or|ist|man|woman|ian|ant|eer)s?$/;
const HEAD = /^(?:[\p{L}'’-]+\s+){0,4}?(\p{Ll}[\p{L}'’-]*)\s+(?:of|for|at|in|from|with|who|whose)\s/u;

/** Whether a name describes somebody by a body that is not speaking: "maintenance worker at Holm Coatings", not "spokesman for Holm Coatings". */
export function isEmployee(name: string): boolean {
  const head = HEAD.exec(name)?.[1];
  if (head === undefined || ORGANISATIONS.has(head) || MOUTHPIECES.test(head)) return false;
  return PEOPLE.has(head) || DOER.test(head);
}
