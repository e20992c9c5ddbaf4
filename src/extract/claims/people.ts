import type { Span } from '../../model/span.ts';
import { opensWithCapital } from '../../text/capital.ts';
import type { Doc, Token } from '../../text/doc.ts';
import { cues } from '../../text/lexicon.generated.ts';
import { cueOf } from './cues.ts';
import { OF, type Party, PUBLIC, partyOf } from './party.ts';

const INNER = /^(?:de|van|der|den|von|ter|ten|al|el|bin|-|\.)$/;
const BESIDE = new Set(['NOUN', 'ADJ', 'PROPN']);
const OPENS = /^(?:the|a|an|another)$/;
const PERSONS: ReadonlySet<string> = new Set(cues.anonymousNouns);
const MOST_BEFORE = 6;
const MOST_AFTER = 14;

/** A person named in the text, whether or not they speak; `words` hold the role beside the name as well. */
export interface Person extends Party {
  /** stands where a sentence's subject does */
  subject: boolean;
}

/** Offices and people without a name that open a sentence as its subject: "The mayor left", "A fourth man was hurt": somebody "she" or "he" may stand for. */
export function officeSubjects(doc: Doc): Person[] {
  return openings(doc).flatMap(({ party, head, who }) => {
    const somebody = party.kind === 'anonymous' ? PERSONS.has(head) || who : party.kind === 'office' && !party.named;
    return somebody && !party.plural ? [{ ...party, subject: true }] : [];
  });
}

/** Bodies, papers and films that open a sentence as its subject: "The pilots' union disagrees", "A court paper tells another story". */
export function thingSubjects(doc: Doc): Person[] {
  return openings(doc).flatMap(({ party }) => (THINGS.has(party.kind) && !party.plural ? [{ ...party, subject: true }] : []));
}
const THINGS: ReadonlySet<Party['kind']> = new Set(['organisation', 'document', 'media']);

interface Opening {
  party: Party;
  head: string;
  /** "A welder who": the head is a person, whatever the noun */
  who: boolean;
}

/** Noun phrases with an article that sentences open with, a verb or "who" behind them. */
function openings(doc: Doc): Opening[] {
  return doc.sentences.flatMap(({ first, last }) => {
    if (!OPENS.test(doc.tokens[first]?.lower ?? '')) return [];
    let end = first + 1;
    while (end < last && end - first <= MOST_BEFORE && BESIDE.has(doc.tokens[end]?.tag ?? 'X')) end++;
    const [opening, head, next] = [doc.tokens[first], doc.tokens[end - 1], doc.tokens[end]];
    const who = next?.lower === 'who';
    if (!opening || !head || end - first < 2 || !(next?.tag === 'VERB' || next?.tag === 'AUX' || who)) return [];
    return [{ party: partyOf(doc, [opening.start, head.end]), head: head.lower, who }];
  });
}

/** The persons named in a text, in text order: two or more capitalised words in a row that read like a person's name. */
export function peopleIn(doc: Doc, isPlace: (span: Span) => boolean): Person[] {
  const people: Person[] = [];
  for (const sentence of doc.sentences) {
    // those who wrote the report do not speak in it
    const kind = doc.blocks[sentence.block]?.kind;
    if (kind === 'byline') continue;
    // headlines write verbs with capitals
    const told = kind !== 'title' && kind !== 'heading';
    for (let i = sentence.first; i < sentence.last; ) {
      const token = doc.tokens[i];
      if (!token || token.tag !== 'PROPN' || !opensWithCapital(token.text)) {
        i++;
        continue;
      }
      // initials of a party or state are no first name: "(D-N.C.)"
      if (doc.tokens[i - 1]?.text === '(') {
        i++;
        continue;
      }
      // "Inspector of Mines Jo Fisk"
      if (OF.test(doc.tokens[i - 1]?.lower ?? '') && PUBLIC.has(token.lower)) {
        i++;
        continue;
      }
      let j = i + 1;
      while (j < sentence.last && (doc.tokens[j]?.tag === 'PROPN' || (INNER.test(doc.tokens[j]?.lower ?? '') && doc.tokens[j + 1]?.tag === 'PROPN'))) j++;
      // "Dr. Ife Grant": a surname that is a word as well
      if (j - i > 1 && told && isSurname(doc.tokens[j], doc.tokens[j - 1])) j++;
      const last = doc.tokens[j - 1];
      const kin = j - i === 1 ? relativeBefore(doc.tokens, i, sentence.first) : undefined;
      if (last && kin) people.push({ ...partyOf(doc, [kin.start, last.end]), subject: isSubject(doc.tokens, i - 2, j, sentence.first) });
      else if (last && j - i >= 2) {
        const party = partyOf(doc, [token.start, last.end]);
        if (party.kind === 'person' && !ROAD.test(last.lower) && !isPlace([token.start, last.end])) {
          const beside = [...roleBefore(doc.tokens, i, sentence.first), ...roleAfter(doc.tokens, j, sentence.last)];
          const words = [...party.words, ...beside];
          people.push({ ...party, words, sure: party.sure || beside.length > 0, subject: isSubject(doc.tokens, i, j, sentence.first) });
        }
      }
      i = j;
    }
  }
  return people;
}

