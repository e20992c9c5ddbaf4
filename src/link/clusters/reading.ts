import type { Place } from '../../model/place.ts';
import { stem } from '../../text/stem.ts';
import { eventDays } from './event-days.ts';
import { BEFORE, expected } from './expected.ts';
import { type Terms, Vocabulary } from './terms.ts';

/** A report as the clusterer gets it. */
export interface Story {
  id: string;
  /** days since 1970 of publication; null when it is not known */
  day: number | null;
  title: string;
  text: string;
  /** where what it tells of happened, as far as that was read from it */
  place?: Place | null;
}

/** Terms with how often each stands in a text. */
type Counts = readonly (readonly [term: string, count: number])[];

/** What of a report is compared with others, as it can be kept: plain JSON, a few kilobytes. */
export interface Profile {
  id: string;
  day: number | null;
  place: { latitude: number; longitude: number; radius_km: number } | null;
  words: Counts;
  lead: Counts;
  title: Counts;
  /** neighbouring capitalised words: "edwards street", "dana holm" */
  names: Counts;
  /** capitalised words inside sentences */
  capitals: Counts;
  ages: readonly string[];
  /** numbers of three to five digits: house numbers, blocks, sums */
  figures: readonly string[];
  /** days the text tells of, and how sure each is */
  days: readonly (readonly [day: number, sure: number])[];
}

/** The same with terms as the numbers of one stream. */
export interface Reading extends Pick<Profile, 'id' | 'place'> {
  day: number;
  words: Terms;
  lead: Terms;
  title: Terms;
  names: Terms;
  capitals: Terms;
  ages: ReadonlySet<string>;
  figures: ReadonlySet<string>;
  days: ReadonlyMap<number, number>;
}

const EXPECTED_WORDS = expected(stem);
const EXPECTED_CAPITALS = expected((word) => word);

/** The words a stream of reports has brought, by what they are taken for. */
export class Words {
  readonly plain = new Vocabulary(BEFORE, EXPECTED_WORDS);
  readonly names = new Vocabulary(BEFORE, new Map());
  readonly capitals = new Vocabulary(BEFORE, EXPECTED_CAPITALS);
}

const LONGEST = 6000;
const LEAD = 900;
const DATED = 2500;

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const NUMBER = new RegExp(`\\b(?:${NUMBERS.join('|')})\\b(?=[- ])`, 'gi');
const WORD = /\p{L}[\p{L}'’-]*|\d[\d,.]*/gu;
const NAME = /\p{Lu}[\p{L}'’.-]+(?:\s+(?:of\s+|the\s+)?\p{Lu}[\p{L}'’.-]+)+/gu;
const CAPITAL = /(?<=[\p{Ll},;]\s)\p{Lu}[\p{L}'’-]{2,}/gu;
const AGE = /\b(\d{1,2})[- ]year[- ]old|,\s(\d{1,2}),|\bage[sd]?\s(\d{1,2})/g;
const FIGURE = /\b\d{3,5}\b(?!\s*(?:-|\d))/g;
const YEAR = /^20[0-2]\d$/;
const EMPTY = new Set(
  'the a an and or of to in on at for from by with as is was were are be been has have had he she it they his her their its that this which who after before said says not but two one also when where while into out about more than over up no will would could can you your we i our us all new'.split(
    ' ',
  ),
);

/** Reads what identifies the event a report tells of. */
export function profileOf({ id, day, title, text, place }: Story): Profile {
  const whole = withDigits(`${title}\n${text.slice(0, LONGEST)}`);
  return {
    id,
    day,
    place: place ? { latitude: place.latitude, longitude: place.longitude, radius_km: place.radius_km } : null,
    ...termsIn(whole),
    lead: plainWords(whole.slice(0, LEAD), 2),
    title: plainWords(title, 3),
    days: day === null ? [] : [...eventDays(whole.slice(0, DATED), day)],
  };
}

/** The same of a passage of a report, as far as a passage has it. */
export function termsOf(passage: string): Pick<Profile, 'words' | 'names' | 'capitals' | 'ages' | 'figures'> {
  return termsIn(withDigits(passage.slice(0, LONGEST)));
}

function termsIn(text: string): ReturnType<typeof termsOf> {
  return {
    words: plainWords(text, 2),
    names: namesIn(text),
    capitals: counted(Array.from(text.matchAll(CAPITAL), ([word]) => word.toLowerCase())),
    ages: distinct(Array.from(text.matchAll(AGE), ([, a, b, c]) => a ?? b ?? c ?? '')),
    figures: distinct(Array.from(text.matchAll(FIGURE), ([figure]) => figure).filter((figure) => !YEAR.test(figure))),
  };
}

const withDigits = (text: string): string => text.replace(NUMBER, (word) => String(NUMBERS.indexOf(word.toLowerCase()) + 1));

/** Gives the terms their numbers; a report without a day is taken to be of `today`. */
export function readingOf({ id, day, place, ...told }: Profile, words: Words, today: number): Reading {
  return {
    id,
    day: day ?? today,
    place,
    words: words.plain.terms(told.words),
    lead: words.plain.terms(told.lead),
    title: words.plain.terms(told.title),
    names: words.names.terms(told.names),
    capitals: words.capitals.terms(told.capitals),
    ages: new Set(told.ages),
    figures: new Set(told.figures),
    days: new Map(told.days),
  };
}

function plainWords(text: string, shortest: number): Counts {
  const words: string[] = [];
  for (const word of text.match(WORD) ?? []) {
    const lower = word.toLowerCase();
    if (lower.length >= shortest && !EMPTY.has(lower)) words.push(stem(lower));
  }
  return counted(words);
}

function namesIn(text: string): Counts {
  const pairs: string[] = [];
  for (const [run] of text.matchAll(NAME)) {
    const words = run.toLowerCase().replace(/[.,]/g, '').split(/\s+/);
    for (let i = 0; i + 1 < words.length; i++) pairs.push(`${words[i]} ${words[i + 1]}`);
  }
  return counted(pairs);
}

function counted(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}

const distinct = (items: readonly string[]): string[] => [...new Set(items)];
