import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import type { Draft } from './draft.ts';
import { isPronoun, type Party, partyOf } from './party.ts';

/** Who a mention stands for, with the fullest name the report gives. */
export interface Resolved {
  name: string;
  kind: Party['kind'];
}

const FUNCTION_WORDS = new Set('the a an of for in at on to and its his her their who that which by from with this was were is as'.split(' '));

/**
 * Resolves mentions of one report in reading order. Pronouns go to the nearest fitting party before them; last names
 * to the full name; "the prosecutor" to the party introduced with that word.
 */
export class Cast {
  private readonly parties: Party[] = [];
  private readonly people: Party[];
  private readonly doc: Doc;
  private readonly publisher: string | null;

  constructor(doc: Doc, publisher: string | null) {
    this.doc = doc;
    this.publisher = publisher;
    this.people = peopleIn(doc);
  }

  /** Names a mention and remembers it for the pronouns after it. */
  resolve(span: Span): Resolved {
    const text = this.doc.text.slice(span[0], span[1]);
    if (isPronoun(text)) return this.antecedent(text.toLowerCase(), span) ?? { name: text, kind: 'anonymous' };
    const party = partyOf(this.doc, span);
    const full = this.fullName(party);
    const resolved = full ?? this.introduced(party) ?? party;
    this.parties.push(resolved === party ? party : { ...resolved, span, words: [...new Set([...resolved.words, ...party.words])] });
    return { name: resolved.name, kind: resolved.kind };
  }

  /** "Chubarov" → "Refat Chubarov", also when the full name comes later in the report. */
  private fullName(party: Party): Party | null {
    if (!party.named || party.kind === 'account' || party.kind === 'document' || party.kind === 'media') return null;
    const words = nameWords(party.name);
    const last = words.at(-1);
    if (!last || words.length > 2) return null;
    const fits = (p: Party) => {
      const other = nameWords(p.name);
      return other.length > words.length && (other.at(-1) === last || (words.length === 1 && other[0] === last && other.length === 2 && this.parties.includes(p))) && words.every((w) => other.includes(w) || /^(?:mr|mrs|ms|dr)$/.test(w));
    };
    const known = this.parties.findLast((p) => p.kind === 'person' && fits(p)) ?? this.people.findLast((p) => p.span[0] < party.span[0] && fits(p)) ?? this.people.find(fits);
    if (!known || (party.kind !== 'person' && words.length > 1)) return null;
    return known;
  }

  /** "the ministry", "the source", "the officials" → the party that brought the word in. */
  private introduced(party: Party): Party | null {
    if (party.named || !/^(?:the|that|this|those|these)$/.test(party.words[0] ?? '')) return null;
    const wanted = party.words.filter((w) => !FUNCTION_WORDS.has(w));
    if (wanted.length === 0 || wanted.length > 2) return null;
    return this.parties.findLast((p) => wanted.every((w) => p.words.includes(w)) && p.words.length > party.words.length) ?? null;
  }

  private antecedent(pronoun: string, span: Span): Resolved | null {
    if (/^(?:we|our|i|my|us)$/.test(pronoun)) return this.publisher ? { name: this.publisher, kind: 'organisation' } : null;
    const before = this.parties.filter((p) => p.span[0] < span[0]);
    if (pronoun === 'who' || pronoun === 'one of them') return before.at(-1) ?? null;
    const singular = /^(?:he|him|his|she|her|hers|himself|herself)$/.test(pronoun);
    const gender = /^(?:she|her|hers|herself)$/.test(pronoun) ? 'f' : 'm';
    if (singular) {
      const fits = (p: Party) => (p.kind === 'person' || p.kind === 'office' || p.kind === 'anonymous') && !p.plural && (p.gender === null || p.gender === gender);
      const source = before.findLast(fits);
      const person = this.people.findLast((p) => p.span[1] <= span[0] && (p.gender === null || p.gender === gender));
      // somebody named since the last speaker is the nearer reading, within a paragraph's length
      if (person && (!source || person.span[0] > source.span[1]) && span[0] - person.span[1] < 220 && !this.parties.some((p) => p.span[0] > person.span[0] && fits(p))) return this.fullName(person) ?? person;
      return source ?? null;
    }
    if (/^(?:they|them|their)$/.test(pronoun)) return before.findLast((p) => p.plural) ?? before.at(-1) ?? null;
    return before.findLast((p) => p.kind === 'organisation' || p.kind === 'account' || p.kind === 'document' || p.kind === 'media' || p.kind === 'office') ?? null;
  }

  /** The last party that spoke before a position. */
  lastBefore(position: number): Party | null {
    return this.parties.findLast((p) => p.span[0] < position) ?? null;
  }
}

const nameWords = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** Personal names anywhere in the text: two or more capitalised words in a row that read like a person's. */
function peopleIn(doc: Doc): Party[] {
  const people: Party[] = [];
  for (const sentence of doc.sentences) {
    let i = sentence.first;
    while (i < sentence.last) {
      const token = doc.tokens[i];
      if (!token || token.tag !== 'PROPN' || !/^\p{Lu}/u.test(token.text)) {
        i++;
        continue;
      }
      let j = i + 1;
      while (j < sentence.last && (doc.tokens[j]?.tag === 'PROPN' || /^(?:de|van|der|den|von|ter|ten|al|el|bin|-)$/.test(doc.tokens[j]?.lower ?? ''))) j++;
      const last = doc.tokens[j - 1];
      if (last && j - i >= 2) {
        const party = partyOf(doc, [token.start, last.end]);
        if (party.kind === 'person') people.push(party);
      }
      i = j;
    }
  }
  return people;
}

/** Order in which mentions are met: by where the claim's attribution stands. */
export function readingOrder(drafts: readonly Draft[]): Draft[] {
  const at = (d: Draft) => d.source?.[0] ?? d.cue?.[0] ?? d.content[0]?.[0] ?? d.context[0];
  return [...drafts].sort((a, b) => at(a) - at(b) || a.depth - b.depth);
}
