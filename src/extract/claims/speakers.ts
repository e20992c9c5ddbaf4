import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { cues } from '../../text/lexicon.generated.ts';
import type { Draft } from './draft.ts';
import { isPronoun, type Party, partyOf } from './party.ts';
import { officeSubjects, type Person, peopleIn } from './people.ts';
import { isMedium } from './relays.ts';

const FUNCTION_WORDS = new Set('the a an of for in at on to and its his her their who that which by from with this was were is as'.split(' '));
const NO_PERSON: ReadonlySet<Party['kind']> = new Set(['account', 'document', 'media']);
const COMPANY_WORD = /^(?:company|firm|group|manufacturer|operator|carrier|airline|maker|owner|business)$/;
/** no company is called one of these */
const PUBLIC_BODY = /^(?:authority|ministry|department|police|army|navy|government|administration|council|court|union|commission|committee|office|embassy)$/;
const GENERIC = new Set([
  'official',
  'source',
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'man',
  'woman',
  'person',
  'officer',
  'lawyer',
  'witness',
  'resident',
  'driver',
  'victim',
  'worker',
  'employee',
  'minister',
  'head',
  'chief',
  'director',
  'manager',
  'analyst',
]);
/** words that name what somebody published; whoever published it speaks through it */
const PUBLISHED = /^(?:posts?|statement|message|tweet|letter|e-mail|email|speech|remarks|announcement|release)$/;
/** Nouns for several who speak: "police", "officials", "officers" */
const SPEAKING = new Set([...cues.organisationNouns, ...cues.anonymousNouns, ...cues.officeNouns.map((noun) => `${noun}s`)]);
const LONGEST_SUBJECT = 6;
const LOOSE_ROLE = new Set([...cues.officeNouns, ...cues.anonymousNouns]);
/** Mentions further back than this are not looked at: a pronoun does not reach so far, and the search stays linear. */
const REACH = 40;
/** A description may come before the name it stands for by so many characters ("the regional governor said. …"). */
const AHEAD = 700;

/**
 * Resolves the mentions of one report in reading order. Pronouns go to the nearest fitting party before them; last names
 * to the full name; "the prosecutor" to the party that brought the word in or has that office; "its ministry" to its owner's.
 */
export class Cast {
  private readonly met: Party[] = [];
  private readonly genders = new Map<string, 'f' | 'm'>();
  readonly people: readonly Person[];
  /** those a sentence begins with, people and offices: whom "he" and "she" after it mean */
  private readonly subjects: readonly Person[];
  private readonly byName = new Map<string, Person[]>();
  private readonly doc: Doc;
  private readonly publisher: string | null;

  constructor(doc: Doc, publisher: string | null, isPlace: (span: Span) => boolean = () => false) {
    this.doc = doc;
    this.publisher = publisher;
    this.people = peopleIn(doc, isPlace);
    this.subjects = outsideQuotes(
      doc,
      [...this.people, ...officeSubjects(doc)].sort((a, b) => a.span[0] - b.span[0]),
    );
    for (const person of this.people) {
      const words = nameWords(person.name);
      for (const key of new Set([words[0], words.at(-1), words.at(-2)])) {
        if (key === undefined) continue;
        const list = this.byName.get(key);
        if (list) list.push(person);
        else this.byName.set(key, [person]);
      }
    }
  }

  /** Who a mention stands for. `within` is the speaker of the claim it stands in; such mentions are no antecedents for the report's own words, nor are those in an `aside`. */
  resolve(span: Span, within: Party | null = null, aside = false): Party {
    const text = this.doc.text.slice(span[0], span[1]);
    if (isPronoun(text)) {
      const found = this.antecedent(text.toLowerCase(), span, within) ?? { ...partyOf(this.doc, span), name: text, kind: 'anonymous' as const };
      if (!within && !aside && found.kind !== 'anonymous') this.met.push({ ...found, span });
      return found;
    }
    const party = partyOf(this.doc, span);
    const author = party.kind === 'document' ? this.authorOf(party, within) : null;
    if (author) return author;
    const known = this.fullName(party) ?? this.introduced(party) ?? this.described(party) ?? this.shortened(party);
    const resolved: Party = known ? { ...known, span, words: [...new Set([...known.words, ...party.words])] } : { ...party, name: this.owned(party, within) };
    if (!within && !aside) this.met.push(resolved);
    return resolved;
  }

