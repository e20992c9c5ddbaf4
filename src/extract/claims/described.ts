import { cues } from '../../text/lexicon.generated.ts';
import { AHEAD, indexBefore, type Memory, REACH } from './memory.ts';
import { type Party, partyOf } from './party.ts';
import type { Person } from './people.ts';
import { isMedium } from './relays.ts';

const FUNCTION_WORDS = new Set('the a an of for in at on to and its his her their who that which by from with this was were is as'.split(' '));
const COMPANY_WORD = /^(?:company|firm|group|manufacturer|operator|carrier|airline|maker|owner|business)$/;
/** no company is called one of these */
const PUBLIC_BODY = /^(?:authority|ministry|department|police|army|navy|government|administration|council|court|union|commission|committee|office|embassy)$/;
/** offices and roles that many hold at once: a name must come with the word itself */
const GENERIC = new Set(
  'official source spokesman spokeswoman spokesperson man woman person officer lawyer witness resident driver victim worker employee minister head chief director manager analyst'.split(
    ' ',
  ),
);
const LOOSE_ROLE = new Set([...cues.officeNouns, ...cues.anonymousNouns]);

/** "the ministry", "the source", "the officials" → the party that brought the word in. */
export function introduced(memory: Memory, party: Party): Party | null {
  if (party.named || !/^(?:the|that|this|those|these)$/.test(party.words[0] ?? '')) return null;
  const wanted = contentWords(party);
  if (wanted.length === 0 || wanted.length > 2) return null;
  const fits = (p: Party) => p.plural === party.plural && p.words.length > party.words.length && wanted.every((w) => p.words.includes(w));
  return memory.recent(fits) ?? namedBody(memory, party, wanted) ?? firm(memory, wanted);
}

/** "the channel", "the news agency": the one named last that was called so beside its name. */
function namedBody(memory: Memory, party: Party, wanted: readonly string[]): Party | null {
  if (party.plural) return null;
  for (let i = indexBefore(memory.bodies, party.span[0]) - 1, seen = 0; i >= 0 && seen < REACH; i--, seen++) {
    const body = memory.bodies[i];
    if (body && wanted.every((word) => body.words.includes(word) || KIN[word]?.some((kin) => body.words.includes(kin)))) return body;
  }
  return null;
}
const KIN: Record<string, readonly string[]> = {
  company: ['operator', 'owner', 'carrier', 'manufacturer', 'contractor', 'firm', 'airline', 'maker', 'lines', 'ltd', 'inc', 'corp', 'group', 'holding'],
  firm: ['company', 'contractor', 'operator', 'manufacturer', 'owner'],
  operator: ['company'],
  union: ['association', 'federation', 'brotherhood', 'guild'],
  group: ['organisation', 'organization', 'association', 'charity', 'ngo', 'observatory', 'collective', 'network'],
  paper: ['newspaper', 'daily', 'weekly', 'tabloid'],
  newspaper: ['paper', 'daily', 'weekly', 'tabloid'],
};

/** "the company": the firm that spoke last. */
function firm(memory: Memory, wanted: readonly string[]): Party | null {
  if (wanted.length !== 1 || !COMPANY_WORD.test(wanted[0] ?? '')) return null;
  return memory.recent((p) => p.kind === 'organisation' && p.named && !isMedium(p.name) && !p.words.some((w) => PUBLIC_BODY.test(w)));
}

