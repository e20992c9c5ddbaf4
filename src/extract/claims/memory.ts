import type { Span } from '../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { bodiesIn } from './bodies.ts';
import type { Party } from './party.ts';
import { officeSubjects, type Person, peopleIn, thingSubjects } from './people.ts';

const NO_PERSON: ReadonlySet<Party['kind']> = new Set(['account', 'document', 'media']);
/** Mentions further back than this are not looked at: a pronoun does not reach so far, and the search stays linear. */
export const REACH = 40;
/** A description may come before the name it stands for by so many characters ("the regional governor said. …"). */
export const AHEAD = 700;

/** Who has been named and who has spoken so far in one report. */
export class Memory {
  readonly doc: Doc;
  readonly people: readonly Person[];
  /** those a sentence begins with, people and offices: whom "he" and "she" after it mean */
  readonly subjects: readonly Person[];
  /** bodies, papers and films that a sentence begins with: what "it" after them means */
  readonly things: readonly Person[];
  /** bodies, firms, papers and channels that are named */
  readonly bodies: readonly Person[];
  private readonly publisher: string | null;
  private readonly met: Party[] = [];
  private readonly genders = new Map<string, 'f' | 'm'>();
  private readonly byName = new Map<string, Person[]>();

  constructor(doc: Doc, publisher: string | null, isPlace: (span: Span) => boolean) {
    this.doc = doc;
    this.publisher = publisher;
    const house = new Set(nameWords(publisher ?? ''));
    // a paper that tells of itself is no person, however its name reads
    this.people = peopleIn(doc, isPlace).filter(({ name }) => !nameWords(name).every((word) => house.has(word)));
    this.subjects = outsideQuotes(
      doc,
      [...this.people, ...officeSubjects(doc)].sort((a, b) => a.span[0] - b.span[0]),
    );
    this.bodies = bodiesIn(doc);
    this.things = outsideQuotes(
      doc,
      [...thingSubjects(doc), ...this.bodies.filter(({ subject }) => subject)].sort((a, b) => a.span[0] - b.span[0]),
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

  /** Mentions are to be remembered in reading order. */
  remember(party: Party): void {
    this.met.push(party);
  }

  last(): Party | null {
    return this.met.at(-1) ?? null;
  }

  /** Who was met last among those that fit, `reach` mentions back. */
  recent(fits: (party: Party) => boolean, reach = REACH): Party | null {
    for (let i = this.met.length - 1; i >= Math.max(0, this.met.length - reach); i--) {
      const party = this.met[i];
      if (party && fits(party)) return party;
    }
    return null;
  }

  /** The index of the block a position stands in, or -1. */
  blockOf(position: number): number {
    return this.doc.sentences[Math.max(0, indexBefore(this.doc.sentences, position + 1) - 1)]?.block ?? -1;
  }

  /** "Lindqvist" → "Marta Lindqvist", also when the full name comes later in the report. */
  fullName(party: Party): Party | null {
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

  /** The party, known as a man or a woman from now on. */
  gendered(party: Party, gender: 'f' | 'm'): Party {
    if (party.kind === 'person' && !this.genders.has(party.name)) this.genders.set(party.name, gender);
    return party;
  }

  /** What the phrase shows, or what an earlier "he" or "she" has shown. */
  genderOf({ gender, name }: Party): Party['gender'] {
    return gender ?? this.genders.get(name) ?? null;
  }

  /** Nothing says that the two are a man and a woman. */
  agree(a: Party, b: Party): boolean {
    const one = this.genderOf(a);
    const other = this.genderOf(b);
    return one === null || other === null || one === other;
  }

  /** Whom "we" and "our" mean where nobody is quoted. */
  house(span: Span): Party | null {
    return this.publisher === null
      ? null
      : { span, name: this.publisher, kind: 'organisation', named: true, plural: false, words: nameWords(this.publisher), gender: null, sure: false };
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

const nameWords = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** Number of items, sorted by start, that start before a position. */
export function indexBefore(sorted: readonly ({ span: Span } | { start: number })[], position: number): number {
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
