import type { Story } from '../src/link/clusters/reading.ts';
import { generator } from './chance.ts';

const PER_DAY = 700;
const FIRST_DAY = 19_800;
/** Reports of one event, on average. */
const TELLINGS = 3;
const SYLLABLES = 'ba den fol gar hel im jor kas lun mer nol op pra ris sel tor und vik wes yst'.split(' ');
const HAPPENED = ['fire', 'collision', 'flood', 'robbery', 'collapse', 'shooting', 'derailment', 'explosion'] as const;
const WORDS_KNOWN = 20_000;

/** Invented reports in the order of their days, 700 a day, three of an event on average within five days of it. */
export function* makeStories(count: number): Generator<Story & { event: number }> {
  const random = generator(7);
  const word = wordOf(random);
  const name = () => `${capital(word())} ${capital(word())}`;
  const waiting: (Facts & { event: number })[] = [];
  for (let i = 0; i < count; i++) {
    const day = FIRST_DAY + Math.floor(i / PER_DAY);
    while (waiting.length < (PER_DAY * 5) / TELLINGS) waiting.push({ event: i * 10 + waiting.length, day, ...factsOf(random, name) });
    const at = Math.floor(random() * waiting.length);
    const facts = waiting[at];
    if (!facts) continue;
    if (random() < 1 / TELLINGS) waiting.splice(at, 1);
    yield { id: String(i), event: facts.event, day, ...told(facts, random, word) };
  }
}

/** Invented texts of so many sentences; every tenth is one of the hundred before it and goes on in its own words. */
export function* makeTexts(count: number, length: number): Generator<string> {
  const random = generator(11);
  const word = wordOf(random);
  const recent: string[] = [];
  for (let i = 0; i < count; i++) {
    const copied = i % 10 === 9 ? recent[Math.floor(random() * recent.length)] : undefined;
    const text = copied === undefined ? sentences(random, word, length) : `${copied} ${sentences(random, word, 1)}`;
    if (recent.push(text) > 100) recent.shift();
    yield text;
  }
}

interface Facts {
  what: string;
  town: string;
  street: string;
  person: string;
  age: number;
  witness: string;
  day: number;
}

function factsOf(random: () => number, name: () => string): Omit<Facts, 'day'> {
  const what = HAPPENED[Math.floor(random() * HAPPENED.length)] ?? HAPPENED[0];
  return { what, town: name(), street: name(), person: name(), witness: name(), age: 18 + Math.floor(random() * 70) };
}

function told({ what, town, street, person, age, witness, day }: Facts, random: () => number, word: () => string): { title: string; text: string } {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  const weekday = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][new Date(date).getUTCDay()] ?? '';
  const parts = [
    `A ${what} in ${town} on ${weekday} left one person dead, the fire brigade said.`,
    `It happened on ${street} Street in the early hours.`,
    `${person}, ${age}, was taken to hospital.`,
    `“I heard it and ran,” said ${witness}, who lives nearby.`,
  ].filter(() => random() < 0.8);
  return { title: `One dead in ${town} ${what}`, text: `${parts.join(' ')} ${sentences(random, word, 14)}` };
}

function sentences(random: () => number, word: () => string, count: number): string {
  return Array.from({ length: count }, () => `${capital(word())} ${Array.from({ length: 8 + Math.floor(random() * 10) }, word).join(' ')}.`).join(' ');
}

/** Words as frequent as Zipf has it: the n-th in 1/n of the places of the first. */
function wordOf(random: () => number): () => string {
  return () => WORDS[Math.floor(WORDS_KNOWN ** random())] ?? '';
}

const WORDS = Array.from({ length: WORDS_KNOWN + 1 }, (_, rank) =>
  rank
    .toString(SYLLABLES.length)
    .split('')
    .map((digit) => SYLLABLES[Number.parseInt(digit, SYLLABLES.length)] ?? '')
    .join(''),
);

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
