import { stem } from '../../text/stem.ts';
import { eventDays } from './event-days.ts';
import { type Terms, Vocabulary } from './terms.ts';

/** A report as the clusterer gets it. */
export interface Story {
  id: string;
  /** days since 1970 of publication */
  day: number;
  title: string;
  text: string;
}

/** What of a report is compared with others. */
export interface Reading {
  id: string;
  day: number;
  words: Terms;
  lead: Terms;
  title: Terms;
  /** neighbouring capitalised words: "edwards street", "dana holm" */
  names: Terms;
  /** capitalised words inside sentences */
  capitals: Terms;
  ages: ReadonlySet<string>;
  /** numbers of three to five digits: house numbers, blocks, sums */
  figures: ReadonlySet<string>;
  /** days the text tells of → how sure */
  days: ReadonlyMap<number, number>;
}

/** The words a stream of reports has brought, by what they are taken for. */
export class Words {
  readonly plain = new Vocabulary();
  readonly names = new Vocabulary();
  readonly capitals = new Vocabulary();
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
export function readStory({ id, day, title, text }: Story, words: Words): Reading {
  const whole = `${title}\n${text.slice(0, LONGEST)}`.replace(NUMBER, (word) => String(NUMBERS.indexOf(word.toLowerCase()) + 1));
  return {
    id,
    day,
    words: words.plain.terms(plainWords(whole, 2)),
    lead: words.plain.terms(plainWords(whole.slice(0, LEAD), 2)),
    title: words.plain.terms(plainWords(title, 3)),
    names: words.names.terms(namesIn(whole)),
    capitals: words.capitals.terms(counted(Array.from(whole.matchAll(CAPITAL), ([word]) => word.toLowerCase()))),
    ages: new Set(Array.from(whole.matchAll(AGE), ([, a, b, c]) => a ?? b ?? c ?? '')),
    figures: new Set(Array.from(whole.matchAll(FIGURE), ([figure]) => figure).filter((figure) => !YEAR.test(figure))),
    days: eventDays(whole.slice(0, DATED), day),
  };
}

function plainWords(text: string, shortest: number): Map<string, number> {
  const words: string[] = [];
  for (const word of text.match(WORD) ?? []) {
    const lower = word.toLowerCase();
    if (lower.length >= shortest && !EMPTY.has(lower)) words.push(stem(lower));
  }
  return counted(words);
}

function namesIn(text: string): Map<string, number> {
  const pairs: string[] = [];
  for (const [run] of text.matchAll(NAME)) {
    const words = run.toLowerCase().replace(/[.,]/g, '').split(/\s+/);
    for (let i = 0; i + 1 < words.length; i++) pairs.push(`${words[i]} ${words[i + 1]}`);
  }
  return counted(pairs);
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
