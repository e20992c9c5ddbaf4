import type { Doc, Sentence, Token } from '../../text/doc.ts';
import { cues } from '../../text/lexicon.generated.ts';
import { type Party, partyOf } from './party.ts';
import { isSubject, type Person } from './people.ts';

const FIRM = 'operator owner manufacturer contractor subcontractor carrier maker supplier developer builder firm company'.split(' ');
const KINDS: ReadonlySet<string> = new Set([...cues.organisationNouns, ...cues.mediaNouns, ...FIRM, 'channel', 'account', 'page', 'outfit', 'collective']);
const ACCOUNTS: ReadonlySet<string> = new Set(cues.accountNouns);
const OWN: ReadonlySet<string> = new Set([...cues.organisationNouns, ...cues.companySuffixes, 'observatory', 'network', 'initiative']);
const INSIDE = /^(?:de|van|der|of|and|&|-)$/;
const BESIDE = /^(?:NOUN|ADJ|PROPN|NUM|PART)$/;
const ARTICLE = /^(?:a|an|the|one|its|his|her|their)$/;
/** Words that a description beside a name may have. */
const LONGEST = 8;

/**
 * The bodies, firms, papers and channels a text names, speaking or not, in text order. `words` hold what they are called beside
 * the name as well: "the channel Morgenpost", "the operator, Norsea Lines", "Halden Freight, a haulage company".
 */
export function bodiesIn(doc: Doc): Person[] {
  return doc.sentences.flatMap((sentence) => {
    const kind = doc.blocks[sentence.block]?.kind;
    // headlines write every word with a capital
    return kind === 'byline' || kind === 'title' || kind === 'heading' ? [] : bodiesOf(doc, sentence);
  });
}

function bodiesOf(doc: Doc, { first, last }: Sentence): Person[] {
  const { tokens } = doc;
  const found: Person[] = [];
  for (let i = first; i < last; i++) {
    if (!isName(tokens[i])) continue;
    let end = i + 1;
    while (end < last && goesOn(tokens, end)) end++;
    const body = bodyAt(doc, i, end, first, last);
    if (body) found.push(body);
    i = end - 1;
  }
  return found;
}

/** The next word of a name: "Halden Towing", "Bureau of Mines". */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^\p{Lu}\p{L}/u.test(token.text)) return token.tag === 'PROPN' || token.tag === 'NOUN' || token.tag === 'VERB' || token.tag === 'ADJ';
  return INSIDE.test(token.lower) && isName(tokens[at + 1]) && OWN.has(tokens[at - 1]?.lower ?? '');
}

/** The name at tokens `[from, to)`, when it or what stands beside it is no person's. */
function bodyAt(doc: Doc, from: number, to: number, floor: number, end: number): Person | null {
  const { tokens } = doc;
  const [opening, closing] = [tokens[from], tokens[to - 1]];
  if (!opening || !closing) return null;
  const before = describedBefore(tokens, from, floor);
  const after = describedAfter(tokens, to, end);
  const party = partyOf(doc, [opening.start, closing.end]);
  const own = to - from > 1 && OWN.has(closing.lower);
  if (!before && !after && !own) return null;
  const words = [...party.words, ...(before?.words ?? []), ...(after ?? [])];
  const kind: Party['kind'] = words.some((word) => ACCOUNTS.has(word)) ? 'account' : 'organisation';
  const name = doc.text.slice(opening.start, closing.end).replace(/\s+/g, ' ');
  const subject = isSubject(tokens, before?.from ?? from, to, floor);
  return { ...party, name, kind, words, named: true, plural: false, gender: null, sure: true, subject };
}

/** "the harbour operator Norsea", "the ferry's owner, Norsea,": the noun for a body that the name is set beside. */
function describedBefore(tokens: readonly Token[], name: number, floor: number): { from: number; words: string[] } | null {
  const apposed = tokens[name - 1]?.text === ',';
  const noun = apposed ? name - 2 : name - 1;
  if (noun < floor || tokens[noun]?.tag !== 'NOUN' || !KINDS.has(tokens[noun]?.lower ?? '')) return null;
  let from = noun;
  while (from > floor && noun - from < LONGEST && BESIDE.test(tokens[from - 1]?.tag ?? 'X')) from--;
  const opens = ARTICLE.test(tokens[from - 1]?.lower ?? '') || /^['’]s?$/.test(tokens[noun - 1]?.text ?? '');
  if (apposed && !opens) return null;
  return { from: from > floor && ARTICLE.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from, words: tokens.slice(from, noun + 1).map(({ lower }) => lower) };
}

/** ", a haulage company": the description behind the name, when its head is the noun for a body. */
function describedAfter(tokens: readonly Token[], next: number, end: number): string[] | null {
  if (tokens[next]?.text !== ',' || !ARTICLE.test(tokens[next + 1]?.lower ?? '')) return null;
  const words: string[] = [];
  let head = '';
  let i = next + 2;
  for (; i < end && words.length < LONGEST; i++) {
    const token = tokens[i];
    if (!token || !BESIDE.test(token.tag)) break;
    if (token.tag === 'NOUN') head = token.lower;
    words.push(token.lower);
  }
  // "In a note on Facebook, the company said": a verb shows that the sentence goes on
  return KINDS.has(head) && !/^(?:VERB|AUX|ADV)$/.test(tokens[i]?.tag ?? '') ? words : null;
}

const CALENDAR = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
/** "In a statement Sunday, the department said": a day is nobody's name. */
const isName = (token: Token | undefined) => token !== undefined && token.tag === 'PROPN' && /^\p{Lu}/u.test(token.text) && !CALENDAR.test(token.lower);
