import type { Quote } from './doc.ts';

/** Closing marks by opening mark. Doubled apostrophes and graves stand for double marks in old archives. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  '“': ['”'],
  '„': ['“', '”'],
  '«': ['»'],
  '‹': ['›'],
  '"': ['"'],
  "''": ["''"],
  '``': ["''"],
  '”': ['”'],
};
const CLOSERS = '”»›';
const BEFORE_OPEN = /[\s([{—–\-:/,.;…]/;
const WORD = /[\p{L}\p{N}]/u;
const MARKS = /``|''|["“”„«»‘’‹›']/g;
/** deeper nesting is noise */
const DEEPEST = 6;
/** a straight single quotation longer than this is an apostrophe that found no partner */
const SINGLE_REACH = 1500;

interface Open {
  at: number;
  mark: string;
}

/**
 * Finds the quotations of one block, nested ones included, in order of their start.
 * Apostrophes and feet are told from single quotation marks by what stands around them. An unclosed double
 * quotation runs to the end of the block (`closed: false`), as papers print speech that goes on in the next paragraph.
 * `inside` says that the block begins within a quotation an earlier block opened.
 */
export function findQuotes(text: string, start = 0, end = text.length, inside = false): Quote[] {
  const quotes: Quote[] = [];
  const stack: Open[] = inside ? [{ at: start, mark: '' }] : [];
  const close = (from: number, width: number) => {
    const open = stack.pop();
    if (open && from > open.at + open.mark.length)
      quotes.push({ start: open.at, end: from + width, inner: [open.at + open.mark.length, from], closed: true, depth: stack.length });
  };
  MARKS.lastIndex = start;
  for (let match = MARKS.exec(text); match && match.index < end; match = MARKS.exec(text)) {
    const i = match.index;
    const mark = match[0];
    const before = i > start ? text.charAt(i - 1) : ' ';
    const after = i + mark.length < end ? text.charAt(i + mark.length) : ' ';
    if (mark === "'" || mark === '’' || mark === '‘') {
      const top = stack.at(-1)?.mark;
      const opens =
        mark === '‘'
          ? !WORD.test(before)
          : mark === "'" &&
            (BEFORE_OPEN.test(before) || '"“'.includes(before)) &&
            WORD.test(after) &&
            singleCloses(text, i + 1, Math.min(end, i + SINGLE_REACH));
      if (opens) {
        if (stack.length < DEEPEST) stack.push({ at: i, mark });
      } else if ((top === '‘' || top === "'") && !WORD.test(after)) close(i, 1);
      continue;
    }
    // mixed marks: a straight one closes a curly one, a closing one opens where only an opening one can stand
    const ends = /\S/.test(before) && !WORD.test(after);
    const partner = stack.findLastIndex((open) =>
      open.mark === '' ? CLOSERS.includes(mark) : (PAIRS[open.mark] ?? []).includes(mark) || (mark === '"' && ends && open.mark === '“'),
    );
    if (partner >= 0) {
      stack.length = partner + 1;
      close(i, mark.length);
    } else if (((mark in PAIRS && mark !== '”') || (mark === '”' && BEFORE_OPEN.test(before) && WORD.test(after))) && stack.length < DEEPEST)
      stack.push({ at: i, mark });
  }
  const open = stack.find(({ mark }) => mark !== '‘' && mark !== "'");
  if (open && open.at + open.mark.length < end) {
    let e = end;
    while (e > open.at + open.mark.length && /\s/.test(text.charAt(e - 1))) e--;
    if (e > open.at + open.mark.length) quotes.push({ start: open.at, end: e, inner: [open.at + open.mark.length, e], closed: false, depth: 0 });
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Opening minus closing double marks of a block: below zero when it closes a quotation that an earlier block opened. */
export function markBalance(text: string, start: number, end: number): number {
  let balance = 0;
  for (const [mark] of text.slice(start, end).matchAll(/[“”«»]/g)) balance += mark === '“' || mark === '«' ? 1 : -1;
  return balance;
}

/** A straight single mark opens a quotation only when one closes it later: after a letter or stop, before no letter. */
function singleCloses(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const c = text.charAt(i);
    if (c === '"' || c === '”') return false;
    if (c === "'" && !WORD.test(text.charAt(i + 1)) && !/\s/.test(text.charAt(i - 1)) && i > from)
      return !(text.charAt(i - 1) === 's' && /\s\p{Ll}/u.test(text.slice(i + 1, i + 3)) && text.slice(i + 1, end).includes("'"));
  }
  return false;
}
