import type { SourceKind } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { opensWithCapital } from '../../text/capital.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { cues } from '../../text/lexicon.generated.ts';
import { isMedium } from './relays.ts';
import { tokensIn } from './unit.ts';

/** A mention of somebody who speaks, taken apart. */
export interface Party {
  span: Span;
  /** proper name without titles, or the whole phrase without its article */
  name: string;
  kind: SourceKind;
  /** the phrase holds a proper name */
  named: boolean;
  plural: boolean;
  /** lower-case words of the whole phrase, for "the prosecutor" → "Prosecutor L. v. H." */
  words: readonly string[];
  gender: 'f' | 'm' | null;
  /** the phrase itself shows a person: a title, a role, an age or an apposition beside the name */
  sure: boolean;
}

const plurals = (words: readonly string[]) =>
  new Set(words.flatMap((w) => [w, w.endsWith('y') ? `${w.slice(0, -1)}ies` : `${w}s`, w === 'spokesman' ? 'spokesmen' : w]));
const OFFICES = plurals(cues.officeNouns);
const ORGANISATIONS = plurals(cues.organisationNouns);
const DOCUMENTS = new Set(cues.documentNouns);
const EVIDENCE = new Set(cues.mediaEvidenceNouns);
const ANONYMOUS = new Set(cues.anonymousNouns);
const ACCOUNTS = plurals(cues.accountNouns);
const TITLES = new Set(
  'mr mrs ms mx dr prof rev sen rep gov gen lt col maj capt cmdr sgt cpl adm supt det insp sir lord lady dame king queen prince pope father sister brother president chancellor premier captain colonel general major lieutenant sergeant sheriff officer detective senator congressman congresswoman representative judge justice ambassador mp pm dj coach union boss neighbour neighbor'.split(
    ' ',
  ),
);
const PARTICLES = new Set(['de', 'van', 'der', 'den', 'von', 'al', 'el', 'bin', 'ibn', 'la', 'le', 'du', 'da', 'dos', 'di', 'ter', 'ten', 'of', '-', '’', "'"]);
const LOOSE = new Set(['of', '-', '’', "'", '.', '"', ')', '(']);
/** what public offices are for: "Inspector of Mines", "Minister for Transport" */
export const PUBLIC: ReadonlySet<string> = new Set([
  ...ORGANISATIONS,
  ...'health transport education works mines agriculture environment defence defense justice finance interior affairs security state energy water labour labor trade tourism sports culture housing lands fisheries railways roads planning relief operations schools prisons'.split(
    ' ',
  ),
]);
/** what somebody is, before the name: "Passenger Nina Moor" */
const ROLES = new Set([
  ...ANONYMOUS,
  ...'passenger motorist trader farmer teacher student survivor shopkeeper fisherman engineer firefighter paramedic doctor nurse activist campaigner'.split(
    ' ',
  ),
]);
const COMPANY = new Set(cues.companySuffixes);
const FEMALE = new Set(cues.female);
const MALE = new Set(cues.male);
const RELATIVE = new Set(['who', 'which', 'whose', 'that']);

