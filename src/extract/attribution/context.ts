import { tagNumber } from './tags.ts';
import type { Words } from './words.ts';

/** What stands around each word in its sentence: positions of the nearest words of a kind, -1 when there is none. */
export interface Context {
  readonly verbBefore: Int32Array;
  readonly verbAfter: Int32Array;
  readonly nameBefore: Int32Array;
  readonly nameAfter: Int32Array;
  /** nearest closing (or opening) quotation mark before (or after) the word in the sentence */
  readonly closedBefore: Int32Array;
  readonly openAfter: Int32Array;
  /** running counts over the document, exclusive of the word itself */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly nominals: Int32Array;
  readonly marks: Int32Array;
  readonly complementisers: Int32Array;
}

const VERB = tagNumber('VERB');
const AUX = tagNumber('AUX');
const NOUN = tagNumber('NOUN');
const PROPN = tagNumber('PROPN');
const PRON = tagNumber('PRON');

export const isVerbal = (tag: number): boolean => tag === VERB || tag === AUX;
const isNominal = (tag: number): boolean => tag === NOUN || tag === PROPN || tag === PRON;

export function contextOf(words: Words, isComplementiser: (word: number) => boolean): Context {
  const n = words.count;
  const column = () => new Int32Array(n + 1).fill(-1);
  const verbBefore = column();
  const verbAfter = column();
  const nameBefore = column();
  const nameAfter = column();
  const closedBefore = column();
  const openAfter = column();
  const commas = column();
  const verbs = column();
  const nominals = column();
  const marks = column();
  const complementisers = column();
  let c = 0;
  let v = 0;
  let m = 0;
  let q = 0;
  let t = 0;
  for (const [first, last] of words.sentences) {
    let verb = -1;
    let name = -1;
    let closed = -1;
    for (let i = first; i < last; i++) {
      verbBefore[i] = verb;
      nameBefore[i] = name;
      closedBefore[i] = closed;
      commas[i] = c;
      verbs[i] = v;
      nominals[i] = m;
      marks[i] = q;
      complementisers[i] = t;
      const tag = words.tag[i] ?? 0;
      if (isVerbal(tag)) {
        verb = i;
        v++;
      }
      if (isNominal(tag)) {
        name = i;
        m++;
      }
      if ((words.quote[i] ?? 0) === 3) closed = i;
      if ((words.quote[i] ?? 0) >= 2) q++;
      if (words.mark[i] === 44) c++;
      if (isComplementiser(words.word[i] ?? 0)) t++;
    }
    verb = -1;
    name = -1;
    let open = -1;
    for (let i = last - 1; i >= first; i--) {
      verbAfter[i] = verb;
      nameAfter[i] = name;
      openAfter[i] = open;
      const tag = words.tag[i] ?? 0;
      if (isVerbal(tag)) verb = i;
      if (isNominal(tag)) name = i;
      if ((words.quote[i] ?? 0) === 2) open = i;
    }
  }
  commas[n] = c;
  verbs[n] = v;
  nominals[n] = m;
  marks[n] = q;
  complementisers[n] = t;
  return { verbBefore, verbAfter, nameBefore, nameAfter, closedBefore, openAfter, commas, verbs, nominals, marks, complementisers };
}

/** Distances in rising steps: 0 1 2 3 4 5-6 7-9 10-14 15-24 25-44 45+ */
export function bucket(distance: number): number {
  const d = distance < 0 ? -distance : distance;
  return d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : d < 25 ? 8 : d < 45 ? 9 : 10;
}
