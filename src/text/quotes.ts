import type { Quote } from './doc.ts';

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '‹': '›' };
const BEFORE_OPEN = /[\s([{—–\-:/,.;…]/;
const WORD = /[\p{L}\p{N}]/u;

interface Open {
  at: number;
  mark: string;
}

/**
 * Finds the quotations of one block, nested ones included, in order of their start.
 * Apostrophes and feet are told from single quotation marks by what stands around them. An unclosed double
 * quotation runs to the end of the block (`closed: false`), as papers print speech that goes on in the next paragraph.
 */
export function findQuotes(text: string, start = 0, end = text.length): Quote[] {
  const quotes: Quote[] = [];
  const stack: Open[] = [];
  const close = (i: number) => {
    const open = stack.pop();
    if (open && i > open.at + 1) quotes.push({ start: open.at, end: i + 1, inner: [open.at + 1, i], closed: true, depth: stack.length });
  };
  for (let i = start; i < end; i++) {
    const c = text.charAt(i);
    if (!'“”„«»‘’‹›"\''.includes(c)) continue;
    const before = i > start ? text.charAt(i - 1) : ' ';
    const after = i + 1 < end ? text.charAt(i + 1) : ' ';
    const top = stack.at(-1);
    if (c === "'" || c === '’' || c === '‘') {
      const opens = c === '‘' || (c === "'" && (BEFORE_OPEN.test(before) || '"“'.includes(before)) && WORD.test(after) && singleCloses(text, i + 1, end));
      if (opens && !(c === '‘' && WORD.test(before))) stack.push({ at: i, mark: c });
      else if (top && (top.mark === '‘' || top.mark === "'") && !WORD.test(after)) close(i);
      continue;
    }
    if (c === '"') {
      const inStraight = stack.findLastIndex((o) => o.mark === '"');
      if (inStraight >= 0) {
        stack.length = inStraight + 1;
        close(i);
      } else stack.push({ at: i, mark: c });
      continue;
    }
    const closes = stack.findLastIndex((o) => (PAIRS[o.mark] ?? '').includes(c));
    if (closes >= 0 && !(c === '“' && stack[closes]?.mark !== '„')) {
      stack.length = closes + 1;
      close(i);
    } else if (c in PAIRS) stack.push({ at: i, mark: c });
  }
  const open = stack.find((o) => o.mark !== '‘' && o.mark !== "'");
  if (open && open.at + 1 < end) {
    let e = end;
    while (e > open.at + 1 && /\s/.test(text.charAt(e - 1))) e--;
    quotes.push({ start: open.at, end: e, inner: [open.at + 1, e], closed: false, depth: 0 });
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A straight single mark opens a quotation only when one closes it later: after a letter or stop, before no letter. */
function singleCloses(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const c = text.charAt(i);
    if (c === '"' || c === '”') return false;
    if (c === "'" && !WORD.test(text.charAt(i + 1)) && !/\s/.test(text.charAt(i - 1)) && i > from) return !(text.charAt(i - 1) === 's' && /\s\p{Ll}/u.test(text.slice(i + 1, i + 3)) && text.indexOf("'", i + 1) > 0);
  }
  return false;
}
