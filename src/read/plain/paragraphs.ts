import type { Span } from '../../model/span.ts';
import type { Line } from './lines.ts';

/** Lines that make one paragraph. */
export interface Paragraph {
  lines: Line[];
  /** from the first character of the first line to the last of the last */
  span: Span;
  /** its words, lines joined by a space */
  text: string;
}

/** No writer's program wraps at more characters than this. */
const WIDEST = 100;
/** Share of the lines of a wrapped text that may be wider: addresses cannot be wrapped. */
const OVERLONG = 0.05;

/**
 * Joins hard-wrapped lines to paragraphs. In a text wrapped at a width, a line breaks because the next word would not have fitted; where it
 * would have fitted, or where the text is not wrapped at all, the line break is meant.
 */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const width = wrapWidth(lines);
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above && !line.blankBefore && width !== null && isWrapped(above, line, width)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const start = group[0]?.span[0] ?? 0;
    return { lines: group, span: [start, group.at(-1)?.span[1] ?? start], text: group.map(({ text }) => text).join(' ') };
  });
}

/** Characters in the widest line of a text that is wrapped at one, or null. */
function wrapWidth(lines: readonly Line[]): number | null {
  let width = 0;
  let overlong = 0;
  for (const { text } of lines) {
    if (text.length > WIDEST) overlong++;
    else width = Math.max(width, text.length);
  }
  return overlong <= lines.length * OVERLONG && width >= 30 ? width : null;
}

function isWrapped(above: Line, line: Line, width: number): boolean {
  if (/^(?:[-*•–—]\s|\d+[.)]\s|\d{1,2}[:.]\d{2}\s)/.test(line.text)) return false;
  const space = line.text.indexOf(' ');
  const firstWord = space < 0 ? line.text.length : space;
  // writers' programs differ in what they count, so a few characters are allowed
  return above.text.length + 1 + firstWord > width - 3;
}
