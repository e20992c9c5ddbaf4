/** How far before and after one of its words a rule's match may reach, in characters. */
const BEFORE = 120;
const AFTER = 60;

/** A phrase is looked up by the letters it begins with. */
function openingOf(phrase: string): string {
  let end = 0;
  while (end < phrase.length && isLetter(phrase, end)) end++;
  return phrase.slice(0, end);
}

/** The letters phrases begin with; each must begin with a letter. */
export const openingsOf = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(openingOf));

/** A text in lower case with the offsets at which openings stand in it as whole runs of letters. */
export interface Openings {
  lower: string;
  at: ReadonlyMap<string, readonly number[]>;
}

/** Finds openings in one pass: searching the text for each of some two hundred phrases took longer than the rules that need them. */
export function openingsIn(lower: string, openings: ReadonlySet<string>): Openings {
  const at = new Map<string, number[]>();
  for (let i = 0; i < lower.length; i++) {
    if (!isLetter(lower, i)) continue;
    const start = i++;
    while (i < lower.length && isLetter(lower, i)) i++;
    const letters = lower.slice(start, i);
    if (!openings.has(letters)) continue;
    const known = at.get(letters);
    if (known) known.push(start);
    else at.set(letters, [start]);
  }
  return { lower, at };
}

/**
 * The stretches of a text around certain words, in order and never touching, cut at white space: rules that need such a word look there only.
 * Their openings are among those looked for; positions are those of the text in lower case.
 */
export function windowsAround(words: readonly string[], { lower, at }: Openings): [start: number, end: number][] {
  const hits: number[] = [];
  for (const word of words) {
    for (const start of at.get(openingOf(word)) ?? []) if (lower.startsWith(word, start) && !isLetter(lower, start + word.length)) hits.push(start);
  }
  hits.sort((a, b) => a - b);
  const windows: [number, number][] = [];
  for (const hit of hits) {
    const last = windows.at(-1);
    const start = backToSpace(lower, hit - BEFORE);
    const end = onToSpace(lower, hit + AFTER);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else windows.push([start, end]);
  }
  return windows;
}

/** A word longer than this is cut. */
const WORD = 60;

function backToSpace(text: string, at: number): number {
  for (let i = at; i > 0 && i > at - WORD; i--) if (isSpace(text, i - 1)) return i;
  return Math.max(0, at - WORD);
}

function onToSpace(text: string, at: number): number {
  for (let i = at; i < text.length && i < at + WORD; i++) if (isSpace(text, i)) return i;
  return Math.min(text.length, at + WORD);
}

/** True for a letter; what is no Latin one counts as one from `À` on, dashes and curly quotes excepted. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 0xc0 && (code < 0x2000 || code > 0x206f));
}

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) <= 32;
