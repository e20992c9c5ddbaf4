import type { Span } from '../../model/span.ts';
import { stem } from '../../text/stem.ts';
import { BEFORE, expected } from '../clusters/expected.ts';
import { Gathered, Postings } from '../clusters/postings.ts';
import type { Profile } from '../clusters/reading.ts';
import { Vocabulary } from '../clusters/terms.ts';
import { type Shared, speaksFor, tellsApart, weighed } from './evidence.ts';
import type { Event, Part, Passage } from './passage.ts';
import { whyRecalled } from './reasons.ts';

/** A passage of one report that tells of the event another is about. */
export interface Recall {
  /** the report it stands in */
  report: string;
  passage: Span;
  /** the report that is about the event */
  of: string;
  /** how much speaks for it, see `weighed` */
  score: number;
  /** one plain sentence for the reader */
  why: string;
}

/** A recall as it is found. */
export interface Found extends Recall {
  /** whether it shows that the two reports are about two events, see `tellsApart` */
  apart: boolean;
}

/** The reports among what is found with one that are about other events than it, however alike. */
export function apartFrom(report: string, found: readonly Found[]): Set<string> {
  return new Set(found.flatMap((one) => (one.apart ? [one.report === report ? one.of : one.report] : [])));
}

/** A report as its recalls are found; can be kept as plain JSON. */
export interface Recalling {
  event: Event;
  passages: readonly Passage[];
}

/** What a report tells of its own event, terms as numbers of the stream. */
interface Account {
  report: string;
  event: Event;
  terms: ReadonlySet<number>;
  ages: ReadonlySet<string>;
  figures: ReadonlySet<string>;
}

/** Terms of a part; of names those that are made of rare words, with what they are. */
interface Terms {
  names: ReadonlyMap<number, string>;
  words: readonly number[];
}

interface Kept {
  report: string;
  event: Event;
  passage: Passage;
  terms: Terms;
  followers: readonly { part: Part; terms: Terms }[];
}

const EXPECTED = expected(stem);
/** Reports that a passage is compared with, and passages that a report is. */
const CANDIDATES = 20;
/** ln of how few reports hold a term that tells anything: one in sixty. */
const RARE = Math.log(60);

/**
 * Finds the passages in which reports tell of events that others are about, one report at a time: the passages of a newcomer are held against the
 * reports before it, and what it is about against the passages before it. Which reports are put together plays no part in it.
 */
export class Recalls {
  readonly #terms = new Vocabulary(BEFORE, EXPECTED);
  /** reports and passages that were replaced leave a hole, so that numbers hold */
  readonly #accounts: (Account | undefined)[] = [];
  readonly #accountsWith = new Postings();
  readonly #passages: (Kept | undefined)[] = [];
  readonly #passagesWith = new Postings();
  readonly #gathered = new Gathered();
  readonly #kept = new Map<string, { account: number; passages: number[] }>();