const ROAD = /^(?:street|avenue|road|boulevard|lane|drive|square|park|bridge|highway|station|airport|harbour|harbor)$/;

const isSurname = (token: Token | undefined, before: Token | undefined) =>
  token !== undefined && /^\p{Lu}\p{Ll}+$/u.test(token.text) && /^(?:NOUN|VERB|ADJ)$/.test(token.tag) && /^\p{Lu}\p{Ll}+$/u.test(before?.text ?? '');

/** Words that an office before a name may have. */
const LONGEST_OFFICE = 14;
const saying = (token: Token | undefined) => token?.tag === 'VERB' && cueOf(token.lower) !== null;

/** "The chair of the pilots' union, Ida Moe, does not believe it": a name between commas, the verb of the sentence behind it. */
function isApposed(tokens: readonly Token[], first: number, next: number, floor: number): boolean {
  if (first - floor > LONGEST_OFFICE) return false;
  for (let k = floor; k < first; k++) if (/^(?:VERB|AUX)$/.test(tokens[k]?.tag ?? '')) return false;
  const verb = tokens[next + 1]?.tag;
  return tokens[first - 1]?.text === ',' && tokens[next]?.text === ',' && (verb === 'VERB' || verb === 'AUX');
}

/** Near the head of the sentence or right before its verb, but not behind a preposition or within what is said: "Speaking on Morning Talk, he said", "she said that Jo Fisk had left". */
export function isSubject(tokens: readonly Token[], first: number, next: number, floor: number): boolean {
  let before = first - 1;
  while (before >= floor && (BESIDE.has(tokens[before]?.tag ?? 'X') || tokens[before]?.tag === 'DET')) before--;
  if (before >= floor && (tokens[before]?.tag === 'ADP' || tokens[before]?.lower === 'that' || saying(tokens[before]))) return false;
  if (isApposed(tokens, first, next, floor)) return true;
  const tag = tokens[next]?.tag;
  return first - floor < 6 || tag === 'VERB' || tag === 'AUX';
}

/** "Mr. Roth's eldest daughter, Ida, …": the noun of kinship that a first name alone is set beside. */
function relativeBefore(tokens: readonly Token[], name: number, floor: number): Token | undefined {
  const noun = tokens[name - 2];
  return name - 2 >= floor && tokens[name - 1]?.text === ',' && tokens[name + 1]?.text === ',' && noun && KIN.test(noun.lower) ? noun : undefined;
}
const KIN = /^(?:grand)?(?:mother|father|sister|brother|son|daughter|wife|husband|aunt|uncle|niece|nephew|cousin|widow|widower|fiancée?|girlfriend|boyfriend)$/;

/** "regional governor" before a name. */
function roleBefore(tokens: readonly Token[], first: number, floor: number): string[] {
  const words: string[] = [];
  for (let k = first - 1; k >= floor && words.length < MOST_BEFORE; k--) {
    const token = tokens[k];
    if (!token || !BESIDE.has(token.tag)) break;
    words.unshift(token.lower.replace(/\.$/, ''));
  }
  return words;
}

/** ", head of the regional administration," after a name. */
function roleAfter(tokens: readonly Token[], next: number, end: number): string[] {
  if (tokens[next]?.text !== ',') return [];
  const words: string[] = [];
  for (let k = next + 1; k < end && words.length < MOST_AFTER; k++) {
    const token = tokens[k];
    if (!token || token.text === ',' || token.text === '.' || token.tag === 'VERB' || token.tag === 'AUX') break;
    words.push(token.lower);
  }
  return words;
}