/** Takes the words of a source mention apart: its name, kind and number. */
export function partyOf(doc: Doc, span: Span): Party {
  const text = doc.text.slice(span[0], span[1]);
  const tokens = withoutParentheses(tokensIn(doc, span[0], span[1]));
  const words = tokens.map((t) => t.lower.replace(/\.$/, '')).filter((w) => /[\p{L}\p{N}]/u.test(w));
  const chunks = commaChunks(tokens);
  const head = headWord(chunks[0] ?? []);
  const personal = chunks
    .flatMap(officeParted)
    .map((chunk) => ({ chunk, run: properRun(chunk) }))
    .filter(({ run }) => run.length > 0);
  // a person is a who
  const thing = /,\s+which\b/i.test(text);
  const proper = thing ? undefined : personal.find(({ chunk, run }, i) => isPersonRun(chunk, run, chunks.length > 1 || i > 0, head));
  const handle = /@\w+/.exec(text);
  const base = {
    span,
    words,
    plural:
      isPlural(head, words) &&
      !(
        personal.length > 0 &&
        !/^(?:officials|authorities|prosecutors|firefighters|investigators|sources|residents|police)$/.test(head) &&
        opensWithCapital(chunks[0]?.at(-1)?.text ?? '')
      ),
    gender: genderOf(words),
  } as const;
  if (handle && !proper) return { ...base, name: text.trim(), kind: 'account', named: true, sure: false };
  const first = proper?.run[0];
  const last = proper?.run.at(-1);
  if (proper && first && last && chunks.length > 1 && proper.chunk !== chunks[0] && isFirm(chunks[0] ?? [], head, last))
    return { ...base, plural: false, name: doc.text.slice(first.start, last.end), kind: 'organisation', named: true, sure: false };
  if (proper && first && last && !EVIDENCE.has(head) && !(DOCUMENTS.has(head) && head !== 'report')) {
    const sure = chunks.length > 1 || first !== proper.chunk[0] || base.gender !== null;
    return { ...base, plural: false, name: doc.text.slice(first.start, last.end), kind: handle ? 'account' : 'person', named: true, sure };
  }
  const named = NAME_GIVEN.exec(text);
  const given = named?.[1] ?? named?.[2];
  if (given !== undefined) return { ...base, plural: false, name: given, kind: 'person', named: true, sure: true };
  const name = stripArticle(text.replace(BESIDE_NAME, '').replace(/\s+/g, ' ').trim());
  return { ...base, name, kind: kindOf(head, words, personal.length > 0, text), named: personal.length > 0, sure: false };
}

/** "The company, Altai Freight," and, by its name, "the contractor, Holm Tunnelling": no person, however the name reads. */
function isFirm(described: readonly Token[], head: string, last: Token): boolean {
  if (described[0]?.tag !== 'DET' || described.some(isCapitalInside)) return false;
  return (ORGANISATIONS.has(head) && !PEOPLE.test(head)) || (TRADES.test(head) && (COMPANY.has(last.lower) || /ings?$/.test(last.lower)));
}
const isCapitalInside = (token: Token, i: number) => i > 0 && isCapital(token);
/** those of the nouns for bodies that one of them may bear as well */
const PEOPLE = /^(?:staff|prosecutors|firefighters|investigators|police|guard|team|command|operator|ombudsman)$/;
const TRADES = /^(?:contractor|subcontractor|developer|supplier|manufacturer|operator|owner|maker|retailer|carrier|builder)$/;

/** What a comma parts from the name: what is told of somebody, where and how they spoke. */
const BESIDE_NAME = /,\s+(?:who|whose|which|however|meanwhile|in|on|at|during|via|through|(?:speak|request|ask|writ|cit|quot|address)ing)\b[\s\S]*$/i;

/** "a witness who gave his name only as Jano", "a man who identified himself as Omar" */
const NAME_GIVEN =
  /\bwho\b[^.]{0,40}\b(?:gave|gives|give)\b[^.]{0,24}\bnames?\b[^.]{0,16}?\s(\p{Lu}\p{Ll}+)|\bidentified (?:him|her)self (?:only )?as (\p{Lu}\p{Ll}+)/u;

function genderOf(words: readonly string[]): Party['gender'] {
  if (words.some((w) => FEMALE.has(w))) return 'f';
  return words.some((w) => MALE.has(w)) ? 'm' : null;
}

/** "Karel de Wit (not related to the union's F. de Wit)": what stands in parentheses describes, but does not name. */
function withoutParentheses(tokens: readonly Token[]): Token[] {
  let depth = 0;
  return tokens.filter(({ text }) => {
    if (text === '(') depth++;
    else if (text === ')') depth = Math.max(0, depth - 1);
    else return depth === 0;
    return false;
  });
}