/** "the regional governor" → the person who holds that office, named before or soon after; "the retired docker" → who has just spoken. */
export function described(memory: Memory, party: Party): Party | null {
  if (party.named || party.plural || !/^(?:the|that|this)$/.test(party.words[0] ?? '') || (party.kind !== 'office' && party.kind !== 'anonymous')) return null;
  const wanted = contentWords(party);
  const head = wanted.at(-1);
  if (head === undefined || wanted.length > 4) return null;
  const kin = cues.officeKin[head]?.split(' ') ?? [];
  const isHead = (p: Person) => (p.words.includes(head) || kin.some((k) => p.words.includes(k))) && memory.agree(party, p);
  // "the weary police chief": the office is the last two words, what stands before may be new
  const office = wanted.length > 2 ? wanted.slice(-2) : wanted;
  const holds = (p: Person) => isHead(p) && office.every((w) => w === head || p.words.includes(w));
  const next = indexBefore(memory.people, party.span[0]);
  for (let i = next - 1; i >= Math.max(0, next - REACH); i--) {
    const person = memory.people[i];
    if (person && holds(person)) return memory.fullName(person) ?? person;
  }
  const later = memory.people.slice(next, next + REACH).find((p) => p.span[0] >= party.span[1] && p.span[0] - party.span[1] < AHEAD && holds(p));
  if (later) return later;
  // "the seven-term congressman": what it adds in small letters may be new
  const plain = !/\p{Lu}/u.test(memory.doc.text.slice(party.span[0] + 1, party.span[1])) && LOOSE_ROLE.has(head) && !GENERIC.has(head);
  for (let i = plain ? next - 1 : -1; i >= Math.max(0, next - REACH); i--) {
    const person = memory.people[i];
    if (person && isHead(person)) return memory.fullName(person) ?? person;
  }
  const spoke = memory.last();
  if (!LOOSE_ROLE.has(head) && spoke?.kind === 'person' && memory.blockOf(spoke.span[0]) === memory.blockOf(party.span[0])) return spoke;
  const known = memory.recent(
    (p) => p.kind === 'person' && p.named && (p.words.includes(head) || kin.some((k) => p.words.includes(k))) && memory.agree(party, p),
    6,
  );
  if (known && wanted.length === 1 && LOOSE_ROLE.has(head) && !GENERAL.has(head)) return known;
  return GENERAL.has(head) || (wanted.length === 1 && ALONE.test(head)) ? null : toldWithoutRole(memory, party);
}
/** those of whom a report may speak at any time without having named one, the last only by their bare title */
const GENERAL = new Set('official source spokesman spokeswoman spokesperson man woman person people officer driver victim worker'.split(' '));
const ALONE = /^(?:president|mayor|governor|minister|premier|chancellor|ambassador|king|queen|pope)$/;

/** "Ana Reyes told the radio that … The union leader said": the one told of last in the paragraph, when nothing has been said of what she is. */
function toldWithoutRole(memory: Memory, party: Party): Party | null {
  const next = indexBefore(memory.subjects, party.span[0]);
  const subject = memory.subjects[next - 1];
  const spoke = memory.last();
  const last = spoke && subject && spoke.span[0] < subject.span[0] ? subject : (spoke ?? subject);
  if (!last || last.kind !== 'person' || memory.blockOf(last.span[0]) !== memory.blockOf(party.span[0]) || !memory.agree(party, last)) return null;
  const full = memory.fullName(last) ?? last;
  return memory.people.some((p) => p.name === full.name && !isRoleless(p)) ? null : full;
}

const HONORIFIC = /^(?:mr|mrs|ms|dr|prof)$/;
/** A name and nothing beside it but what anybody is called. */
function isRoleless({ name, words }: Person): boolean {
  const own = name.toLowerCase();
  return words.every((word) => own.includes(word) || HONORIFIC.test(word));
}

/** "A lawyer for the family charged on Tuesday that … Simon Reed, who played the film, …": an office without a name at the head of the report, then a name without an office. */
export function namedNext(memory: Memory, party: Party): Party | null {
  if (party.named || party.plural || !/^an?$/.test(party.words[0] ?? '') || (party.kind !== 'office' && party.kind !== 'anonymous')) return null;
  const from = indexBefore(memory.people, party.span[1]);
  const next = memory.people.slice(from, from + 3).find((p) => p.subject && isRoleless(p) && memory.agree(party, p));
  if (!next || next.span[0] - party.span[1] > AHEAD) return null;
  const head = contentWords(party)[0] ?? '';
  const [here, there] = [memory.blockOf(party.span[0]), memory.blockOf(next.span[0])];
  const first = memory.people.find((p) => p.name.split(' ').at(-1) === next.name.split(' ').at(-1)) === next;
  return first && !GENERAL.has(head) && (there === here || (here <= 1 && there === here + 1)) ? next : null;
}

/** "The minister, who flew in at noon", "the lawyer for a boy of ten": the office without what is told of it. */
export function shortened(memory: Memory, party: Party): Party | null {
  if (party.kind === 'person') return null;
  const text = memory.doc.text.slice(...party.span);
  const core = /^the [\p{Ll} -]+?(?=,? (?:who|which)\b|,| for an? )/iu.exec(text)?.[0];
  const plain = core === undefined ? null : partyOf(memory.doc, [party.span[0], party.span[0] + core.length]);
  return plain && (introduced(memory, plain) ?? described(memory, plain));
}

const contentWords = (party: Party): string[] => party.words.filter((w) => !FUNCTION_WORDS.has(w));
