/** A stretch of a page's text as pdfjs gives it: `transform` holds size and place of its first letter, from the lower left corner in points. */
export interface Fragment {
  str: string;
  transform: readonly unknown[];
  width: number;
  height: number;
  hasEOL: boolean;
}

/** A printed line: its words, where it stands and how tall its letters are, in points. */
export interface PrintedLine {
  text: string;
  x: number;
  y: number;
  height: number;
}

/** Puts fragments together that stand on one line, in the order in which the page draws them. */
export function linesOfPage(fragments: readonly Fragment[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let open: PrintedLine | null = null;
  let right = 0;
  for (const { str, transform, width, height, hasEOL } of fragments) {
    const [x, y] = [coordinate(transform[4]), coordinate(transform[5])];
    if (open && str !== '' && Math.abs(open.y - y) > Math.max(open.height, height) * 0.5) open = null;
    if (str !== '') {
      if (open === null) {
        open = { text: '', x, y, height };
        lines.push(open);
      } else if (x - right > Math.max(open.height, height) * 0.15 && !/\s$/.test(open.text) && !/^\s/.test(str)) open.text += ' ';
      open.text += str;
      open.height = Math.max(open.height, height);
      right = x + width;
    }
    if (hasEOL) open = null;
  }
  return lines.filter(({ text }) => text.trim() !== '').map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
}

const coordinate = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** Lines at the head or foot of most pages, page numbers aside, belong to the paper and not to the report. */
export function withoutRunningLines(pages: readonly (readonly PrintedLine[])[]): PrintedLine[][] {
  const edge = (lines: readonly PrintedLine[]): PrintedLine[] => [...new Set([...lines.slice(0, 2), ...lines.slice(-2)])];
  const seen = new Map<string, number>();
  for (const lines of pages) for (const key of new Set(edge(lines).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return pages.map((lines) => {
    const edges = new Set(edge(lines));
    return lines.filter((line) => {
      if (!edges.has(line)) return true;
      if (/^(?:page\s*)?[-–\s]*\d{1,4}[-–\s]*(?:(?:of|\/)\s*\d{1,4})?$/i.test(line.text)) return false;
      const times = seen.get(keyOf(line)) ?? 0;
      return times < 3 || times * 2 < pages.length;
    });
  });
}

const keyOf = ({ text }: PrintedLine): string => text.replace(/\d+/g, '#');
