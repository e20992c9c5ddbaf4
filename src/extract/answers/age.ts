import type { ClaimAnswer } from '../../model/claim.ts';
import { conceptOf } from '../../text/concepts.ts';
import { events } from '../../text/lexicon.generated.ts';
import { type AnswerScene, answer, firstFrom } from './scene.ts';
import { isElsewhen } from './unreal.ts';

const SOMEBODY = new Set<string>(events.somebody);
/** Behind a name, no name. */
const SUFFIX = /^(?:jr|sr|jnr|snr|ii|iii)\.?$/;
/** Words for relatives: a report may know several. */
const RELATIVES = /^(?:brother|sister|son|daughter|mother|father|husband|wife|grandmother|grandfather|uncle|aunt|cousin|nephew|niece)$/;
const DECADE = /\bin (?:his|her|their) ((?:early |mid-?|late )?\d0s)\b/;

/** How old somebody is, by what the person is called: several people of one report have several ages. */
export function age(scene: AnswerScene): ClaimAnswer[] {
  const ages = scene.quantities.filter(({ of, span }) => of === 'age' && !isElsewhen(scene, span[0]));
  const nouns = ages.map(({ span }) => whoOf(scene, span));
  // several people of one content are told apart by nouns when these differ, and what somebody is to another tells nothing
  const apart = new Set(nouns).size === nouns.length && !(nouns.length > 1 && nouns.some((who) => RELATIVES.test(who)));
  const found = ages.flatMap((quantity, i) => {
    const noun = nouns[i] ?? 'age';
    const who = nameOf(scene, quantity.span) ?? (apart && !RELATIVES.test(noun) ? noun : 'age');
    return who === 'age' ? [] : [answer(`other:age of ${who}`, String(quantity.value), quantity.span, 'answer.age')];
  });
  const decade = DECADE.exec(scene.lower);
  if (!decade?.[1]) return found;
  const start = scene.span[0] + decade.index;
  const span: [number, number] = [start, start + decade[0].length];
  return [...found, answer(`other:age of ${whoBefore(scene, span) ?? 'person'}`, decade[1], span, 'answer.age')];
}

/** "a 54-year-old security guard": the head of the noun group behind; "Maria Lund, 61": the name before. */
function whoOf(scene: AnswerScene, span: [number, number]): string {
  const at = firstFrom(scene.tokens, span[1]);
  let head: string | null = null;
  let name: string | null = null;
  for (const token of scene.tokens.slice(at, at + 5)) {
    if (SOMEBODY.has(token.lower)) return conceptOf(token.lower);
    if (token.tag === 'PROPN' && head === null) name = token.text;
    if (token.tag === 'NOUN') head = token.text;
    else if (head !== null || (token.tag !== 'ADJ' && token.tag !== 'PROPN' && token.text !== '-')) break;
  }
  return conceptOf(head ?? name ?? whoBefore(scene, span) ?? 'person');
}

/** The surname right before the age, "Maria Lund, 61", or right behind it, "61-year-old Maria Lund", "his 6-year-old daughter, Maria". */
function nameOf({ tokens }: AnswerScene, span: [number, number]): string | null {
  const first = firstFrom(tokens, span[0]);
  const before = tokens.slice(Math.max(0, first - 3), first).filter(({ text, lower }) => !/^[,(]$/.test(text) && !SUFFIX.test(lower));
  if (before.at(-1)?.tag === 'PROPN' && /^[,(]$/.test(tokens[first - 1]?.text ?? '')) return conceptOf(before.at(-1)?.text ?? '');
  const from = firstFrom(tokens, span[1]);
  const behind = tokens.slice(RELATIVES.test(tokens[from]?.lower ?? '') ? from + (tokens[from + 1]?.text === ',' ? 2 : 1) : from);
  const end = behind.findIndex(({ tag }) => tag !== 'PROPN');
  // "a 44-year-old Norlandic man": what stands before a noun is no surname
  const name = end === 0 || behind[end]?.tag === 'NOUN' ? undefined : behind[(end < 0 ? behind.length : end) - 1];
  return name === undefined ? null : conceptOf(name.text);
}

function whoBefore({ tokens }: AnswerScene, span: [number, number]): string | null {
  const at = firstFrom(tokens, span[0]);
  const who = tokens.slice(Math.max(0, at - 8), at).findLast((t) => (t.tag === 'PROPN' || t.tag === 'NOUN') && !SUFFIX.test(t.lower));
  return who ? conceptOf(who.text) : null;
}