function commaChunks(tokens: readonly Token[]): Token[][] {
  const chunks: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',') chunks.push([]);
    else chunks.at(-1)?.push(token);
  }
  return chunks.filter((chunk) => chunk.length > 0 && !RELATIVE.has(chunk[0]?.lower ?? ''));
}

export const OF = /^(?:of|for)$/;
/** "Minister of Health Dr. Grace Phiri", "Superintendent of Police R. K. Menon": behind a title, an initial or an office's own noun the name begins. */
function officeParted(chunk: readonly Token[]): Token[][] {
  const of = chunk.findIndex(({ lower }) => OF.test(lower));
  if (of < 1 || !chunk.slice(0, of).some(isTitle)) return [[...chunk]];
  for (let i = of + 2; i < chunk.length; i++) {
    const token = chunk[i];
    const before = chunk[i - 1];
    if (!token || !before || RELATIVE.has(token.lower)) break;
    const opens = isTitle(token) || isInitial(chunk, i) || (PUBLIC.has(before.lower) && isCapital(token) && chunk.length - i >= 2 && !PUBLIC.has(token.lower));
    if (opens) return [chunk.slice(i)];
  }
  return [[...chunk]];
}

const isCapital = (token: Token) => opensWithCapital(token.text);

/** The last run of capitalised words of a phrase before any preposition or relative clause, titles taken off. */
function properRun(chunk: readonly Token[]): Token[] {
  let end = chunk.findIndex(
    (t, i) =>
      i > 0 &&
      (RELATIVE.has(t.lower) || ((t.tag === 'ADP' || t.lower === 'of') && !(PARTICLES.has(t.lower) && t.lower !== 'of' && isCapital(chunk[i + 1] ?? t)))),
  );
  if (end < 0) end = chunk.length;
  const part = chunk.slice(0, end);
  let to = part.length;
  while (to > 0 && !isNameToken(part[to - 1])) to--;
  let from = to;
  while (from > 0) {
    const token = part[from - 1];
    if (!token) break;
    if (isNameToken(token) || isInitial(part, from - 1) || (PARTICLES.has(token.lower) && from - 1 > 0 && from < to)) from--;
    else break;
  }
  // a title within the run ends what stands before the name: "North Carolina Rep. B. E."
  const title = part.slice(from, to - 1).findLastIndex((t) => isTitle(t));
  if (title >= 0) from += title + 1;
  while (from < to && LOOSE.has(part[from]?.lower ?? '')) from++;
  return part.slice(from, to);
}

/** "S." before a name, as one token or two. */
function isInitial(part: readonly Token[], i: number): boolean {
  const text = part[i]?.text ?? '';
  if (text === '.') return /^\p{Lu}$/u.test(part[i - 1]?.text ?? '');
  return /^\p{Lu}\.$/u.test(text) || (/^\p{Lu}$/u.test(text) && part[i + 1]?.text === '.');
}

const isTitle = (token: Token) => TITLES.has(token.lower.replace('.', '')) || OFFICES.has(token.lower) || ROLES.has(token.lower);

function isNameToken(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    isCapital(token) &&
    token.text.replace(/[^\p{L}]/gu, '').length > 1 &&
    token.tag !== 'DET' &&
    token.tag !== 'PRON' &&
    !/^(?:the|a|an|official)$/.test(token.lower)
  );
}