  /** Takes in a report, or a new version of one, and returns what it recalls of the others, and what those recall of it. */
  add(profile: Profile, recalling: Recalling): Found[] {
    this.#forget(profile.id);
    const { account, passages } = this.#met(profile, recalling);
    const recalled = passages.flatMap((kept) =>
      this.#led(this.#telling(kept.terms), this.#accountsWith, this.#accounts).flatMap((other) => this.#compared(kept, other)),
    );
    const rare = [...account.terms].filter((id) => this.#isRare(id));
    const recalledBy = this.#led(rare, this.#passagesWith, this.#passages).flatMap((kept) => this.#compared(kept, account));
    this.#keep(account, passages);
    return [...recalled, ...recalledBy];
  }

  /** Takes in a report that was looked at before. */
  restore(profile: Profile, recalling: Recalling): void {
    const { account, passages } = this.#met(profile, recalling);
    this.#keep(account, passages);
  }

  #met({ id, names, lead, title, ages, figures }: Profile, { event, passages }: Recalling): { account: Account; passages: Kept[] } {
    const terms = this.#terms.terms([...new Map([...names, ...lead, ...title])]);
    this.#terms.met(terms);
    return {
      account: { report: id, event, terms: new Set(terms.ids), ages: new Set(ages), figures: new Set(figures) },
      passages: passages.map((passage) => ({
        report: id,
        event,
        passage,
        terms: this.#termsOf(passage),
        followers: passage.followers.map((part) => ({ part, terms: this.#termsOf(part) })),
      })),
    };
  }

  #keep(account: Account, passages: readonly Kept[]): void {
    const at = this.#accounts.push(account) - 1;
    for (const id of account.terms) if (this.#isRare(id)) this.#accountsWith.add(id, at);
    const numbers = passages.map((kept) => {
      const number = this.#passages.push(kept) - 1;
      for (const id of this.#telling(kept.terms)) this.#passagesWith.add(id, number);
      return number;
    });
    this.#kept.set(account.report, { account: at, passages: numbers });
  }

  #forget(report: string): void {
    const kept = this.#kept.get(report);
    if (kept === undefined) return;
    this.#accounts[kept.account] = undefined;
    for (const number of kept.passages) this.#passages[number] = undefined;
  }

  #compared(kept: Kept, account: Account): Found[] {
    const { shared, names } = this.#shared(kept.passage, kept.terms, account);
    const evidence = weighed(kept.passage, kept.event, account.event, shared);
    if (evidence === null || !speaksFor(evidence)) return [];
    const passage: Span = [kept.passage.span[0], this.#endOf(kept, account)];
    const { score } = evidence;
    return [
      { report: kept.report, passage, of: account.report, score, why: whyRecalled(evidence, names), apart: tellsApart(evidence, kept.event, account.event) },
    ];
  }

  /** Where the passage ends, the paragraphs behind it that share something rare with the report counted in. */
  #endOf({ passage, followers }: Kept, account: Account): number {
    let [, end] = passage.span;
    for (const { part, terms } of followers) {
      const { names, words, ages, figures } = this.#shared(part, terms, account).shared;
      if (names + ages + figures === 0 && words < 2) break;
      [, end] = part.span;
    }
    return end;
  }

  #shared(part: Part, { names, words }: Terms, account: Account): { shared: Shared; names: string[] } {
    const named = [...names].flatMap(([id, name]) => (account.terms.has(id) && this.#isRare(id) ? [name] : []));
    return {
      names: named,
      shared: {
        names: named.length,
        words: words.filter((id) => account.terms.has(id) && this.#isRare(id)).length,
        ages: part.ages.filter((age) => account.ages.has(age)).length,
        figures: part.figures.filter((figure) => account.figures.has(figure)).length,
      },
    };
  }

  /** Names tell where both of their words are rare: "crime stoppers" stands in few reports, and "crime" in many. */
  #termsOf({ names, words }: Part): Terms {
    const rare = names.filter((name) => this.#ids(name.split(' ').map(stem)).every((id) => this.#isRare(id)));
    return { names: new Map(this.#ids(rare).map((id, at) => [id, rare[at] ?? ''])), words: this.#ids(words) };
  }

  #telling({ names, words }: Terms): number[] {
    return [...names.keys(), ...words].filter((id) => this.#isRare(id));
  }

  #ids(terms: readonly string[]): number[] {
    return [...this.#terms.terms(terms.map((term) => [term, 1])).ids];
  }

  #isRare(id: number): boolean {
    return this.#terms.rarity(id) >= RARE;
  }

  #led<T>(telling: readonly number[], postings: Postings, among: readonly (T | undefined)[]): T[] {
    for (const id of telling) postings.lead(id, this.#terms.rarity(id), 0, this.#gathered);
    return this.#gathered.takeMost(CANDIDATES).flatMap((at) => among[at] ?? []);
  }
}