  /** "Ana Reyes said the fire, which she said began at noon, …": in speech retold, who speaks is "he" or "she" as well. */
  isSame(mention: Span, speaker: Party): boolean {
    const pronoun = this.doc.text.slice(...mention).toLowerCase();
    if (speaker.kind !== 'person' || (pronoun !== 'he' && pronoun !== 'she')) return false;
    const gender = pronoun === 'she' ? 'f' : 'm';
    return (this.genderOf(speaker) ?? gender) === gender;
  }

  /** "Lindqvist" → "Marta Lindqvist", also when the full name comes later in the report. */
  private fullName(party: Party): Party | null {
    if (!party.named || NO_PERSON.has(party.kind)) return null;
    const words = nameWords(party.name);
    const last = words.at(-1);
    if (last === undefined || words.length > 3) return null;
    const known = this.byName.get(last) ?? [];
    const surname = party.kind !== 'person' && words.length > 1;
    const fits = (p: Person) => {
      const other = nameWords(p.name);
      if (surname && !words.every((w, i) => other.at(i - words.length) === w)) return false;
      return other.length > words.length && words.every((w) => other.includes(w)) && this.agree(party, p);
    };
    const next = indexBefore(known, party.span[0]);
    for (let i = next - 1; i >= Math.max(0, next - REACH); i--) {
      const person = known[i];
      if (person && fits(person)) return person;
    }
    return known.slice(next, next + REACH).find(fits) ?? null;
  }

  /** "the ministry", "the source", "the officials" → the party that brought the word in. */
  private introduced(party: Party): Party | null {
    if (party.named || !/^(?:the|that|this|those|these)$/.test(party.words[0] ?? '')) return null;
    const wanted = contentWords(party);
    if (wanted.length === 0 || wanted.length > 2) return null;
    const fits = (p: Party) => p.plural === party.plural && p.words.length > party.words.length && wanted.every((w) => p.words.includes(w));
    return (
      this.recent(fits) ??
      (wanted.length === 1 && COMPANY_WORD.test(wanted[0] ?? '')
        ? this.recent((p) => p.kind === 'organisation' && p.named && !isMedium(p.name) && !p.words.some((w) => PUBLIC_BODY.test(w)))
        : null)
    );
  }

  /** "the regional governor" → the person who holds that office, named before or soon after; "the retired docker" → who has just spoken. */
  private described(party: Party): Party | null {
    if (party.named || party.plural || !/^(?:the|that|this)$/.test(party.words[0] ?? '') || (party.kind !== 'office' && party.kind !== 'anonymous'))
      return null;
    const wanted = contentWords(party);
    const head = wanted.at(-1);
    if (head === undefined || wanted.length > 4) return null;
    const kin = cues.officeKin[head]?.split(' ') ?? [];
    const isHead = (p: Person) => (p.words.includes(head) || kin.some((k) => p.words.includes(k))) && this.agree(party, p);
    // "the weary police chief": the office is the last two words, what stands before may be new
    const office = wanted.length > 2 ? wanted.slice(-2) : wanted;
    const holds = (p: Person) => isHead(p) && office.every((w) => w === head || p.words.includes(w));
    const next = indexBefore(this.people, party.span[0]);
    for (let i = next - 1; i >= Math.max(0, next - REACH); i--) {
      const person = this.people[i];
      if (person && holds(person)) return this.fullName(person) ?? person;
    }
    const later = this.people.slice(next, next + REACH).find((p) => p.span[0] - party.span[1] < AHEAD && holds(p));
    if (later) return later;
    // "the seven-term congressman": what it adds in small letters may be new
    const plain = !/\p{Lu}/u.test(this.doc.text.slice(party.span[0] + 1, party.span[1])) && LOOSE_ROLE.has(head) && !GENERIC.has(head);
    for (let i = plain ? next - 1 : -1; i >= Math.max(0, next - REACH); i--) {
      const person = this.people[i];
      if (person && isHead(person)) return this.fullName(person) ?? person;
    }
    const spoke = this.met.at(-1);
    return !LOOSE_ROLE.has(head) && spoke?.kind === 'person' && this.blockOf(spoke.span[0]) === this.blockOf(party.span[0]) ? spoke : null;
  }