const POSSESSIVE = /^['’]s?$/;
/** those a place or body may have by its name: "Lagos residents", "Coast Guard divers" */
const GROUP = /^(?:officials|officers|authorities|residents|workers|staff|firefighters|prosecutors|investigators|lawyers|doctors|rescuers|leaders|sources)$/;

/** Personal names: a title or role stands before, an apposition after, or there are two or three name words and none of an organisation. */
function isPersonRun(chunk: readonly Token[], run: readonly Token[], apposed: boolean, head: string): boolean {
  const last = run.at(-1);
  if (!last) return false;
  const text = run.map((t) => t.text).join(' ');
  // "Ana Reyes's office", "New York City police"
  const next = chunk[chunk.indexOf(last) + 1];
  if (next && (POSSESSIVE.test(next.text) || GROUP.test(next.lower) || ORGANISATIONS.has(next.lower))) return false;
  if (run.some((t) => ORGANISATIONS.has(t.lower) || COMPANY.has(t.lower) || t.lower === 'and' || t.lower === 'for' || /^[A-Z]{2,}$/.test(t.text))) return false;
  const before = chunk[chunk.indexOf(run[0] ?? last) - 1];
  const roleBefore =
    before !== undefined &&
    (OFFICES.has(before.lower) ||
      TITLES.has(before.lower.replace('.', '')) ||
      before.text === '.' ||
      /(?:er|or|ist|man|woman|ian|ant|eer)$/.test(before.lower));
  if (roleBefore) return true;
  if (
    before &&
    !POSSESSIVE.test(before.text) &&
    before.tag !== 'DET' &&
    before.tag !== 'PRON' &&
    before.tag !== 'NOUN' &&
    before.tag !== 'NUM' &&
    before.tag !== 'ADJ' &&
    before.text !== '('
  )
    return false;
  if (before?.tag === 'DET' || before?.tag === 'ADJ') return false;
  if (isMedium(text)) return false;
  const names = run.filter((t) => !PARTICLES.has(t.lower) && t.text !== '.');
  if (names.length >= 2 && names.length <= 4) return !ACCOUNTS.has(head) && !(chunk[0] === run[0] && run[0]?.tag !== 'PROPN' && !apposed);
  return names.length === 1 && apposed && !isTitle(last);
}

/** The noun that carries the phrase: the last noun before a preposition, comma or relative clause. */
function headWord(chunk: readonly Token[]): string {
  let head = '';
  for (const [i, token] of chunk.entries()) {
    if (i > 0 && (token.tag === 'ADP' || RELATIVE.has(token.lower) || (token.tag === 'VERB' && head !== ''))) break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'NUM' || token.tag === 'PRON') head = token.lower;
  }
  return head;
}

function isPlural(head: string, words: readonly string[]): boolean {
  if (/^(?:police|people|they|them|we|us|authorities|prosecutors|some|many|others|several|both)$/.test(head)) return true;
  return /[^s]s$/.test(head) && !/^(?:news|press|series|congress)$/.test(head) && !(words.length === 1 && /^(?:reuters)$/.test(head));
}

function kindOf(head: string, words: readonly string[], proper: boolean, text: string): SourceKind {
  if (EVIDENCE.has(head)) return 'media';
  if (ACCOUNTS.has(head)) return 'account';
  if (DOCUMENTS.has(head) && !ORGANISATIONS.has(head)) return 'document';
  if (/^(?:he|she|i)$/.test(head)) return 'person';
  if (ORGANISATIONS.has(head)) return 'organisation';
  if (OFFICES.has(head)) return words[0] === 'the' || proper || words[0] === 'its' ? 'office' : 'anonymous';
  if (ANONYMOUS.has(head) || /^(?:one|someone|somebody|others|some|many)$/.test(head)) return 'anonymous';
  if (DOCUMENTS.has(head)) return 'document';
  if (isMedium(text)) return 'organisation';
  if (proper) return 'organisation';
  return 'anonymous';
}

const stripArticle = (text: string) => text.replace(/^(?:the|a|an)\s+/i, '');

const PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'him',
  'her',
  'them',
  'his',
  'its',
  'their',
  'who',
  'we',
  'i',
  'our',
  'my',
  'us',
  'one of them',
  'both',
  'hers',
  'which',
  'himself',
  'herself',
]);
export function isPronoun(text: string): boolean {
  return PRONOUNS.has(text.toLowerCase());
}
