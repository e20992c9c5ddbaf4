/** How far before and after one of its words a rule's match may reach, in characters. */
const BEFORE = 120;
const AFTER = 60;

/**
 * The stretches of a text around certain words, in order and never touching, cut at white space: rules that need such a word look there only.
 * `lower` is the text in lower case; positions are its own.
 */
export function windowsAround(words: readonly string[], lower: string): [start: number, end: number][] {
  const hits: number[] = [];
  for (const word of words) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + word.length))
      if (!isLetter(lower, at - 1) && !isLetter(lower, at + word.length)) hits.push(at);
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
