import { plain } from '../plain.ts';

/** Markdown that is meant as such: made by {@link md} only. */
export class Markdown {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, Markdown is not, lists are joined, nothing prints nothing. */
export type Part = string | number | Markdown | null | undefined | false | readonly Part[];

/** What Markdown, its tables, its mathematics and the HTML in it give a meaning, wherever it stands; and what makes an address a link. */
const SPECIAL = /[\\`*[\]<>&|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=\bwww)\.|(?<=\S)@(?=\S)/giu;
/** What has a meaning at the beginning of a line: headings, lists, rules. */
const OPENING = /^(?:[-+](?=[\s-]|$)|#(?=[\s#]|$)|\d{1,9}(?=[.)](?:\s|$)))/;
/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Text as Markdown that shows it and does nothing else: one line, special signs escaped, right-to-left words isolated from what surrounds them. */
export function escapeMarkdown(text: string): string {
  const line = plain(text);
  const opening = OPENING.exec(line)?.[0] ?? '';
  const digits = /^\d/.test(opening);
  const rest = line.slice(opening.length).replace(SPECIAL, (sign) => `\\${sign}`);
  // "1\." is no list, "\1." would show the backslash
  const escaped = opening === '' ? rest : digits ? `${opening}\\${rest}` : `\\${opening}${rest}`;
  return RIGHT_TO_LEFT.test(line) ? `\u2068${escaped}\u2069` : escaped;
}

/** A template whose values are escaped unless they are Markdown already. */
export function md(strings: TemplateStringsArray, ...values: readonly Part[]): Markdown {
  let text = strings[0] ?? '';
  for (const [index, value] of values.entries()) text += render(value) + (strings[index + 1] ?? '');
  return new Markdown(text);
}

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markdown) return part.text;
  if (typeof part === 'string') return escapeMarkdown(part);
  if (typeof part === 'number') return String(part);
  return part.map(render).join('');
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between: string): Markdown {
  return new Markdown(parts.map(render).join(between));
}

/** An address as a link when it is http or https, else its text. */
export function link(url: string): Markdown {
  return /^https?:\/\/[^\s\p{C}<>\\]+$/iu.test(url) ? new Markdown(`<${url}>`) : md`${url}`;
}
