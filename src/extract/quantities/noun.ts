import type { Token } from '../../text/doc.ts';
import { quantities as words } from '../../text/lexicon.generated.ts';

const PEOPLE: Readonly<Record<string, string>> = words.people;
const IRREGULAR: Readonly<Record<string, string>> = words.irregular;

/** Singular of an English plural, lower case. */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  const known = PEOPLE[lower] ?? IRREGULAR[lower];
  if (known) return known;
  if (/[a-z]{2}men$/.test(lower)) return `${lower.slice(0, -3)}man`;
  if (/(?:ss|us|is)$/.test(lower) || lower.length < 4) return lower;
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zzes|oes)$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

const BREAK = new Set(['PUNCT', 'VERB', 'AUX', 'ADP', 'CCONJ', 'SCONJ', 'PRON', 'PART', 'ADV', 'SYM']);
const REACH = 7;
/** Participles and the like that stand before what is counted, or after it. */
const STATE = /^(?:dead|killed|injured|wounded|hurt|missing|others?|more|people|arrested|displaced|homeless|hospitali[sz]ed|trapped)$/;

/** What the number before token `first` counts: head of the noun group that follows, singular; null when no noun follows. */
export function countedNoun(tokens: readonly Token[], first: number): string | null {
  let head: string | null = null;
  for (let i = first; i < Math.min(tokens.length, first + REACH); i++) {
    const token = tokens[i];
    if (!token) break;
    const next = tokens[i + 1];
    if (i === first && (token.lower === 'of' || token.lower === 'more' || token.lower === 'other' || token.lower === 'additional')) continue;
    if (i <= first + 2 && /^(?:the|these|those|its|their|his|her|our|more|other|a|an)$/.test(token.lower)) continue;
    if (token.tag === 'NOUN' || (token.tag === 'PROPN' && head === null && /^[a-z]/.test(token.text))) {
      head = singular(token.text);
      if (next && /^['’]s?$/.test(next.text)) break;
      continue;
    }
    if (token.tag === 'ADJ' || token.tag === 'NUM' || token.tag === 'PROPN' || token.text === '-' || token.text === '"') {
      if (head !== null) break;
      continue;
    }
    // "five wounded soldiers", but "five were wounded"
    if (
      token.tag === 'VERB' &&
      head === null &&
      /(?:ed|ing|en)$/.test(token.lower) &&
      next &&
      (next.tag === 'NOUN' || next.tag === 'ADJ') &&
      !STATE.test(token.lower)
    )
      continue;
    if (BREAK.has(token.tag)) break;
    if (head !== null) break;
  }
  return head;
}

const HARM = /^(?:dead|killed|injured|wounded|hurt|missing|others|survivors|arrested|detained|hospitali[sz]ed|displaced|unaccounted)$/;
const LINK = /^(?:were|was|are|is|have|had|has|been|being|remain|remained|still|reported|seriously|critically|slightly|others|other|more|now|confirmed)$/;

/** "11 dead", "four others", "two were seriously injured": people counted without a noun. */
export function countsPeople(tokens: readonly Token[]): boolean {
  for (const token of tokens.slice(0, 5)) {
    if (HARM.test(token.lower)) return true;
    if (!LINK.test(token.lower)) return false;
  }
  return false;
}

/** "killed two and wounded five": a verb of harm right before a number counts people. */
export function harmBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const earlier = tokens[at - 2];
  const harm = /^(?:killed|killing|injured|injuring|wounded|wounding|hurt|hurting|arrested|detained)$/;
  return (
    (before !== undefined && harm.test(before.lower)) ||
    (before !== undefined && earlier !== undefined && /^(?:least|about|another|some|nearly|up|to|than)$/.test(before.lower) && harm.test(earlier.lower))
  );
}

const TOLL =
  /\b(?:(?:death\s)?toll|number\sof\s(?:the\s)?(?:dead|deaths|killed|injured|wounded|hurt|missing|victims|casualties))\b[^.;:\n\d]{0,32}\s(?:at|to|is|was|as|reached|hit|passed)\s$/i;

/** "put the number of dead at nine", "the toll stands at 31": what was named before the number are people. */
export const tollBefore = (text: string, start: number): boolean => TOLL.test(text.slice(Math.max(0, start - 72), start));
