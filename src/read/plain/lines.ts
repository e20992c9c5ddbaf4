import type { Span } from '../../model/span.ts';

/** A line without the white space at its edges; `blankBefore` when at least one empty line stands before it. */
export interface Line {
  span: Span;
  text: string;
  blankBefore: boolean;
}

/** Lines of a text that hold anything. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = true;
  for (let from = 0; from <= source.length; ) {
    let to = from;
    while (to < source.length && source.charCodeAt(to) !== 10 && source.charCodeAt(to) !== 13) to++;
    const raw = source.slice(from, to);
    const text = raw.trim();
    if (text === '') blankBefore = true;
    else {
      const start = from + raw.length - raw.trimStart().length;
      lines.push({ span: [start, start + text.length], text, blankBefore });
      blankBefore = false;
    }
    from = to + (source.charCodeAt(to) === 13 && source.charCodeAt(to + 1) === 10 ? 2 : 1);
  }
  return lines;
}
