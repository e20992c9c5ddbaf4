import type { PrintedLine } from './lines.ts';

/** The text of printed pages, paragraphs parted by blank lines, and where each page begins in it. */
export interface PrintedText {
  text: string;
  /** offset of each page, in order; a page without words begins where the next one does */
  starts: number[];
}

/** A line that has this much more space above it than lines have in a paragraph begins another. */
const GAP = 1.35;
/** Letters that differ this much in size are not of one paragraph. */
const SIZE = 1.15;

/**
 * Joins lines into paragraphs by the space between them, their size and their indent. A word that is parted at the end of a line is made whole
 * when a small letter follows, and a paragraph may go on over the end of a page.
 */
export function printedText(pages: readonly (readonly PrintedLine[])[]): PrintedText {
  const starts: number[] = [];
  let text = '';
  let last: PrintedLine | null = null;
  for (const lines of pages) {
    const leading = commonLeading(lines);
    const left = Math.min(...lines.map(({ x }) => x));
    let first = true;
    let started = false;
    for (const line of lines) {
      const between = last === null ? '' : separator(last, line, { leading, left, newPage: first });
      if (between === '' && last !== null) text = text.slice(0, -1);
      text += between;
      if (!started) starts.push(text.length);
      started = true;
      first = false;
      text += line.text;
      last = line;
    }
    if (!started) starts.push(text.length);
  }
  return { text, starts };
}

/** What stands between two lines: a blank line, a space, or nothing where a parted word goes on. */
function separator(above: PrintedLine, line: PrintedLine, { leading, left, newPage }: { leading: number; left: number; newPage: boolean }): string {
  const goesOn = /^\p{Ll}/u.test(line.text);
  const parted = /\p{Ll}[-\u2010\u00AD]$/u.test(above.text) && goesOn;
  const sizes = Math.max(above.height, line.height) / Math.max(1, Math.min(above.height, line.height));
  if (newPage) return goesOn && sizes < SIZE ? (parted ? '' : ' ') : '\n\n';
  const gap = above.y - line.y;
  // text that goes back up is another column, or a box
  const apart = gap > leading * GAP || (gap < 0 && !goesOn) || sizes >= SIZE || (line.x - left > line.height * 0.8 && above.x - left < 1);
  if (apart) return '\n\n';
  return parted ? '' : ' ';
}

/** The distance from line to line that is met most often on a page, in points. */
function commonLeading(lines: readonly PrintedLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const gap = next ? Math.round((line.y - next.y) * 2) / 2 : 0;
    if (gap > 1) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  let best = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const [gap, count] of [...counts].sort(([a], [b]) => a - b))
    if (count > most) {
      best = gap;
      most = count;
    }
  // with one line or two there is nothing to compare: one and a half heights part paragraphs
  return most > 1 ? best : Math.min(best, (lines[0]?.height ?? 12) * 1.3);
}