  /** "The minister, who flew in at noon", "the lawyer for a boy of ten": the office without what is told of it. */
  private shortened(party: Party): Party | null {
    const text = this.doc.text.slice(...party.span);
    const core = /^the [\p{Ll} -]+?(?=,? (?:who|which)\b|,| for an? )/iu.exec(text)?.[0];
    const plain = core === undefined ? null : partyOf(this.doc, [party.span[0], party.span[0] + core.length]);
    return plain && (this.introduced(plain) ?? this.described(plain));
  }

  /** "The governor's morning post", "its statement on Tuesday", "a second post": whoever published it speaks. */
  private authorOf(party: Party, within: Party | null): Party | null {
    const words = this.doc.text.slice(...party.span).split(/\s+/);
    const noun = words.findIndex((w) => PUBLISHED.test(w.toLowerCase()));
    if (noun < 0) return null;
    const owner = words.findIndex((w) => /['’]s$/.test(w));
    if (owner >= 0 && owner < noun) {
      const end = party.span[0] + words.slice(0, owner + 1).join(' ').length - 2;
      return this.resolve([party.span[0], end], within);
    }
    const first = words[0]?.toLowerCase() ?? '';
    if (/^(?:its|his|her|their)$/.test(first)) return this.antecedent(first, party.span, within);
    const again = first === 'another' || /^(?:second|third|later|further|earlier|new|separate)$/.test(words[1]?.toLowerCase() ?? '');
    return again ? this.recent((p) => p.kind === 'person' || p.kind === 'account' || p.kind === 'organisation' || p.kind === 'office', 3) : null;
  }

  /** The name of a party that is told by its owner: "its defence ministry" → "Romania's defence ministry". */
  private owned(party: Party, within: Party | null): string {
    const owner = party.words[0] ?? '';
    if (party.named && party.kind === 'person') return party.name;
    if (!/^(?:its|their|his|her|my|our)$/.test(owner)) return party.name;
    const found = owner === 'its' ? (this.topic(party.span[0]) ?? this.antecedent('it', party.span, within)) : this.antecedent(owner, party.span, within);
    return found ? `${found.name}'s ${party.name.replace(/^\S+\s+/, '')}` : party.name;
  }

  /** The proper name a sentence opens with: "Romania, a member of …, scrambled jets, its ministry said". */
  private topic(position: number): Pick<Party, 'name'> | null {
    const { sentences, tokens, text } = this.doc;
    const sentence = sentences[Math.max(0, indexBefore(sentences, position + 1) - 1)];
    const first = sentence && tokens[sentence.first];
    if (!sentence || !first || first.tag !== 'PROPN') return null;
    let last = sentence.first;
    while (tokens[last + 1]?.tag === 'PROPN') last++;
    const end = tokens[last]?.end ?? first.end;
    return end < position ? { name: text.slice(first.start, end) } : null;
  }

  private antecedent(pronoun: string, span: Span, within: Party | null): Party | null {
    if (/^(?:we|our|i|my|us|me)$/.test(pronoun)) return within ?? this.house(span);
    if (pronoun === 'who') return this.headOfRelative(span, within) ?? this.met.at(-1) ?? null;
    if (/^(?:he|him|his|himself|she|her|hers|herself)$/.test(pronoun)) return this.person(pronoun, span, within);
    if (/^(?:they|them|their|both|one of them)$/.test(pronoun)) {
      const many = this.manyBefore(span[0]) ?? this.recent((p) => p !== within && (p.plural || p.kind === 'organisation'), 6);
      return many && pronoun === 'one of them'
        ? { ...many, name: `one of ${many.name}`, plural: false, kind: 'anonymous' }
        : (many ?? (within ? null : (this.met.at(-1) ?? null)));
    }
    const thing =
      this.recent((p) => !p.plural && (p.kind !== 'person' || !p.sure) && p.kind !== 'anonymous', 12) ?? this.recent((p) => p.kind === 'organisation', 12);
    // what is called "it" is no person, however its name reads
    return thing?.kind === 'person' ? { ...thing, kind: 'organisation' } : thing;
  }

  /** "Rangers are looking for a man they say …": those the sentence opens with. */
  private manyBefore(position: number): Party | null {
    const { sentences, tokens } = this.doc;
    const sentence = sentences[Math.max(0, indexBefore(sentences, position + 1) - 1)];
    const opening = sentence && tokens[sentence.first];
    if (!sentence || !opening) return null;
    let next = sentence.first;
    while (next < sentence.last && next - sentence.first < LONGEST_SUBJECT && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[next]?.tag ?? '')) next++;
    const last = tokens[next - 1];
    if (!last || next === sentence.first || last.end >= position || !/^(?:VERB|AUX)$/.test(tokens[next]?.tag ?? '')) return null;
    const party = partyOf(this.doc, [opening.start, last.end]);
    return SPEAKING.has(last.lower) && /s$|^(?:police|people)$/.test(last.lower) ? { ...party, plural: true } : null;
  }

  /** "a broker who declined": the noun phrase the relative clause hangs on. */
  private headOfRelative(span: Span, within: Party | null): Party | null {
    const { tokens } = this.doc;
    let last = indexBefore(tokens, span[0]) - 1;
    if (tokens[last]?.text === ',') last--;
    let first = last;
    while (first >= 0 && last - first < 10 && /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[first]?.tag ?? '')) first--;
    const from = tokens[first + 1];
    const to = tokens[last];
    return from && to && first < last ? this.resolve([from.start, to.end], within) : null;
  }

