import { type Claim, LONE } from '../model/claim.ts';
import type { Answer, Question, QuestionStatus } from '../model/incident.ts';
import { vagueWord } from '../text/vague.ts';
import { sayTime } from './when.ts';

/** `1 origin`, `4 mentions`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `4 mentions · 1 origin`: the repeats and what counts. */
export function weightOf(answer: Answer): string {
  return `${count(answer.claims.length, 'mention')} · ${count(answer.origins.length, 'origin')}`;
}

/** An answer's value as it is read: dates and times in words, amounts told without a number with the word for them, all else as it is. Where several times stand with commas between, semicolons keep them apart. */
export function sayValue(value: string): string {
  const parts = value.split(', ');
  const said = parts.map((part) => (/^(?:\d{4}-[\dSWQ]|T\d)/.test(part) ? sayTime(part) : told(part)));
  return said.join(said.some((part, index) => part !== parts[index]) ? '; ' : ', ');
}

const told = (amount: string): string => {
  const word = vagueWord(amount);
  return word === null ? amount : `${amount} (${word})`;
};

const ORDER: readonly QuestionStatus[] = ['contested', 'evolving', 'agreed', 'single', 'unclaimed'];

/** Questions that compare something: contested ones first, then evolving, agreed, single, unclaimed; otherwise as they came. */
export function inReadingOrder(questions: readonly Question[]): Question[] {
  return questions.filter(({ slot }) => slot !== LONE).sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
}

/** A sentence of the report's own that no question compares: it stands in the text, and is nothing to look at by itself. */
export function isTold({ form, answers }: Claim): boolean {
  return form === 'narrator' && answers.length === 0;
}

/** What one act of saying states and nothing else speaks to. */
export function loneStatements(questions: readonly Question[]): Question[] {
  return questions.filter(({ slot }) => slot === LONE);
}

/** `They differ in the number.`: what a conflict is about, or null. */
export function differIn({ conflict }: Question): string | null {
  if (conflict === null || conflict === 'other') return null;
  return `They differ in ${conflict === 'did it happen' ? 'whether it happened or is so' : `the ${conflict}`}.`;
}

/** The letter of an answer within its question: A, B, …, Z, AA, … */
export function letterOf(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** What a reader must know of a claim beyond its words: form, polarity and certainty where they are not the plain ones. */
export function stanceOf(claim: Claim): string[] {
  const words: string[] = [];
  if (claim.polarity === 'denied') words.push('denied');
  if (claim.polarity === 'not-claimed') words.push('not claimed');
  if (claim.polarity === 'questioned') words.push('questioned');
  if (claim.certainty === 'possible' || claim.certainty === 'probable') words.push(claim.certainty);
  return words;
}

const FORMS: Readonly<Record<Claim['form'], string>> = {
  direct: 'direct quotation',
  indirect: 'indirect',
  mixed: 'partly quoted',
  narrator: 'in the report’s own voice',
};

/** How the content is given. */
export function formOf(claim: Claim): string {
  return FORMS[claim.form];
}

/** `12345` → `12,345`, the same everywhere. */
export function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** The first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** At most `length` characters, cut at a word where one ends near, with an ellipsis when cut. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length * 0.6 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').replace(/[\s.,;:]+$/, '')}…`;
}

/** Runs of at most `size`, in order. */
export function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}
