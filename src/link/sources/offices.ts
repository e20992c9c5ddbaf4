import { aliases } from '../../text/lexicon.generated.ts';
import { fold } from './fold.ts';

const OFFICES = Object.entries(aliases.offices).map(([word, office]) => [` ${fold(word)} `, office] as const);
const HEAD_OF_REGION = /\bhead of (?:[\p{L}'-]+ ){0,6}(?:region|oblast|province|regional [\p{L} ]{0,12}administration|provincial administration)\b/u;

/** The kinds of office a description names: "the seven-term congressman" holds a lawmaker, "head of the Xian region" a governor. */
export function officesIn(text: string): ReadonlySet<string> {
  const padded = ` ${fold(text).replace(/[^\p{L}'-]+/gu, ' ')} `;
  const found = new Set<string>();
  for (const [word, office] of OFFICES) if (padded.includes(word)) found.add(office);
  if (HEAD_OF_REGION.test(padded) || (/\bhead of (?:[\p{L}'-]+ ){0,6}administration\b/u.test(padded) && /\b(?:region|regional|oblast|province)\b/.test(padded)))
    found.add('governor');
  return found;
}
