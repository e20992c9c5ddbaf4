import { aliases, cues } from '../../text/lexicon.generated.ts';
import { fold } from './fold.ts';

/** Mentions of one name that are looked at. */
const MOST = 12;
const BEFORE = 90;
const AFTER = 100;
/** Words of a title before a name. */
const TITLE = 5;

const OFFICES = new Set([...cues.officeNouns, ...Object.keys(aliases.offices)]);
const STOP = new Set(
  'a an the this that his her its their our my and or but with by of for to in on at from as said says told tells asked when while after before where which who then later earlier also meanwhile however monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/**
 * How a report introduces a person it names in full, wherever it does so: "Divisional Manager Ines Holm", "the manager, Ines Holm",
 * "Ines Holm, who chairs the board" not, "Ines Holm, head of the harbour board," again. Each comes with the name, as a mention would.
 */
export function introductions(text: string, name: string): string[] {
  const found: string[] = [];
  let at = text.indexOf(name);
  for (let n = 0; at >= 0 && n < MOST; n++) {
    const end = at + name.length;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const title = titleBefore(before);
    if (title !== null) found.push(`${title} ${name}`);
    const post = postBefore(before);
    if (post !== null) found.push(`${post}, ${name}`);
    const role = roleAfter(text.slice(end, end + AFTER));
    if (role !== null) found.push(`${name}, ${role}`);
    at = text.indexOf(name, end);
  }
  return found;
}

/** The words right before a name that end in an office, perhaps with a comma: "Railway Minister", "the plant’s manager,". */
function titleBefore(before: string): string | null {
  const words = (/(?:^|[^\p{L}\s,'’.-])?((?:[\p{L}'’-]+\.?,?\s+)+)$/u.exec(before)?.[1] ?? '').trim().split(/\s+/);
  const office = words.at(-1)?.replace(/[.,]$/, '');
  if (office === undefined || !OFFICES.has(fold(office))) return null;
  const title = [office];
  for (let i = words.length - 2; i >= 0 && title.length < TITLE; i--) {
    const word = words[i] ?? '';
    if (/[.,]$/.test(word) || STOP.has(fold(word))) break;
    title.unshift(word);
  }
  return title.join(' ');
}

/** A post before a rank and the name: "The spokesman of the port authority, Captain". What somebody does stands before no "of". */
function postBefore(before: string): string | null {
  const post = POST.exec(before)?.[1];
  const head = post === undefined ? undefined : /^(?:\p{L}+\s+){1,4}?(?=(?:of|for|at|in)\s)/u.exec(post)?.[0].trim().split(/\s+/).at(-1);
  return post !== undefined && head !== undefined && OFFICES.has(fold(head)) ? post : null;
}
const POST = /(?:^|[.!?:;,“”"\n]\s*)((?:the|a|an|its|their|his|her)\s+[^,.;:“”"\n]{6,70}),\s+(?:\p{Lu}\p{L}*\.?\s+){0,3}$/iu;

/** An apposition that tells an office: ", head of the harbour board,". An office before another name is that person's. */
function roleAfter(after: string): string | null {
  const role = /^,\s+([^,.;:()\n“”"]{4,})[,.;:()\n]/u.exec(after)?.[1];
  if (role === undefined || /^(?:and|who|which|whose|but|while|when|where)\b/.test(role)) return null;
  const words = role.split(/\s+/);
  const office = words.findIndex((word) => OFFICES.has(fold(word)));
  const next = words[office + 1];
  return office < 0 || (next !== undefined && /^\p{Lu}/u.test(next)) ? null : role;
}
