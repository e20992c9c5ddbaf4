import type { EmbeddedPost } from '../../model/report.ts';
import { readDate } from '../date.ts';

/** The line under an embedded post that says whose it is. Offsets count in the text that was looked at. */
export interface AuthorLine {
  author: string;
  handle: string | null;
  posted: string | null;
  platform: EmbeddedPost['platform'] | null;
  /** where the line begins, and the author's name with the handle in it */
  start: number;
  authorStart: number;
  authorEnd: number;
}

/** Characters in the longest such line. */
const LONGEST = 220;
const NAME = String.raw`([^\s()–—@\n](?:[^()–—@\n]{0,78}?[^\s()–—@\n])?)`;
const HANDLE = String.raw`\((@[A-Za-z0-9_.-]{1,64})\)`;

const FORMS: readonly { pattern: RegExp; platform: EmbeddedPost['platform'] | null; undated: boolean }[] = [
  { pattern: new RegExp(String.raw`[–—-]{1,2}\s?${NAME}\s?${HANDLE}\s+([^\n()@]{6,40})$`, 'u'), platform: 'x', undated: false },
  {
    pattern: new RegExp(String.raw`(?:A (?:post|video|photo|reel) shared by|Posted by|Post by)\s+${NAME}(?:\s?${HANDLE})?(?:\s+on\s+([^\n()@]{6,60}))?$`, 'u'),
    platform: null,
    undated: true,
  },
];

/** The author line at the end of a text, if there is one. */
export function authorLine(text: string): AuthorLine | null {
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  for (const { pattern, platform, undated } of FORMS) {
    const match = pattern.exec(tail);
    if (!match) continue;
    const [whole, author = '', handle = null, date = ''] = match;
    const posted = readDate(date);
    if (posted === null && !undated) continue;
    const start = from + match.index;
    const authorStart = text.indexOf(author, start + (undated ? whole.indexOf(author) : 0));
    const authorEnd = handle === null ? authorStart + author.length : text.indexOf(handle, authorStart) + handle.length + 1;
    return { author, handle, posted, platform, start, authorStart, authorEnd };
  }
  return null;
}
