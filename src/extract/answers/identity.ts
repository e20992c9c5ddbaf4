import type { ClaimAnswer } from '../../model/claim.ts';
import { type AnswerScene, answer } from './scene.ts';
import { isUnreal } from './unreal.ts';

const NAME = "((?:\\p{Lu}[\\p{L}'’.-]{0,24} ){0,3}\\p{Lu}[\\p{L}'’-]{1,24})";
const HARMED =
  '(?:was|were|has been|had been) (?:fatally |later |also )?(?:shot|killed|stabbed|struck|hit|found dead|pronounced dead|declared dead|murdered|slain|injured|wounded|run over)|died|drowned|perished|succumbed|(?:accidentally |fatally )?shot (?:himself|herself)';

interface Naming {
  /** the name is the first group */
  pattern: RegExp;
  /** found in lower case wherever the pattern matches: names are dear to look for, and few contents hold one */
  cue: RegExp;
}

const NAMED_AS = '(?:identified|named)(?: [a-z]+){0,3}? as (?:[\\p{L}0-9-]+-year-old )?';
const IDENTIFIED = /identified|named/;
const CHARGED = 'arrested|charged|detained|taken into custody|accused|indicted|convicted|sentenced';
/** Where a name stands for the one who came to harm. */
const VICTIM: readonly Naming[] = [
  {
    pattern: new RegExp(`(?:[Vv]ictims?|dead|deceased|killed|man|woman|boy|girl|driver|pedestrian|body|teen(?:ager)?)[^.;]{0,40}\\b${NAMED_AS}${NAME}`, 'u'),
    cue: IDENTIFIED,
  },
  { pattern: new RegExp(`(?:the|a) victim(?:, | was |: )${NAME}`, 'u'), cue: /victim/ },
  { pattern: new RegExp(`(?:identified|named) (?:the )?(?:victim|deceased|dead (?:man|woman|boy|girl)) as ${NAME}`, 'u'), cue: IDENTIFIED },
  { pattern: new RegExp(`${NAME}(?:, \\d{1,3})?,? (?:${HARMED})`, 'u'), cue: new RegExp(HARMED) },
  { pattern: new RegExp(`(?:death|killing|murder|slaying|shooting) of (?:[\\p{L}0-9-]+-year-old )?${NAME}`, 'u'), cue: /(?:death|ing|murder) of / },
];
/** Where it stands for the one held to have done it. */
const SUSPECT: readonly Naming[] = [
  { pattern: new RegExp(`(?:identified|named) (?:the )?(?:suspect|gunman|shooter|attacker|driver) as ${NAME}`, 'u'), cue: IDENTIFIED },
  {
    pattern: new RegExp(`(?:[Ss]uspect|[Gg]unman|[Ss]hooter|[Aa]ttacker|[Dd]river|arrested|charged|detained)[^.;]{0,30}\\b${NAMED_AS}${NAME}`, 'u'),
    cue: IDENTIFIED,
  },
  { pattern: new RegExp(`${NAME}(?:, \\d{1,3})?,? (?:was|were|has been|had been|is) (?:${CHARGED})`, 'u'), cue: new RegExp(CHARGED) },
  { pattern: new RegExp(`(?:arrested|charged|accused|detained) (?:[\\p{L}0-9-]+-year-old )?${NAME}`, 'u'), cue: new RegExp(CHARGED) },
];
/** Capitalised at the start of a sentence, and no name; places, offices and days besides. */
const NO_NAME =
  /^(?:The|A|An|He|She|It|They|We|I|His|Her|One|Two|Three|Four|Five|Six|Seven|Nobody|Police|Officers?|Residents?|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|At|In|On|Another|Some|Several|Many|People|No|Everybody|Someone)\b/;

/** Who came to harm and who is held to have done it, by name. */
export function identity(scene: AnswerScene): ClaimAnswer[] {
  const text = scene.doc.text.slice(...scene.span);
  return [...named(scene, text, VICTIM, 'identity'), ...named(scene, text, SUSPECT, 'other:suspect')];
}

function named(scene: AnswerScene, text: string, patterns: readonly Naming[], slot: string): ClaimAnswer[] {
  for (const { pattern, cue } of patterns) {
    const match = cue.test(scene.lower) ? pattern.exec(text) : null;
    const name = match?.[1]?.replace(/['’]s$/, '').trim();
    if (!match || name === undefined || NO_NAME.test(name)) continue;
    const start = scene.span[0] + match.index + match[0].indexOf(match[1] ?? '');
    if (isUnreal(scene, start) || /\b(?:ship|vessel|ferry|boat|tanker|train|[Ss]treet|[Hh]otel)\s$/.test(text.slice(0, start - scene.span[0]))) continue;
    return [answer(slot, name, [start, start + name.length], 'answer.identity')];
  }
  return [];
}