  /** He or she: who spoke last, unless somebody has been named as a subject since. */
  private person(pronoun: string, span: Span, within: Party | null): Party | null {
    const gender = /^(?:she|her|hers|herself)$/.test(pronoun) ? 'f' : 'm';
    const fits = (p: Party) =>
      (p.kind === 'person' || p.kind === 'office' || (p.kind === 'anonymous' && !p.plural)) &&
      !p.plural &&
      p.name !== within?.name &&
      (this.genderOf(p) ?? gender) === gender;
    const spoke = this.recent((p) => fits(p) && p.span[0] < span[0]);
    const next = indexBefore(this.subjects, span[0]);
    for (let i = next - 1; i >= Math.max(0, next - 8); i--) {
      const named = this.subjects[i];
      if (!named || (spoke && named.span[0] <= spoke.span[0]) || span[0] - named.span[1] > AHEAD) break;
      if (named.subject && fits(named)) return this.gendered(this.fullName(named) ?? named, gender);
    }
    return spoke ? this.gendered(spoke, gender) : null;
  }

  private gendered(party: Party, gender: 'f' | 'm'): Party {
    if (party.kind === 'person' && !this.genders.has(party.name)) this.genders.set(party.name, gender);
    return party;
  }

  /** What the phrase shows, or what an earlier "he" or "she" has shown. */
  private genderOf({ gender, name }: Party): Party['gender'] {
    return gender ?? this.genders.get(name) ?? null;
  }

  private agree(a: Party, b: Party): boolean {
    const one = this.genderOf(a);
    const other = this.genderOf(b);
    return one === null || other === null || one === other;
  }

  private house(span: Span): Party | null {
    return this.publisher === null
      ? null
      : { span, name: this.publisher, kind: 'organisation', named: true, plural: false, words: nameWords(this.publisher), gender: null, sure: false };
  }

  private recent(fits: (party: Party) => boolean, reach = REACH): Party | null {
    for (let i = this.met.length - 1; i >= Math.max(0, this.met.length - reach); i--) {
      const party = this.met[i];
      if (party && fits(party)) return party;
    }
    return null;
  }

  private blockOf(position: number): number {
    return this.doc.sentences[Math.max(0, indexBefore(this.doc.sentences, position + 1) - 1)]?.block ?? -1;
  }
}

/** Whom somebody names in a quotation is nobody the report goes on about. `mentions` in text order. */
function outsideQuotes(doc: Doc, mentions: readonly Person[]): Person[] {
  const outer = doc.quotes.filter(({ depth, closed }) => depth === 0 && closed);
  let q = 0;
  return mentions.filter(({ span }) => {
    while (q < outer.length && (outer[q]?.end ?? 0) <= span[0]) q++;
    return (outer[q]?.start ?? Infinity) > span[0];
  });
}

const contentWords = (party: Party): string[] => party.words.filter((w) => !FUNCTION_WORDS.has(w));
const nameWords = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** Number of items, sorted by start, that start before a position. */
function indexBefore(sorted: readonly ({ span: Span } | { start: number })[], position: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    const start = item === undefined ? Infinity : 'span' in item ? item.span[0] : item.start;
    if (start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Order in which attributions are met. */
export function readingOrder(drafts: readonly Draft[]): Draft[] {
  const at = (d: Draft) => d.source?.[0] ?? d.cue?.[0] ?? d.content[0]?.[0] ?? d.context[0];
  return [...drafts].sort((a, b) => at(a) - at(b) || a.depth - b.depth);
}
